package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.InProfile;
import org.deblurbench.method.ridge.RidgeFit;
import org.deblurbench.method.ridge.RidgePrediction;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * Ridge regression of all pixels at once (the report's third method): 2,000 training images, one λ.
 *
 * <p>{@link #fit}: one operation is the Gram matrix, the right-hand side, the Cholesky factorisation and the solution
 * for all pixels. {@link #predict}: one operation restores the 1,000 test images with weights that are already there.
 * Not included: reading and blurring the images, leaving out pixels that are zero on the whole training set (19 of 784
 * inputs and 145 outputs on the default data), conversion into the backend's matrices, and judging.
 *
 * <p>Hypothesis: the fit is bound by matrix products, so that backends differ as their {@code gemm} does.
 *
 * <pre>java -jar benchmarks.jar RidgeRegressionBenchmark -p lambda=1e-6,1e-1</pre>
 *
 * You will see the same MSPE on every backend, at times that differ tenfold.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RidgeRegressionBenchmark {
    /** A regression. */
    public abstract static class Regression extends BackendState {
        /** λ. */
        @Param("1e-6")
        public double lambda;

        /** Declines a λ that is below precision. */
        final <M> RidgeRegression<M> regression(Backend<M> backend) {
            Dataset data = ForkData.get();
            RidgeRegression<M> ridge = new RidgeRegression<>(backend, data.training(), data.test());
            if (!ridge.resolves(lambda)) {
                throw ForkReport.decline(
                        Verdict.BELOW_PRECISION,
                        "lambda " + lambda + " is lost in the rounding of the Gram matrix, in double precision");
            }
            return ridge;
        }
    }

    /** Weights that are not learned yet. */
    public static class Unfitted extends Regression {
        @Override
        protected Operation create() {
            return new RidgeFit<>(regression(open()), lambda, ForkData.isDefault());
        }
    }

    /** Weights that are learned. */
    public static class Fitted extends Regression {
        @Override
        protected Operation create() {
            return new RidgePrediction<>(regression(open()), lambda, ForkData.isDefault());
        }
    }

    /**
     * Learns the weights.
     *
     * @param state not fitted
     * @return the weights
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object fit(Unfitted state) {
        return state.run();
    }

    /**
     * Restores the test images.
     *
     * @param state fitted
     * @return the restorations
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object predict(Fitted state) {
        return state.run();
    }
}
