package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.Work;
import org.deblurbench.method.ridge.LiteralRidgeFit;
import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * Ridge regression as the report's code does it: a new Gram matrix and a new explicit inverse for every pixel. One
 * operation is <em>one</em> pixel of the 784, the one in the middle; the whole method would take 784 times as long, which
 * is reported beside the verdict as extrapolated.
 *
 * <p>Hypothesis: one factorisation for all pixels, {@link RidgeRegressionBenchmark#fit}, takes no longer than this does
 * for one.
 *
 * <pre>java -jar benchmarks.jar "RidgeRegression(Literal)?Benchmark.fit" -p backend=openblas</pre>
 *
 * You will see times of the same size: the idea bought a factor of several hundred. The error is that of one pixel over
 * the test images, and is therefore named {@code mspe of the pixel} in the status file, and not {@code mspe}. At a λ
 * below 1e-8 the explicit inverse is off, and the row is wrong.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RidgeRegressionLiteralBenchmark {
    /** The training images as matrices, with all 784 columns. */
    public static class OnePixel extends BackendState {
        /** λ. */
        @Param("1e-6")
        public double lambda;

        @Override
        protected Operation create() {
            Dataset data = ForkData.get();
            return operation(open(), data, data.training().middlePixel());
        }

        private <M> Operation operation(Backend<M> backend, Dataset data, int pixel) {
            return new LiteralRidgeFit<>(
                    new LiteralRidgeRegression<>(backend, data.training(), data.test(), pixel),
                    lambda,
                    ForkData.isDefault());
        }

        @Override
        protected Work work() {
            return Work.partOf(ForkData.get().training().pixels());
        }
    }

    /**
     * Learns the weights of one pixel.
     *
     * @param state the images
     * @return its weights
     */
    @Benchmark
    public Object fitPixel(OnePixel state) {
        return state.run();
    }
}
