package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.InProfile;
import org.deblurbench.method.ridge.NonBlindRestoration;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * Non-blind ridge inversion (the report's first method): one operation is 1,000 test images at one λ, each a Gram
 * matrix, a right-hand side, a Cholesky factorisation, a solution and a restoration of about 20 x 20.
 *
 * <p>Not included: reading and blurring the images, cropping each to the rows and columns that are not zero,
 * conversion into the backend's matrices, and judging.
 *
 * <p>Hypothesis: the matrices are so small that the cost of a call counts as much as its arithmetic, so that pure Java
 * is nearer to native code here than anywhere else.
 *
 * <pre>java -jar benchmarks.jar NonBlindRidgeBenchmark -p lambda=1e-14,1e-10,1e-4</pre>
 *
 * You will see the error fall with λ while the time stays. The weights are computed from the sharp image: this is a
 * workload and a point of reference, not a deblurring method.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NonBlindRidgeBenchmark {
    /** The test images as matrices. */
    public static class Images extends BackendState {
        /** λ. */
        @Param("1e-10")
        public double lambda;

        @Override
        protected Operation create() {
            NonBlindRidge<?> ridge = new NonBlindRidge<>(open(), ForkData.get().test());
            try {
                ridge.restore(lambda);
            } catch (NotPositiveDefiniteException e) {
                if (ridge.resolves(lambda)) {
                    throw e;
                }
                throw ForkReport.decline(Verdict.BELOW_PRECISION, e.getMessage());
            }
            return new NonBlindRestoration(ridge, lambda, ForkData.isDefault());
        }
    }

    /**
     * Restores every image.
     *
     * @param state the images
     * @return how many systems were solved
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object restore(Images state) {
        return state.run();
    }
}
