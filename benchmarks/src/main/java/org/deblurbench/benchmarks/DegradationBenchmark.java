package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Degradation;
import org.deblurbench.fork.InProfile;
import org.deblurbench.method.Method;
import org.deblurbench.method.regression.PixelChoice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All methods on images with another blur, and with noise: what each restores when it is tuned, and how long that takes
 * once, from the degraded images to the restored test images, without warm-up.
 *
 * <p>λ is selected on the validation images: from 16 values for non-blind ridge inversion, from 17 by one
 * eigendecomposition for ridge regression, from the 11 values of the report's grid down to 1e-3 along the exact path for
 * the LASSO, from 65 for deconvolution, whose kernel is learned from all training pairs. The network has nothing to tune.
 *
 * <p>Hypothesis: deconvolution, which is best without noise by far, falls behind what learns from the images as soon as
 * there is some.
 *
 * <pre>java -jar benchmarks.jar DegradationBenchmark -p backend=openblas -p threads=2
 * java -jar benchmarks.jar DegradationBenchmark -p backend=openblas -p kernel=disk:2.5,motion:7:45 -p noise=jpeg:90,8bit</pre>
 *
 * You will see {@code noise} as the standard deviation of additive Gaussian noise, in grey values from 0 to 1, the MSPE of
 * the test images, and the selected λ beside the verdict. Non-blind ridge inversion is no deblurring method: its weights
 * are computed from the sharp image.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class DegradationBenchmark {
    /** Images degraded as parameters say. */
    public abstract static class Degraded extends TunedState {
        /** What blurs the images. */
        @Param("gaussian:5:3")
        public String kernel;

        /** What comes after the blur: the σ of Gaussian noise, and more. */
        @Param({"0", "0.001", "0.003", "0.01", "0.03", "0.1"})
        public String noise;

        @Override
        final Degradation degradation() {
            return Degradation.DEFAULT.with(kernel, noise);
        }
    }

    /** Non-blind ridge inversion (M1). */
    public static class NonBlind extends Degraded {
        @Override
        Method method() {
            return Method.NON_BLIND_RIDGE;
        }
    }

    /** LASSO regression at its optimum (M2). */
    public static class Lasso extends Degraded {
        /** Which sharp pixels are learned: all, or sixteen. */
        @Param("all")
        public String pixels;

        @Override
        PixelChoice pixelChoice() {
            return PixelChoice.of(pixels);
        }

        @Override
        Method method() {
            return Method.LASSO;
        }
    }

    /** Ridge regression (M3). */
    public static class Ridge extends Degraded {
        @Override
        Method method() {
            return Method.RIDGE_REGRESSION;
        }
    }

    /** The network (M4). */
    public static class Network extends Degraded {
        /** Of weights and images. */
        @Param("float")
        public String precision;

        /** How many epochs; the report has 200. */
        @Param("200")
        public int epochs;

        @Override
        Precision networkPrecision() {
            return Precision.of(precision);
        }

        @Override
        int networkEpochs() {
            return epochs;
        }

        @Override
        Method method() {
            return Method.MLP;
        }
    }

    /** Deconvolution with a learned kernel (M5). */
    public static class Deconvolution extends Degraded {
        @Override
        Method method() {
            return Method.KERNEL_DECONVOLUTION;
        }
    }

    /**
     * Non-blind ridge inversion (M1).
     *
     * @param state images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile(
            value = "default",
            params = {"backend=openblas", "noise=0.01"})
    public Object nonBlindRidge(NonBlind state) {
        return state.run();
    }

    /**
     * LASSO regression at its optimum (M2).
     *
     * @param state images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile(
            value = "default",
            params = {"backend=openblas", "noise=0.01", "pixels=sample"})
    public Object lasso(Lasso state) {
        return state.run();
    }

    /**
     * Ridge regression (M3).
     *
     * @param state images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile(
            value = "default",
            params = {"backend=openblas", "noise=0.01"})
    public Object ridgeRegression(Ridge state) {
        return state.run();
    }

    /**
     * The network (M4).
     *
     * @param state images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile(
            value = "default",
            params = {"backend=openblas", "noise=0.01", "epochs=3"})
    public Object mlp(Network state) {
        return state.run();
    }

    /**
     * Deconvolution with a learned kernel (M5); allocating is part of it, since the kernel that is learned decides about
     * the shapes.
     *
     * @param state images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile(
            value = "default",
            params = {"backend=openblas", "noise=0.01"})
    public Object kernelDeconvolution(Deconvolution state) {
        return state.run();
    }
}
