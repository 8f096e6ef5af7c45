package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.check.Reference;
import org.deblurbench.data.Dataset;
import org.deblurbench.method.Method;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.TikhonovTuning;
import org.deblurbench.method.lasso.LassoTuning;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.ridge.RidgeTuning;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/**
 * Ridge regression and the learned kernel under noise, each learned and tuned on images with that noise.
 *
 * @param levels in the order measured, the first without noise
 */
record NoiseSweep(List<Level> levels) {
    private static final List<String> NOISES = List.of("0", "0.001", "0.003", "0.01", "0.03", "0.1", "8bit");
    private static final String EIGHT_BITS = "8bit";

    /**
     * Test errors at one noise.
     *
     * @param noise as {@link Noise#parse} reads it
     * @param ridge of ridge regression
     * @param kernel of the learned kernel
     */
    record Level(String noise, double ridge, double kernel) {}

    static <M> NoiseSweep run(Workbench<M> bench, FigureData.Builder figure) {
        List<Level> levels = new ArrayList<>();
        List<Point> ridges = new ArrayList<>();
        List<Point> kernels = new ArrayList<>();
        List<Point> lassos = new ArrayList<>();
        for (int k = 0; k < NOISES.size(); k++) {
            String noise = NOISES.get(k);
            bench.step(0.2 + 0.8 * k / NOISES.size(), "noise " + noise);
            Dataset data = bench.degraded().apply(new Degradation(Degradation.DEFAULT.kernel(), Noise.parse(noise)));
            Level level = new Level(noise, ridge(bench, data), kernel(bench, data, Method.KERNEL_DECONVOLUTION.grid()));
            levels.add(level);
            figure.add(Quantity.of("ridge " + noise, "M3 ridge regression, noise " + noise, level.ridge, ""));
            figure.add(Quantity.of("kernel " + noise, "M5 learned kernel, Tikhonov, noise " + noise, level.kernel, ""));
            if (noise.equals(EIGHT_BITS)) {
                figure.add(inDecades(bench, data));
            }
            double sigma = Noise.parse(noise).sigma();
            if (sigma > 0) {
                ridges.add(new Point(sigma, level.ridge));
                kernels.add(new Point(sigma, level.kernel));
            }
            if (bench.effort().lassoWithNoise()) {
                double lasso = lasso(bench, data);
                figure.add(Quantity.of("lasso " + noise, "M2 at its optimum, λ ≥ 1e-3, noise " + noise, lasso, ""));
                if (sigma > 0) {
                    lassos.add(new Point(sigma, lasso));
                }
            }
        }
        figure.add(new Curve("M3 ridge regression", ridges));
        figure.add(new Curve("M5 learned kernel", kernels));
        if (bench.effort().lassoWithNoise()) {
            figure.add(new Curve("M2 LASSO at its optimum", lassos));
        } else {
            figure.leaveOut("The LASSO under noise, half a minute: --full. The network under noise:"
                    + " java -jar benchmarks.jar DegradationBenchmark.");
        }
        return new NoiseSweep(levels);
    }

    /** As the independent computation had it: λ a power of ten. */
    private static <M> Quantity inDecades(Workbench<M> bench, Dataset data) {
        double mspe = kernel(bench, data, Method.RIDGE_REGRESSION.grid());
        return new Known(bench.references(), Reference.KERNEL_DECONVOLUTION_8_BIT)
                .test("kernel 8bit, decades", "The same, λ a power of ten", 0, mspe);
    }

    private static <M> double ridge(Workbench<M> bench, Dataset data) {
        RidgeTuning<M> tuning = new RidgeTuning<>(bench.backend(), data.training(), data.validation(), data.test());
        tuning.select(Method.RIDGE_REGRESSION.grid());
        return tuning.mspe();
    }

    private static <M> double kernel(Workbench<M> bench, Dataset data, double... grid) {
        Kernel size = Degradation.DEFAULT.kernel();
        Kernel learned = new KernelEstimation<>(
                        bench.backend(), data.training(), data.training().count(), size.height(), size.width())
                .estimate();
        double lambda = new TikhonovTuning<>(bench.backend(), learned, data.validation())
                .select(grid)
                .selected()
                .orElseThrow();
        TikhonovDeconvolution<M> deconvolution = new TikhonovDeconvolution<>(bench.backend(), learned, data.test());
        deconvolution.restore(lambda);
        return deconvolution.mspe();
    }

    private static <M> double lasso(Workbench<M> bench, Dataset data) {
        LassoProblem<M> problem = new LassoProblem<>(bench.backend(), data.training());
        LassoTuning<M> tuning =
                new LassoTuning<>(problem, new HomotopySolver<>(problem), data.validation(), data.test());
        tuning.select(Method.LASSO.grid());
        return tuning.mspe();
    }

    double ridgeWithoutNoise() {
        return levels.get(0).ridge;
    }

    double kernelWithoutNoise() {
        return levels.get(0).kernel;
    }

    boolean losesWithoutNoise() {
        return kernelWithoutNoise() > ridgeWithoutNoise();
    }

    /** The noises at which the learned kernel is worse. */
    List<String> losing() {
        return levels.stream()
                .skip(1)
                .filter(level -> level.kernel > level.ridge)
                .map(Level::noise)
                .toList();
    }
}
