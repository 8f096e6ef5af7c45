package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.check.Reference;
import org.deblurbench.method.Method;
import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.method.ridge.RidgeTuning;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.method.tuning.LambdaSelection;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** Fig. 6: ridge regression over λ, with the zoom on its smallest errors. */
public final class RidgePath implements Study {
    /** Key of the error at the report's λ. */
    static final String MSPE = "mspe";

    /** Key of the time of a fit at the report's λ. */
    static final String SECONDS = "fit seconds";

    /** Key of the time of restoring the test images. */
    static final String PREDICT_SECONDS = "predict seconds";

    /** Key of the time of one pixel as the report's code does it. */
    static final String LITERAL_SECONDS = "literal seconds";

    /** Key of the test error at the λ that validation selects. */
    static final String BEST_MSPE = "best mspe";

    /** Key of the λ that validation selects. */
    static final String BEST_LAMBDA = "best lambda";

    /** Validation error over the grid. */
    public static final String VALIDATION = "validation";

    /** Test error over the grid. */
    public static final String TEST = "test";

    /** Validation error around its minimum, in finer steps. */
    public static final String ZOOM = "validation, fine";

    /** The middle pixel with an explicit inverse of its own. */
    public static final String INVERSE = "inverse by Cholesky";

    /** The middle pixel with a general inverse. */
    public static final String GENERAL_INVERSE = "inverse by LU";

    /** The middle pixel by the Cholesky factorisation that all pixels share. */
    public static final String CHOLESKY = "solved by Cholesky";

    private static final double LAMBDA = 1e-6;
    private static final int SHOWN = 5;
    private static final int WORST = 10;
    private static final double SAME = 0.05;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        Known known = new Known(bench.references(), Reference.RIDGE_REGRESSION);
        bench.step(0, "the whole path by one eigendecomposition");
        RidgeTuning<M> tuning = new RidgeTuning<>(bench.backend(), bench.training(), bench.validation(), bench.test());
        LambdaSelection selection = tuning.select(Method.RIDGE_REGRESSION.grid());
        figure.add(new Curve(VALIDATION, points(selection, known)));
        double best = selection.selected().orElseThrow();
        figure.add(Quantity.of(BEST_LAMBDA, "λ of the least validation MSPE on the report's grid", best, "")
                .reported("1e-6")
                .remark("The report's least λ that its explicit inverse can be trusted with; see below."));
        figure.add(known.test(BEST_MSPE, "M3 at that λ", best, tuning.mspe()));
        String below = belowPrecision(selection);
        if (!below.isEmpty()) {
            figure.leaveOut("λ = " + below + ": double precision cannot tell them from zero beside the images' own"
                    + " scale, and any number would be noise.");
        }
        figure.add(new Curve(ZOOM, points(tuning.select(LambdaGrid.steps(-10, -4, 48)), null)));
        fits(bench, figure, known, selection);
        bench.step(0.6, "the middle pixel by an explicit inverse");
        literal(bench, figure);
        return figure.build();
    }

    private static List<Point> points(LambdaSelection selection, Known known) {
        return selection.points().stream()
                .filter(point -> !point.isBelowPrecision())
                .map(point -> {
                    double mspe = point.validationMspe().getAsDouble();
                    return known == null ? new Point(point.lambda(), mspe) : known.validation(point.lambda(), mspe);
                })
                .toList();
    }

    private static String belowPrecision(LambdaSelection selection) {
        List<String> below = selection.points().stream()
                .filter(LambdaSelection.Point::isBelowPrecision)
                .map(point -> Digits.text(point.lambda()))
                .toList();
        return String.join(", ", below);
    }

    private static <M> void fits(
            Workbench<M> bench, FigureData.Builder figure, Known known, LambdaSelection selection) {
        RidgeRegression<M> ridge = new RidgeRegression<>(bench.backend(), bench.training(), bench.test());
        List<Point> test = new ArrayList<>();
        List<Point> middle = new ArrayList<>();
        for (LambdaSelection.Point point : selection.points()) {
            double lambda = point.lambda();
            if (!point.isBelowPrecision()) {
                bench.step(0.2, "fit at λ = " + Digits.text(lambda));
                ridge.fit(lambda);
                double[] restored = FullImages.restored(ridge.data(), ridge.predict());
                test.add(known.test(lambda, ridge.mspe()));
                middle.add(new Point(lambda, middleError(bench, restored)));
            }
        }
        figure.add(new Curve(TEST, test));
        figure.add(new Curve(CHOLESKY, middle));
        bench.step(0.5, "timing");
        ridge.fit(LAMBDA);
        double[] restored = FullImages.restored(ridge.data(), ridge.predict());
        figure.add(known.test(MSPE, "M3 at λ = 1e-6", LAMBDA, ridge.mspe()).reported("1.5E-4"));
        new Digits(bench.test(), worst(bench, restored)).addTo(figure).add(figure, "ridge, λ = 1e-6", restored);
        double best = selection.selected().orElseThrow();
        ridge.fit(best);
        share(bench, figure, best, FullImages.restored(ridge.data(), ridge.predict()));
        int runs = 2 * bench.effort().timings();
        figure.add(Timing.of(runs, () -> ridge.fit(LAMBDA))
                .as(
                        SECONDS,
                        "M3: weights of all pixels at one λ from "
                                + bench.training().count() + " images"));
        figure.add(Timing.of(runs, ridge::predict)
                .as(PREDICT_SECONDS, "M3: " + bench.test().count() + " test images restored with given weights"));
    }

    /** The first images, and the worst one. */
    private static <M> int[] worst(Workbench<M> bench, double[] restored) {
        double[] errors = Digits.errors(bench.test(), restored);
        return IntStream.concat(
                        IntStream.range(0, Math.min(SHOWN - 1, errors.length)), IntStream.of(worstFirst(errors)[0]))
                .distinct()
                .toArray();
    }

    private static int[] worstFirst(double... errors) {
        return IntStream.range(0, errors.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -errors[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /** That few images have most of the error. */
    private static <M> void share(Workbench<M> bench, FigureData.Builder figure, double lambda, double[] restored) {
        double[] errors = Digits.errors(bench.test(), restored);
        int[] order = worstFirst(errors);
        double worst =
                Arrays.stream(order).limit(WORST).mapToDouble(i -> errors[i]).sum();
        double share = 100 * worst / Arrays.stream(errors).sum();
        double median = errors[order[order.length / 2]];
        String at = ", λ = " + Digits.text(lambda);
        figure.add(Quantity.of(
                "worst share", "Share of the test MSPE that the " + WORST + " worst images have" + at, share, "%"));
        figure.add(Quantity.of("worst", "MSPE of the worst test image, number " + order[0] + at, errors[order[0]], ""));
        figure.add(Quantity.of("median", "MSPE of the median test image" + at, median, ""));
        figure.find(String.format(
                Locale.ROOT,
                "At the best λ %s %% of the test MSPE comes from %d of the %d images, which are lit where training images"
                        + " are dark (number %d is the worst); the median image has %s.",
                Digits.text(share),
                WORST,
                errors.length,
                order[0],
                Digits.text(median)));
    }

    private static <M> double middleError(Workbench<M> bench, double[] restored) {
        double[] sharp = bench.test().sharpValues();
        int pixels = bench.test().pixels();
        double sum = 0;
        for (int i = bench.test().middlePixel(); i < sharp.length; i += pixels) {
            sum += (sharp[i] - restored[i]) * (sharp[i] - restored[i]);
        }
        return sum / bench.test().count();
    }

    private static <M> void literal(Workbench<M> bench, FigureData.Builder figure) {
        Known known = new Known(bench.references(), Reference.RIDGE_REGRESSION_LITERAL);
        LiteralRidgeRegression<M> literal = new LiteralRidgeRegression<>(
                bench.backend(),
                bench.training(),
                bench.test(),
                bench.training().middlePixel());
        GeneralInverse general = new GeneralInverse(bench.training(), bench.test());
        List<Point> byCholesky = new ArrayList<>();
        List<Point> byLu = new ArrayList<>();
        for (double lambda : Method.RIDGE_REGRESSION.grid()) {
            bench.step(0.6, "the middle pixel by explicit inverses, λ = " + Digits.text(lambda));
            try {
                literal.fitPixel(0, lambda);
                literal.predict();
                byCholesky.add(known.test(lambda, literal.mspe()));
            } catch (NotPositiveDefiniteException e) {
                // What has no value is not drawn; the general inverse shows what goes wrong.
            }
            general.mspe(lambda).ifPresent(mspe -> byLu.add(new Point(lambda, mspe)));
        }
        figure.add(new Curve(INVERSE, byCholesky));
        figure.add(new Curve(GENERAL_INVERSE, byLu));
        figure.find(smallestTrusted(figure.build().curve(CHOLESKY), byLu));
        int[] pixels = LiteralPixels.of(bench);
        LiteralRidgeRegression<M> timed =
                new LiteralRidgeRegression<>(bench.backend(), bench.training(), bench.test(), pixels);
        int runs = Math.min(3, bench.effort().timings());
        figure.add(LiteralPixels.time(pixels.length, runs, index -> timed.fitPixel(index, LAMBDA))
                .as(LITERAL_SECONDS, "One pixel as the report's code does it, with an inverse of its own")
                .remark("The mean of " + pixels.length + " pixels drawn at random."));
    }

    /** Down to where a general inverse has the same error as a factorisation. */
    private static String smallestTrusted(Curve cholesky, List<Point> general) {
        double trusted = Double.NaN;
        for (int k = general.size() - 1; k >= 0; k--) {
            double lambda = general.get(k).x();
            double inverse = general.get(k).y();
            boolean same = cholesky.points().stream()
                    .anyMatch(p -> p.x() == lambda && Math.abs(p.y() - inverse) <= SAME * p.y());
            if (!same) {
                break;
            }
            trusted = lambda;
        }
        return "Why 1e-6: the report inverts XᵀX + λI. By a general inverse, as any library offers it, the error of the middle"
                + " pixel is right to 5 % down to λ = " + Digits.text(trusted)
                + "; below, it is of the inverse's making. A Cholesky factorisation goes on to smaller λ, where the"
                + " validation error is smaller still.";
    }
}
