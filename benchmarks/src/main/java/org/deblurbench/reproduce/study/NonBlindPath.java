package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.check.Reference;
import org.deblurbench.method.Method;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;

/** Fig. 3: the non-blind ridge inversion over λ, and its digits. */
public final class NonBlindPath implements Study {
    /** Key of the error at the report's λ. */
    static final String MSPE = "mspe";

    /** Key of the time at the report's λ. */
    static final String SECONDS = "seconds";

    private static final double REPORTED_LAMBDA = 1e-14;
    private static final double LARGE_LAMBDA = 1e-1;
    private static final int SHOWN = 5;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        NonBlindRidge<M> ridge = new NonBlindRidge<>(bench.backend(), bench.test());
        Known known = new Known(bench.references(), Reference.NON_BLIND_RIDGE);
        FigureData.Builder figure = new FigureData.Builder();
        Digits digits = Digits.first(bench.test(), SHOWN).addTo(figure);
        bench.step(0, "16 values of λ");
        List<Point> points = new ArrayList<>();
        for (double lambda : Method.NON_BLIND_RIDGE.grid()) {
            try {
                ridge.restore(lambda);
                points.add(known.test(lambda, ridge.mspe()));
            } catch (NotPositiveDefiniteException e) {
                figure.leaveOut("λ = " + Digits.text(lambda) + ": " + e.getMessage() + ".");
            }
        }
        figure.add(new Curve("test images", points));
        bench.step(0.6, "timing");
        ridge.restore(LARGE_LAMBDA);
        digits.add(figure, "restored, λ = 0.1", ridge.restored());
        double lambda = smallest(points);
        ridge.restore(lambda);
        digits.add(figure, "restored, λ = " + Digits.text(lambda), ridge.restored());
        figure.add(known.test(MSPE, "M1 at λ = " + Digits.text(lambda), lambda, ridge.mspe())
                .reported("5E-3")
                .remark(lambda == REPORTED_LAMBDA ? "" : "The report's λ is 1e-14, which breaks down here."));
        figure.add(Timing.of(2 * bench.effort().timings(), () -> ridge.restore(lambda))
                .as(SECONDS, "M1: " + bench.test().count() + " test images at one λ"));
        return figure.find(
                        "The weights of an image are computed from the sharp image itself. What this figure shows is how"
                                + " well the columns of a blurred image can be combined into the sharp one: a point of reference,"
                                + " not a method that could deblur a picture that nobody has seen sharp.")
                .build();
    }

    private static double smallest(List<Point> points) {
        return points.stream().mapToDouble(Point::x).min().orElseThrow();
    }
}
