package org.deblurbench.reproduce.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.deblurbench.plot.Axis;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.Theme;
import org.deblurbench.plot.XyChart;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;

/**
 * Curves of a figure over common axes.
 *
 * @param name within the figure
 * @param title above the chart
 * @param description for those who cannot see it
 * @param x the horizontal axis
 * @param y the vertical one
 * @param shown names of the curves; empty for all
 * @param guides lines across
 */
record Curves(
        String name,
        String title,
        String description,
        AxisOf x,
        AxisOf y,
        List<String> shown,
        List<XyChart.Guide> guides)
        implements Panel {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;

    /** More points than this are a line without marks. */
    private static final int MANY = 60;

    /**
     * An axis without its range, which the data decides.
     *
     * @param label with the unit
     * @param log whether it is logarithmic
     * @param most values above it are outside the chart
     */
    record AxisOf(String label, boolean log, double most) {
        AxisOf(String label, boolean log) {
            this(label, log, Double.POSITIVE_INFINITY);
        }

        private Axis around(List<Double> values) {
            List<Double> inside = values.stream().filter(v -> v <= most).toList();
            return log ? Axis.log(label, inside) : Axis.linear(label, inside);
        }
    }

    @Override
    public String svg(String figure, FigureData data, Theme theme) {
        List<Curve> curves = shown.isEmpty()
                ? data.curves()
                : data.curves().stream().filter(c -> shown.contains(c.name())).toList();
        if (curves.stream().allMatch(c -> c.points().isEmpty())) {
            return "";
        }
        List<Curve> lines = curves.stream()
                .filter(c -> !c.name().endsWith(Curve.EXTRAPOLATED))
                .map(c -> extended(c, curves))
                .toList();
        return new XyChart(
                        new Caption(figure + "-" + name, title, description),
                        x.around(values(curves, Point::x)),
                        y.around(values(curves, Point::y)),
                        lines.stream().map(Curves::series).toList(),
                        guides,
                        WIDTH,
                        HEIGHT)
                .svg(theme);
    }

    /** The curve with the points that go on with it, if there are any. */
    private static Curve extended(Curve curve, List<Curve> curves) {
        Stream<Point> more = curves.stream()
                .filter(c -> c.name().equals(curve.name() + Curve.EXTRAPOLATED))
                .flatMap(c -> c.points().stream());
        return new Curve(
                curve.name(), Stream.concat(curve.points().stream(), more).toList());
    }

    private static List<Double> values(List<Curve> curves, ToDoubleFunction<Point> value) {
        return curves.stream()
                .flatMap(c -> c.points().stream())
                .map(p -> value.applyAsDouble(p))
                .toList();
    }

    private static XyChart.Series series(Curve curve) {
        XyChart.Shape shape = curve.points().size() > MANY ? XyChart.Shape.LINE : XyChart.Shape.LINE_AND_POINTS;
        return new XyChart.Series(
                curve.name(), shape, curve.points().stream().map(Curves::point).toList());
    }

    private static XyChart.Point point(Point p) {
        return new XyChart.Point(
                p.x(), p.y(), Double.NaN, Double.NaN, "", Numbers.text(p.x()) + ": " + Numbers.text(p.y()));
    }
}
