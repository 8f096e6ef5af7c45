package org.deblurbench.reproduce.study;

import java.util.List;
import java.util.Locale;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.Method;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.WienerDeconvolution;
import org.deblurbench.reproduce.data.Agreement;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Quantity;

/** Would learning the kernel be orders of magnitude faster, and does it lose accuracy? Without noise, and with it. */
public final class LearnedKernel implements Study {
    /** Key of the error at λ = 1e-6 without noise. */
    static final String MSPE = "mspe 1e-6";

    /** Key of the time to learn from one image and restore the test images. */
    static final String SECONDS = "seconds";

    /** Key of the tuned error without noise. */
    static final String WITHOUT_NOISE = "kernel 0";

    private static final double[] LAMBDAS = {1e-2, 1e-6, 1e-10, 1e-14};
    private static final double LAMBDA = 1e-6;

    /** Without regularisation the independent computation came out below this. */
    private static final double DIRECT_BOUND = 1e-20;

    private static final int SHOWN = 5;

    /** From here on a factor is "orders of magnitude". */
    private static final double ORDERS = 100;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData ridge = earlier.of("fig6");
        FigureData.Builder figure = new FigureData.Builder();
        bench.step(0, "without noise");
        Kernel kernel = exact(bench, figure);
        double learning = time(bench, figure, kernel);
        wiener(bench, figure, Padding.NONE, Reference.WIENER_PERIODIC, "taken for periodic");
        wiener(bench, figure, Padding.POWER_OF_TWO, Reference.WIENER_PADDED, "padded with zeros to 64 x 64");
        NoiseSweep sweep = NoiseSweep.run(bench, figure);
        answer(figure, bench, ridge, learning, sweep);
        return figure.build();
    }

    /** What is restored with a kernel from a single image pair, without noise. */
    private static <M> Kernel exact(Workbench<M> bench, FigureData.Builder figure) {
        Kernel kernel = estimation(bench, 1).estimate();
        Known known = new Known(bench.references(), Reference.KERNEL_DECONVOLUTION);
        TikhonovDeconvolution<M> deconvolution = new TikhonovDeconvolution<>(bench.backend(), kernel, bench.test());
        Digits digits = Digits.first(bench.test(), SHOWN).addTo(figure);
        for (double lambda : LAMBDAS) {
            deconvolution.restore(lambda);
            String text = Digits.text(lambda);
            figure.add(known.test(
                    "mspe " + text,
                    "M5: kernel from 1 training image, Tikhonov, λ = " + text,
                    lambda,
                    deconvolution.mspe()));
        }
        digits.add(figure, "learned kernel, λ = 1e-14", deconvolution.restored());
        deconvolution.invert();
        figure.add(new Quantity(
                "direct",
                "The same without regularisation",
                deconvolution.mspe(),
                "",
                "",
                "",
                bench.references() ? new Agreement(Agreement.Kind.AT_MOST, DIRECT_BOUND, 0) : null,
                ""));
        double[] truth = Degradation.DEFAULT.kernel().weights();
        double[] weights = kernel.weights();
        double worst = 0;
        for (int i = 0; i < weights.length; i++) {
            worst = Math.max(worst, Math.abs(weights[i] - truth[i]));
        }
        figure.add(Quantity.of("weights", "Largest error of a learned kernel weight", worst, ""));
        return kernel;
    }

    private static <M> KernelEstimation<M> estimation(Workbench<M> bench, int images) {
        Kernel size = Degradation.DEFAULT.kernel();
        return new KernelEstimation<>(bench.backend(), bench.training(), images, size.height(), size.width());
    }

    /** The classical filter, with the true kernel. */
    private static <M> void wiener(
            Workbench<M> bench, FigureData.Builder figure, Padding padding, Reference reference, String how) {
        Kernel kernel = Degradation.DEFAULT.kernel();
        double ratio = new WienerDeconvolution(kernel, bench.validation(), padding)
                .tune(Method.WIENER.grid())
                .selected()
                .orElseThrow();
        WienerDeconvolution wiener = new WienerDeconvolution(kernel, bench.test(), padding);
        wiener.restore(ratio);
        figure.add(new Known(bench.references(), reference)
                .test("wiener " + padding.label(), "Wiener's filter, true kernel, images " + how, 0, wiener.mspe()));
    }

    private static <M> double time(Workbench<M> bench, FigureData.Builder figure, Kernel kernel) {
        bench.step(0.1, "timing");
        int runs = 2 * bench.effort().timings();
        KernelEstimation<M> one = estimation(bench, 1);
        ImagePairs test = bench.test();
        TikhonovDeconvolution<M> deconvolution = new TikhonovDeconvolution<>(bench.backend(), kernel, test);
        Timing learn = Timing.of(runs, one::estimate);
        Timing restore = Timing.of(runs, () -> deconvolution.restore(LAMBDA));
        KernelEstimation<M> all = estimation(bench, bench.training().count());
        figure.add(learn.as("learn one", "The kernel from 1 image pair"));
        figure.add(Timing.of(Math.min(3, bench.effort().timings()), all::estimate)
                .as("learn all", "The kernel from all " + bench.training().count() + " image pairs"));
        figure.add(restore.as("restore", test.count() + " test images restored by Tikhonov, λ = 1e-6"));
        double both = learn.seconds() + restore.seconds();
        figure.add(Quantity.of(
                        SECONDS, "M5: the kernel from 1 image pair and " + test.count() + " images restored", both, "s")
                .how("the sum of the two medians above"));
        return learn.seconds();
    }

    private static <M> void answer(
            FigureData.Builder figure, Workbench<M> bench, FigureData ridge, double learning, NoiseSweep sweep) {
        double fit = ridge.quantity(RidgePath.SECONDS).value();
        double literal = ridge.quantity(RidgePath.LITERAL_SECONDS).value()
                * bench.training().pixels();
        figure.add(Quantity.of(
                "orders", "Learning all weights by ridge regression / learning the kernel", fit / learning, "times"));
        figure.add(Quantity.of(
                        "orders literal",
                        "The same, pixel by pixel as the report's code does it / learning the kernel",
                        literal / learning,
                        "times")
                .how("extrapolated from one pixel"));
        figure.find(String.format(
                Locale.ROOT,
                "%s. The kernel is learned in %s s from one image pair: %s times as fast as all weights pixel by pixel, as the"
                        + " report's code learns them (extrapolated), and still %s times as fast as all of them by one"
                        + " factorisation (%s s).",
                literal >= ORDERS * learning
                        ? "Yes, it is orders of magnitude faster"
                        : "No, not by orders of magnitude",
                Digits.text(learning),
                Digits.text(literal / learning),
                Digits.text(fit / learning),
                Digits.text(fit)));
        List<String> losing = sweep.losing();
        figure.find(String.format(
                Locale.ROOT,
                "Accuracy without noise: it %s. Both tuned on the validation images, the learned kernel has a test MSPE of"
                        + " %s, ridge regression %s.",
                sweep.losesWithoutNoise() ? "loses" : "gains",
                Digits.text(sweep.kernelWithoutNoise()),
                Digits.text(sweep.ridgeWithoutNoise())));
        figure.find(
                losing.isEmpty()
                        ? "Accuracy with noise: it loses nowhere here."
                        : "Accuracy with noise: it loses to ridge regression at noise " + String.join(", ", losing)
                                + ".");
    }
}
