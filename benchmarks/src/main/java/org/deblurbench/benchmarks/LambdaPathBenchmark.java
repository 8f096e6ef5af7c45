package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.judge.DeconvolutionJudge;
import org.deblurbench.judge.LassoJudge;
import org.deblurbench.judge.RidgeJudge;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.TikhonovTuning;
import org.deblurbench.method.deconvolution.WienerDeconvolution;
import org.deblurbench.method.deconvolution.WienerDeconvolution.Padding;
import org.deblurbench.method.lasso.LassoTuning;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeTuning;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.method.tuning.LambdaSelection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;

/**
 * Tuning: the validation error at every λ of the report's grid, and what the best λ gives on the test images.
 *
 * <p>{@link #ridgeRegression}: one operation is 17 values of λ by one eigendecomposition of the Gram matrix, from the
 * training images to the weights of the selected λ and the restored test images. {@link #nonBlindRidge}: one operation
 * restores the 1,000 validation images at each of 16 values of λ, and the test images at the best. {@link #lasso}: one
 * operation follows the exact path of the LASSO down to 1e-3, with the weights, the duality gap and the validation error
 * at 11 values of λ on the way, for sixteen pixels or all. {@link #kernelDeconvolution}: one operation is the validation
 * error of deconvolution at 65 values of λ, with the true kernel, by one decomposition; {@link #wiener}: the same by
 * Fourier transforms at 9 noise-to-signal ratios. Not included: reading, blurring and converting the images, and judging.
 *
 * <p>Hypothesis: for the regression all 17 values cost little more than a few fits, where the report pays 17 times.
 *
 * <pre>java -jar benchmarks.jar "LambdaPathBenchmark|RidgeRegressionBenchmark.fit"</pre>
 *
 * You will see the ratio of both times far below 17 where the library has a fast eigendecomposition. The reported MSPE
 * is that of the test images at the selected λ.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LambdaPathBenchmark {
    /** Ridge regression with training, validation and test images. */
    public static class Regression extends BackendState {
        RidgeTuning<?> path;
        LambdaSelection selection;

        /** Reads, blurs and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = ForkData.get();
            path = new RidgeTuning<>(open(), data.training(), data.validation(), data.test());
        }

        /** Judges the weights of the selected λ. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofPath(path, selection, ForkData.isDefault()));
        }
    }

    /** Non-blind ridge inversion of validation and test images. */
    public static class NonBlind extends BackendState {
        NonBlindRidge<?> validation;
        NonBlindRidge<?> test;
        LambdaSelection selection;

        /** Reads, blurs, crops and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = ForkData.get();
            var linearAlgebra = open();
            validation = new NonBlindRidge<>(linearAlgebra, data.validation());
            test = new NonBlindRidge<>(linearAlgebra, data.test());
        }

        /** Judges the test images' restorations at the selected λ. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofTunedNonBlind(test, selection.selected().orElseThrow(), ForkData.isDefault()));
        }
    }

    /** LASSO regression with training, validation and test images. */
    public static class Lasso extends BackendState {
        /** Which sharp pixels are learned: sixteen, or all. */
        @Param("sample")
        public String pixels;

        LassoTuning<?> path;
        LambdaSelection selection;

        /** Reads, blurs and converts the images. */
        @Setup
        public void setUp() {
            path = create(open(), ForkData.get());
        }

        private <M> LassoTuning<M> create(Backend<M> backend, Dataset data) {
            LassoProblem<M> problem = Problems.lasso(backend, data.training(), pixels);
            return new LassoTuning<>(problem, new HomotopySolver<>(problem), data.validation(), data.test());
        }

        /** Judges the weights of the selected λ. */
        @TearDown
        public void judge() {
            publish(LassoJudge.ofPath(path, selection));
        }
    }

    /** Deconvolution of validation images. */
    public static class Deconvolution extends BackendState {
        TikhonovTuning<?> path;
        LambdaSelection selection;
        private Backend<?> linearAlgebra;

        /** Reads, blurs and converts the images. */
        @Setup
        public void setUp() {
            linearAlgebra = open();
            path = new TikhonovTuning<>(
                    linearAlgebra,
                    ForkData.degradation().kernel(),
                    ForkData.get().validation());
        }

        /** Restores the test images with the selected λ, and judges them. */
        @TearDown
        public void judge() {
            double lambda = selection.selected().orElseThrow();
            var deconvolution = new TikhonovDeconvolution<>(
                    linearAlgebra,
                    ForkData.degradation().kernel(),
                    ForkData.get().test());
            deconvolution.restore(lambda);
            publish(DeconvolutionJudge.ofTunedTikhonov(deconvolution, lambda));
        }
    }

    /** Wiener's filter on validation and test images: plain Java, no backend. */
    @State(Scope.Thread)
    public static class Wiener {
        /** The grid of the transform, as in {@link KernelDeconvolutionBenchmark.Transformed}. */
        @Param({"none", "power-of-two"})
        public String padding;

        WienerDeconvolution validation;
        LambdaSelection selection;
        private WienerDeconvolution test;

        /** Reads and blurs the images, and transforms the kernel. */
        @Setup
        public void setUp() {
            Padding grid = Problems.padding(padding);
            Dataset data = ForkData.get();
            validation = new WienerDeconvolution(ForkData.degradation().kernel(), data.validation(), grid);
            test = new WienerDeconvolution(ForkData.degradation().kernel(), data.test(), grid);
        }

        /** Restores the test images with the selected ratio, and judges them. */
        @TearDown
        public void judge() {
            double ratio = selection.selected().orElseThrow();
            test.restore(ratio);
            boolean padded = Problems.padding(padding) == Padding.POWER_OF_TWO;
            ForkReport.publish(DeconvolutionJudge.ofTunedWiener(test, ratio, padded, ForkData.isDefault()), null);
        }
    }

    /**
     * Tunes Wiener's filter.
     *
     * @param state the images
     * @return the errors and the selected noise-to-signal ratio, in the place of λ
     */
    @Benchmark
    public LambdaSelection wiener(Wiener state) {
        state.selection = state.validation.tune(LambdaGrid.decades(-8, 0));
        return state.selection;
    }

    /**
     * Tunes LASSO regression.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    @Timeout(time = 1, timeUnit = TimeUnit.HOURS)
    public LambdaSelection lasso(Lasso state) {
        state.selection = state.path.select(LambdaGrid.lasso(1e-3));
        return state.selection;
    }

    /**
     * Tunes deconvolution.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    public LambdaSelection kernelDeconvolution(Deconvolution state) {
        state.selection = state.path.select(LambdaGrid.deconvolution());
        return state.selection;
    }

    /**
     * Tunes ridge regression.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    public LambdaSelection ridgeRegression(Regression state) {
        state.selection = state.path.select(LambdaGrid.ridgeRegression());
        return state.selection;
    }

    /**
     * Tunes non-blind ridge inversion.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    public LambdaSelection nonBlindRidge(NonBlind state) {
        state.selection = state.validation.tune(LambdaGrid.nonBlindRidge());
        state.test.restore(state.selection.selected().orElseThrow());
        return state.selection;
    }
}
