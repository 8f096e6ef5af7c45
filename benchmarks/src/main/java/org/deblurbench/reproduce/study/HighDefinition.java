package org.deblurbench.reproduce.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** How much of the "years" for high definition is left: times over the number of pixels, and power laws through them. */
public final class HighDefinition implements Study {
    private static final int HEIGHT = 1080;
    private static final int WIDTH = 1920;
    private static final double PIXELS = (double) HEIGHT * WIDTH;
    private static final double SECONDS_PER_DAY = 24 * 3600;
    private static final double SECONDS_PER_YEAR = 365.25 * SECONDS_PER_DAY;
    private static final double BYTES_PER_TERABYTE = 1e12;

    /** How many of the largest sizes the power law goes through: the smaller ones are all overhead. */
    private static final int FITTED = 3;

    private static final double LAMBDA = 1e-6;
    private static final double LARGE = 100;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        List<Cost> costs = Cost.ofWeights(bench.effort());
        int[] sides = bench.effort().sides();
        List<List<Point>> points = new ArrayList<>();
        costs.forEach(cost -> points.add(new ArrayList<>()));
        for (int k = 0; k < sides.length; k++) {
            int side = sides[k];
            ImagePairs training = Resizing.of(bench.training(), bench.training().count(), side, side);
            ImagePairs test = Resizing.of(bench.test(), 1, side, side);
            for (int c = 0; c < costs.size(); c++) {
                // Times grow fast with the size: nearly all is spent on the last one.
                bench.step(
                        0.8 * Math.pow((k + (double) c / costs.size()) / sides.length, 2),
                        costs.get(c).name() + ", " + side + " x " + side);
                double seconds = costs.get(c).work().seconds(bench, training, test);
                points.get(c).add(new Point((double) side * side, seconds));
            }
        }
        for (int c = 0; c < costs.size(); c++) {
            describe(figure, costs.get(c), points.get(c));
        }
        kernel(bench, figure);
        double terabytes = PIXELS * PIXELS * Double.BYTES / BYTES_PER_TERABYTE;
        figure.add(Quantity.of("memory", "Weights of all pixels at 1920 x 1080 in double precision", terabytes, "TB"));
        return figure.find(String.format(
                        Locale.ROOT,
                        "Extrapolated means: from at most %d x %d pixels by a factor of %.0f, once by the power law that was"
                                + " measured, and once from the largest size on by the power that counting operations gives,"
                                + " which holds once images have more pixels than there are training images. And it is time"
                                + " alone: the weights would take %.0f terabytes.",
                        sides[sides.length - 1],
                        sides[sides.length - 1],
                        PIXELS / (sides[sides.length - 1] * sides[sides.length - 1]),
                        terabytes))
                .build();
    }

    private static void describe(FigureData.Builder figure, Cost cost, List<Point> points) {
        PowerLaw law = PowerLaw.throughLast(FITTED, points);
        Point last = points.get(points.size() - 1);
        double measured = law.at(PIXELS);
        double counted = last.y() * Math.pow(PIXELS / last.x(), cost.exponent());
        String name = cost.name();
        figure.add(new Curve(name, points));
        figure.add(new Curve(name + Curve.EXTRAPOLATED, List.of(new Point(PIXELS, measured))));
        figure.add(Quantity.of(name + ", exponent", name + ": time grows as pixels to the power of", law.exponent(), "")
                .how("least squares on the logarithms of the " + Math.min(FITTED, points.size()) + " largest sizes"));
        figure.add(duration(name + ", HD", name + " at 1920 x 1080, by the measured power", measured)
                .how("extrapolated; " + cost.how())
                .reported("years"));
        figure.add(duration(
                        name + ", HD counted",
                        name + " at 1920 x 1080, by the counted power of " + cost.exponent(),
                        counted)
                .how("extrapolated; " + cost.how()));
        figure.find(String.format(
                Locale.ROOT,
                "%s at 1920 x 1080, extrapolated: %s by the measured power of %.2f, %s by the counted power of %d.",
                name,
                text(measured),
                law.exponent(),
                text(counted),
                cost.exponent()));
    }

    /** The learned kernel needs no extrapolation. */
    private static <M> void kernel(Workbench<M> bench, FigureData.Builder figure) {
        List<Point> points = new ArrayList<>();
        double seconds = Double.NaN;
        int largest = bench.effort().largestForKernel();
        for (int height : new int[] {HEIGHT / 16, HEIGHT / 8, HEIGHT / 4, HEIGHT / 2, HEIGHT}) {
            if (height > largest) {
                continue;
            }
            int width = height * WIDTH / HEIGHT;
            bench.step(0.8, "M5 learned kernel, " + width + " x " + height);
            ImagePairs image = Resizing.mosaic(bench.test(), height, width);
            KernelEstimation<M> estimation = new KernelEstimation<>(bench.backend(), image, 1, 5, 5);
            Timing learning = Timing.of(3, estimation::estimate);
            TikhonovDeconvolution<M> deconvolution =
                    new TikhonovDeconvolution<>(bench.backend(), estimation.estimate(), image);
            Timing restoring = Timing.of(3, () -> deconvolution.restore(LAMBDA));
            seconds = learning.seconds() + restoring.seconds();
            points.add(new Point((double) height * width, seconds));
        }
        figure.add(new Curve("M5 learned kernel, measured", points));
        if (largest >= HEIGHT) {
            figure.add(Quantity.of("kernel HD", "M5 learned kernel at 1920 x 1080, measured", seconds, "s")
                    .how("the kernel from one image, and one image restored; median of up to 3 runs, after 1 warm-up"));
            figure.find(String.format(
                    Locale.ROOT,
                    "M5 at 1920 x 1080, measured on a mosaic of digits: %s for the kernel from one image and one"
                            + " image restored.",
                    text(seconds)));
        }
    }

    private static Quantity duration(String key, String label, double seconds) {
        if (seconds >= SECONDS_PER_YEAR) {
            return Quantity.of(key, label, seconds / SECONDS_PER_YEAR, "years");
        }
        return seconds >= SECONDS_PER_DAY
                ? Quantity.of(key, label, seconds / SECONDS_PER_DAY, "days")
                : Quantity.of(key, label, seconds, "s");
    }

    private static String text(double seconds) {
        Quantity rounded = duration("", "", seconds);
        long whole = new BigDecimal(rounded.value()).round(new MathContext(2)).longValue();
        return rounded.value() >= LARGE
                ? String.format(Locale.ROOT, "%,d %s", whole, rounded.unit())
                : Digits.text(rounded.value()) + " " + rounded.unit();
    }
}
