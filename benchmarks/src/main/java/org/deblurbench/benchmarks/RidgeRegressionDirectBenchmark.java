package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.benchmarks.direct.DirectRidgeRegression;
import org.deblurbench.benchmarks.direct.RegressionImages;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * {@link RidgeRegressionBenchmark#fit} written directly on each library, without {@link Backend}: the same operation on
 * the same data with the same routines. The backend is opened in set-up, which loads the library and sets its threads,
 * and computes nothing.
 *
 * <p>Hypothesis: a handful of calls, each of many milliseconds, hides what the interface costs: its argument checks and
 * virtual calls.
 *
 * <pre>java -jar benchmarks.jar overhead -e NonBlind</pre>
 *
 * You will see ratios of the two times on both sides of 1: several per cent off on a machine that does other work too. A
 * difference of 2 % needs a quiet machine and many pairs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RidgeRegressionDirectBenchmark {
    /** A regression whose weights are not learned yet. */
    public static class Unfitted extends BackendState {
        /** λ. */
        @Param("1e-6")
        public double lambda;

        @Override
        protected Operation create() {
            Dataset data = ForkData.get();
            if (!RidgeRegression.resolves(data.training(), lambda)) {
                throw ForkReport.decline(
                        Verdict.BELOW_PRECISION,
                        "lambda " + lambda + " is lost in the rounding of the Gram matrix, in double precision");
            }
            Backend<?> lender = open();
            RegressionImages images = new RegressionImages(data.training(), data.test());
            DirectRidgeRegression ridge = DirectRidgeRegression.on(backend, threads, images.x(), images.s());
            return new DirectOperation(
                    () -> ridge.fit(lambda), () -> images.check(lender, ridge.weights(), lambda, ForkData.isDefault()));
        }
    }

    /**
     * Learns the weights.
     *
     * @param state not fitted
     * @return the weights
     */
    @Benchmark
    public Object fit(Unfitted state) {
        return state.run();
    }
}
