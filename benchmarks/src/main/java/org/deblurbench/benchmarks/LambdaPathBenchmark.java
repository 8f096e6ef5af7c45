package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Precision;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.InProfile;
import org.deblurbench.fork.OperationState;
import org.deblurbench.method.Method;
import org.deblurbench.method.TuningSettings;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.regression.PixelChoice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Timeout;

/**
 * Tuning: each method of the catalogue as a whole, from the degraded images to the restored test images. Whatever there is
 * to learn is learned from the training images, λ is selected on the validation images, and the test images are restored
 * with it; the reported MSPE is theirs, and the selected λ stands beside the verdict. Every method does the same work. Not
 * included: reading, blurring and converting the images, and judging.
 *
 * <p>{@link #ridgeRegression}: 17 values of λ by one eigendecomposition of the Gram matrix. {@link #nonBlindRidge}: the 1,000
 * validation images at each of 16 values. {@link #lasso}: 11 values along the exact path down to 1e-3, each certified by
 * its duality gap, for sixteen pixels or all. {@link #kernelDeconvolution}: the kernel from all training pairs, and 65
 * values by one decomposition. {@link #wiener}: 9 noise-to-signal ratios by Fourier transforms, with the true kernel.
 *
 * <p>Hypothesis: for the regression all 17 values cost little more than a few fits, where the report pays 17 times.
 *
 * <pre>java -jar benchmarks.jar "LambdaPathBenchmark|RidgeRegressionBenchmark.fit"</pre>
 *
 * You will see the ratio of both times far below 17 where the library has a fast eigendecomposition.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LambdaPathBenchmark {
    /** M1. */
    public static class NonBlind extends TunedState {
        @Override
        Method method() {
            return Method.NON_BLIND_RIDGE;
        }
    }

    /** M2. */
    public static class Lasso extends TunedState {
        /** Which sharp pixels are learned: sixteen, or all. */
        @Param("sample")
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

    /** M3. */
    public static class Ridge extends TunedState {
        @Override
        Method method() {
            return Method.RIDGE_REGRESSION;
        }
    }

    /** M5. */
    public static class Deconvolution extends TunedState {
        @Override
        Method method() {
            return Method.KERNEL_DECONVOLUTION;
        }
    }

    /** Wiener's filter: plain Java, no backend. */
    public static class Wiener extends OperationState {
        /** The grid of the transform, as in {@link KernelDeconvolutionBenchmark.Transformed}. */
        @Param({"none", "power-of-two"})
        public String padding;

        @Override
        protected Operation create() {
            TuningSettings settings = new TuningSettings(
                    ForkData.degradation().kernel(),
                    PixelChoice.ALL,
                    Precision.DOUBLE,
                    1,
                    Padding.of(padding),
                    ForkData.isDefault());
            return Method.WIENER.tuned(null, ForkData.get(), settings);
        }
    }

    /**
     * Tunes non-blind ridge inversion.
     *
     * @param state the images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile("default")
    public Object nonBlindRidge(NonBlind state) {
        return state.run();
    }

    /**
     * Tunes LASSO regression.
     *
     * @param state the images
     * @return depends on the restorations
     */
    @Benchmark
    @Timeout(time = 1, timeUnit = TimeUnit.HOURS)
    @InProfile("default")
    public Object lasso(Lasso state) {
        return state.run();
    }

    /**
     * Tunes ridge regression.
     *
     * @param state the images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object ridgeRegression(Ridge state) {
        return state.run();
    }

    /**
     * Tunes deconvolution, with the kernel learned from all training pairs; allocating is part of it, since the kernel that is
     * learned decides about the shapes.
     *
     * @param state the images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile("default")
    public Object kernelDeconvolution(Deconvolution state) {
        return state.run();
    }

    /**
     * Tunes Wiener's filter.
     *
     * @param state the images
     * @return depends on the restorations
     */
    @Benchmark
    @InProfile("default")
    public Object wiener(Wiener state) {
        return state.run();
    }
}
