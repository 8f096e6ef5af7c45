package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.judge.DeconvolutionJudge;
import org.deblurbench.judge.LassoJudge;
import org.deblurbench.judge.MlpJudge;
import org.deblurbench.judge.RidgeJudge;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.TikhonovTuning;
import org.deblurbench.method.lasso.LassoTuning;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpPrediction;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeTuning;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.method.tuning.LambdaSelection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
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
    /** Below this the exact path of the LASSO costs more than all other methods together. */
    private static final double SMALLEST_LASSO_LAMBDA = 1e-3;

    /** Images degraded as parameters say. */
    public abstract static class Degraded extends BackendState {
        /** What blurs the images. */
        @Param("gaussian:5:3")
        public String kernel;

        /** What comes after the blur: the σ of Gaussian noise, and more. */
        @Param({"0", "0.001", "0.003", "0.01", "0.03", "0.1"})
        public String noise;

        final Dataset data() {
            return ForkData.degradedBy(degradation());
        }

        private Degradation degradation() {
            return Degradation.DEFAULT.with(kernel, noise);
        }

        /** The kernel, of which only the size is told to a method. */
        final Kernel truth() {
            return degradation().kernel();
        }

        final boolean isDefault() {
            return ForkData.isDefault() && degradation().toString().equals(Degradation.DEFAULT.toString());
        }
    }

    /** Validation and test images for non-blind ridge inversion. */
    public static class NonBlind extends Degraded {
        NonBlindRidge<?> validation;
        NonBlindRidge<?> test;
        private double lambda;

        /** Reads, degrades, crops and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = data();
            Backend<?> backend = open();
            validation = new NonBlindRidge<>(backend, data.validation());
            test = new NonBlindRidge<>(backend, data.test());
        }

        void run() {
            lambda = validation.tune(LambdaGrid.nonBlindRidge()).selected().orElseThrow();
            test.restore(lambda);
        }

        /** Judges the restorations. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofTunedNonBlind(test, lambda, isDefault()));
        }
    }

    /** Images for the LASSO. */
    public static class Lasso extends Degraded {
        /** Which sharp pixels are learned: all, or sixteen. */
        @Param("all")
        public String pixels;

        private LassoTuning<?> path;
        private LambdaSelection selection;

        /** Reads, degrades and converts the images. */
        @Setup
        public void setUp() {
            path = create(open(), data());
        }

        private <M> LassoTuning<M> create(Backend<M> backend, Dataset data) {
            LassoProblem<M> problem = Problems.lasso(backend, data.training(), pixels);
            return new LassoTuning<>(problem, new HomotopySolver<>(problem), data.validation(), data.test());
        }

        void run() {
            selection = path.select(LambdaGrid.lasso(SMALLEST_LASSO_LAMBDA));
        }

        /** Judges the weights of the selected λ. */
        @TearDown
        public void judge() {
            publish(LassoJudge.ofPath(path, selection));
        }
    }

    /** Images for ridge regression. */
    public static class Ridge extends Degraded {
        private RidgeTuning<?> path;
        private LambdaSelection selection;

        /** Reads, degrades and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = data();
            path = new RidgeTuning<>(open(), data.training(), data.validation(), data.test());
        }

        void run() {
            selection = path.select(LambdaGrid.ridgeRegression());
        }

        /** Judges the weights of the selected λ. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofPath(path, selection, isDefault()));
        }
    }

    /** Images for the network. */
    public static class Network extends Degraded {
        /** Of weights and images. */
        @Param("float")
        public String precision;

        /** How many epochs; the report has 200. */
        @Param("200")
        public int epochs;

        private Mlp<?> mlp;
        private MlpPrediction<?> test;

        /** Reads, degrades and converts the images, and draws the initial weights. */
        @Setup
        public void setUp() {
            Dataset data = data();
            mlp = Problems.mlp(open(Precision.of(precision)), data.training(), MlpSettings.DEFAULT);
            test = mlp.prediction(data.test());
        }

        void run() {
            for (int epoch = 0; epoch < epochs; epoch++) {
                mlp.trainEpoch();
            }
            test.restore();
        }

        /** Judges the restorations. */
        @TearDown
        public void judge() {
            publish(MlpJudge.of(test.mspe(), epochs, Precision.of(precision), isDefault()));
        }
    }

    /** Images for deconvolution. */
    public static class Deconvolution extends Degraded {
        private Backend<?> linearAlgebra;
        private Dataset data;
        private TikhonovDeconvolution<?> deconvolution;
        private double lambda;

        /** Reads and degrades the images. */
        @Setup
        public void setUp() {
            linearAlgebra = open();
            data = data();
        }

        void run() {
            deconvolution = restore(linearAlgebra);
        }

        private <M> TikhonovDeconvolution<M> restore(Backend<M> opened) {
            int pairs = data.training().count();
            Kernel learned = new KernelEstimation<>(opened, data.training(), pairs, truth().height(), truth().width())
                    .estimate();
            lambda = new TikhonovTuning<>(opened, learned, data.validation())
                    .select(LambdaGrid.deconvolution())
                    .selected()
                    .orElseThrow();
            TikhonovDeconvolution<M> restored = new TikhonovDeconvolution<>(opened, learned, data.test());
            restored.restore(lambda);
            return restored;
        }

        /** Judges the restorations. */
        @TearDown
        public void judge() {
            publish(DeconvolutionJudge.ofTunedTikhonov(deconvolution, lambda));
        }
    }

    /**
     * Non-blind ridge inversion (M1).
     *
     * @param state images
     */
    @Benchmark
    public void nonBlindRidge(NonBlind state) {
        state.run();
    }

    /**
     * LASSO regression at its optimum (M2).
     *
     * @param state images
     */
    @Benchmark
    public void lasso(Lasso state) {
        state.run();
    }

    /**
     * Ridge regression (M3).
     *
     * @param state images
     */
    @Benchmark
    public void ridgeRegression(Ridge state) {
        state.run();
    }

    /**
     * The network (M4).
     *
     * @param state images
     */
    @Benchmark
    public void mlp(Network state) {
        state.run();
    }

    /**
     * Deconvolution with a learned kernel (M5); allocating is part of it, since the kernel that is learned decides about
     * the shapes.
     *
     * @param state images
     */
    @Benchmark
    public void kernelDeconvolution(Deconvolution state) {
        state.run();
    }
}
