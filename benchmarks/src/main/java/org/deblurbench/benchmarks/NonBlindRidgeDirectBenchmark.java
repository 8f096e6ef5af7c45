package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.benchmarks.direct.CroppedImages;
import org.deblurbench.benchmarks.direct.DirectNonBlindRidge;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * {@link NonBlindRidgeBenchmark#restore} written directly on each library, without {@link Backend}: the same operation
 * on the same data with the same routines. The backend is opened in set-up, which loads the library and sets its
 * threads, and computes nothing.
 *
 * <p>Hypothesis: with four calls an image, each of about a microsecond, this is where an interface would cost the most;
 * argument checks and virtual calls of a few nanoseconds are still lost in it.
 *
 * <pre>java -jar benchmarks.jar overhead -e Regression</pre>
 *
 * You will see ratios of the two times within about 2 % of 1 where the work is native. In pure Java, forks of one side
 * alone differ by a tenth (EJML) to a quarter (ojAlgo), and the side through the interface is the slower one more often.
 * Take many pairs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NonBlindRidgeDirectBenchmark {
    /** The test images as matrices. */
    public static class Images extends BackendState {
        /** λ. */
        @Param("1e-10")
        public double lambda;

        @Override
        protected Operation create() {
            Backend<?> lender = open();
            CroppedImages images = new CroppedImages(ForkData.get().test());
            DirectNonBlindRidge ridge = DirectNonBlindRidge.on(backend, threads, images.arrays());
            return new DirectOperation(
                    () -> ridge.restore(lambda), () -> images.check(lender, ridge, lambda, ForkData.isDefault()));
        }
    }

    /**
     * Restores every image.
     *
     * @param state the images
     * @return how many systems were solved
     */
    @Benchmark
    public Object restore(Images state) {
        return state.run();
    }
}
