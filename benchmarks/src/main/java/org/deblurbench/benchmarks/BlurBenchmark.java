package org.deblurbench.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.InProfile;
import org.deblurbench.fork.OperationState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * The blur itself, which the methods' benchmarks do in set-up: one operation convolves all images of the data set (4,000
 * of 28x28 by default) with a 5x5 kernel, zero border, into an array that is already there. No backend: plain Java.
 *
 * <p>{@link #separable} uses the default Gaussian, as one pass along columns and one along rows; {@link #general} a
 * kernel of the same size that is no product of two, as one pass over all 25 weights.
 *
 * <pre>java -jar benchmarks.jar BlurBenchmark</pre>
 *
 * You will see the general kernel take about two and a half times as long: 25 multiplications against 10.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BlurBenchmark {
    /** The sharp images and a place for the blurred ones. */
    public abstract static class Images extends OperationState {
        abstract Kernel kernel();

        @Override
        protected Operation create() {
            return new Blurring(kernel(), ForkData.sharp());
        }
    }

    /** The default kernel. */
    public static class Gaussian extends Images {
        @Override
        Kernel kernel() {
            return Kernel.gaussian(5, 3);
        }
    }

    /** A kernel of full rank. */
    public static class General extends Images {
        @Override
        Kernel kernel() {
            double[] weights = new Random(5).doubles(25).toArray();
            return Kernel.of(5, 5, weights);
        }
    }

    /**
     * Convolves with the default kernel.
     *
     * @param images sharp
     * @return the blurred images
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object separable(Gaussian images) {
        return images.run();
    }

    /**
     * Convolves with a kernel that is not separable.
     *
     * @param images sharp
     * @return the blurred images
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object general(General images) {
        return images.run();
    }
}
