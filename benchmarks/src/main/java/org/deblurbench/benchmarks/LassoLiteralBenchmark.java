package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.Work;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.ista.LiteralIsta;
import org.deblurbench.method.lasso.ista.LiteralIstaFit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * LASSO by proximal gradient as the report's code does it: for every pixel the spectral norm of all blurred images anew,
 * and in each iteration two products with all of them. One operation is <em>one</em> pixel, the one in the middle; 784
 * times its time, which is reported beside the verdict as extrapolated, is a rough figure, since pixels take from 1 to 259
 * iterations.
 *
 * <p>Hypothesis: the spectral norm costs more than the iterations.
 *
 * <pre>java -jar benchmarks.jar "Lasso(Literal)?Benchmark" -p backend=openblas -p solver=ista -p pixels=all</pre>
 *
 * You will see one pixel take as long as hundreds do when they share the Gram matrix and its norm.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LassoLiteralBenchmark {
    /** The training images as matrices, with all 784 columns. */
    public static class OnePixel extends BackendState {
        /** λ. */
        @Param("1e-3")
        public double lambda;

        @Override
        protected Operation create() {
            Dataset data = ForkData.get();
            return operation(open(), data, data.training().middlePixel());
        }

        private <M> Operation operation(Backend<M> backend, Dataset data, int pixel) {
            return new LiteralIstaFit<>(
                    new LiteralIsta<>(backend, data.training(), data.test(), Stopping.REPORT, pixel),
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
