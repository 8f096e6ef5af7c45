package org.deblurbench.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImageSet;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.judge.BlurJudge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

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
    @State(Scope.Thread)
    public abstract static class Images {
        ImageSet sharp;
        double[] blurred;
        Convolution convolution;

        abstract Kernel kernel();

        /** Reads the images. */
        @Setup
        public void setUp() {
            sharp = ForkData.sharp();
            blurred = new double[sharp.values().length];
            convolution = new Convolution(kernel(), sharp.height(), sharp.width());
        }

        /** Compares with the definition of a convolution, pixel by pixel. */
        @TearDown
        public void judge() {
            ForkReport.publish(BlurJudge.of(kernel(), sharp, blurred), null);
        }

        double[] blur() {
            convolution.apply(sharp.values(), blurred);
            return blurred;
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
    public double[] separable(Gaussian images) {
        return images.blur();
    }

    /**
     * Convolves with a kernel that is not separable.
     *
     * @param images sharp
     * @return the blurred images
     */
    @Benchmark
    public double[] general(General images) {
        return images.blur();
    }
}
