package org.deblurbench.reproduce.study;

import java.util.OptionalInt;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.Method;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.TikhonovTuning;
import org.deblurbench.metric.Mspe;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Quantity;

/** Fig. 1: a disk blur with a known kernel, inverted; and why that is not the end of the matter: 8 bits. */
public final class DiskInversion implements Study {
    private static final double RADIUS = 2.5;
    private static final int SHOWN = 5;
    private static final Noise EIGHT_BITS = new Noise(0, false, OptionalInt.empty(), true);

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        Kernel disk = Kernel.disk(RADIUS);
        FigureData.Builder figure = new FigureData.Builder();
        bench.step(0, "without noise");
        Dataset exact = bench.degraded().apply(new Degradation(disk, Noise.NONE));
        Digits digits = Digits.first(exact.test(), SHOWN).addTo(figure);
        figure.add(Quantity.of(
                "blurred",
                "Blurred by a disk of radius " + RADIUS + " pixels, not restored",
                Mspe.of(exact.test().sharpValues(), exact.test().blurredValues()),
                ""));
        double exactLambda = selected(bench, disk, exact.validation());
        double inverted = restore(bench, disk, exact.test(), exactLambda, digits, figure, "inverted");
        figure.add(Quantity.of("inverted", "Inverted with the known disk, λ = " + text(exactLambda), inverted, ""));

        bench.step(0.5, "rounded to 8 bits");
        Dataset rounded = bench.degraded().apply(new Degradation(disk, EIGHT_BITS));
        double naive = restore(bench, disk, rounded.test(), exactLambda, digits, figure, "8 bits, same λ");
        figure.add(Quantity.of("naive", "The same after rounding the blurred images to 8 bits", naive, ""));
        double roundedLambda = selected(bench, disk, rounded.validation());
        double tuned = restore(bench, disk, rounded.test(), roundedLambda, digits, figure, "8 bits, tuned λ");
        figure.add(Quantity.of(
                "tuned", "8 bits, λ = " + text(roundedLambda) + " selected on the validation images", tuned, ""));
        return figure.find("A known disk blur is undone down to an MSPE of " + Digits.text(inverted)
                        + ", as long as nothing but the blur has happened; rounding to 8 bits alone makes that "
                        + Digits.text(naive) + ", and " + Digits.text(tuned) + " once λ is tuned for it.")
                .build();
    }

    private static <M> double selected(Workbench<M> bench, Kernel kernel, ImagePairs validation) {
        return new TikhonovTuning<>(bench.backend(), kernel, validation)
                .select(Method.KERNEL_DECONVOLUTION.grid())
                .selected()
                .orElseThrow();
    }

    /** The disk is no product of a column and a row: the dense way, in which the smallest λ may break down. */
    private static <M> double restore(
            Workbench<M> bench,
            Kernel kernel,
            ImagePairs images,
            double lambda,
            Digits digits,
            FigureData.Builder figure,
            String row) {
        TikhonovDeconvolution<M> deconvolution = new TikhonovDeconvolution<>(bench.backend(), kernel, images);
        try {
            deconvolution.restore(lambda);
        } catch (NotPositiveDefiniteException e) {
            figure.leaveOut(row + ": at λ = " + text(lambda) + " the factorisation breaks down.");
            return Double.NaN;
        }
        digits.add(figure, row, deconvolution.restored());
        return deconvolution.mspe();
    }

    private static String text(double lambda) {
        return Digits.text(lambda);
    }
}
