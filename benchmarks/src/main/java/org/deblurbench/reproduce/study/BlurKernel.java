package org.deblurbench.reproduce.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Reference;
import org.deblurbench.metric.Mspe;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** Fig. 2: the kernel, and what it does to the digits. */
public final class BlurKernel implements Study {
    /** Key of the error of the blurred test images. */
    static final String BLURRED = "blurred";

    private static final int SHOWN = 5;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        Kernel kernel = Degradation.DEFAULT.kernel();
        double[] weights = kernel.weights();
        FigureData.Builder figure = new FigureData.Builder();
        figure.add(Picture.of("the kernel", "5 x 5, σ = 3", "", Picture.Tone.HEAT, kernel.height(), weights));
        figure.add(row(kernel, "through the middle", kernel.height() / 2));
        figure.add(row(kernel, "along the edge", 0));
        Digits.first(bench.test(), SHOWN).addTo(figure);
        figure.add(
                Quantity.of("sum", "Sum of the weights", Arrays.stream(weights).sum(), ""));
        figure.add(Quantity.of(
                "largest",
                "Largest weight, in the middle",
                Arrays.stream(weights).max().orElseThrow(),
                ""));
        figure.add(Quantity.of(
                "smallest",
                "Smallest weight, in the corners",
                Arrays.stream(weights).min().orElseThrow(),
                ""));
        double blurred = Mspe.of(bench.test().sharpValues(), bench.test().blurredValues());
        figure.add(new Known(bench.references(), Reference.BLURRED)
                .test(BLURRED, "MSPE of the blurred test images, not restored at all", 0, blurred)
                .remark("Every method must beat this."));
        return figure.find("With σ = 3 on 5 x 5 pixels the Gaussian is cut off early: it is nearly a box.")
                .build();
    }

    private static Curve row(Kernel kernel, String name, int row) {
        List<Point> points = IntStream.range(0, kernel.width())
                .mapToObj(j -> new Point(j - kernel.width() / 2, kernel.weight(row, j)))
                .toList();
        return new Curve(name, points);
    }
}
