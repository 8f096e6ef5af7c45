package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.plot.Axis;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.Theme;
import org.deblurbench.plot.XyChart;
import org.deblurbench.plot.XyChart.Point;
import org.deblurbench.plot.XyChart.Series;
import org.deblurbench.plot.XyChart.Shape;
import org.deblurbench.record.Measured;
import org.deblurbench.text.Numbers;

/** Rates over the order of the matrices: where one backend overtakes another. */
final class OrderCharts {
    private static final String ORDER = "order";

    /** Two points make no curve. */
    private static final int LEAST = 3;

    private OrderCharts() {}

    /** Whether a row is one of those that make a curve. */
    static boolean isOrdered(Shown row) {
        return row.param(ORDER) != null && row.ok() && row.row().measured().score(Measured.GFLOPS) != null;
    }

    /** GFLOP/s over the order, one chart a benchmark, number of threads and run: a line for each backend. */
    static List<Chart> of(List<Shown> rows, List<Source> sources) {
        Map<String, Map<String, Map<Integer, Shown>>> charts = new LinkedHashMap<>();
        for (Shown row : rows) {
            if (isOrdered(row)) {
                String others = row.params(ORDER, Shown.BACKEND);
                String title = row.row().key().shortName()
                        + (others.isEmpty() ? "" : ", " + others)
                        + (sources.size() > 1 ? ", " + sources.get(row.source()).name() : "");
                charts.computeIfAbsent(title, t -> new LinkedHashMap<>())
                        .computeIfAbsent(row.param(Shown.BACKEND), b -> new TreeMap<>())
                        .put(Integer.valueOf(row.param(ORDER)), row);
            }
        }
        List<Chart> drawn = new ArrayList<>();
        charts.forEach((title, byBackend) -> {
            if (byBackend.values().stream().anyMatch(line -> line.size() >= LEAST)) {
                drawn.add(chart("order-" + drawn.size(), title, byBackend));
            }
        });
        return drawn;
    }

    private static Chart chart(String id, String title, Map<String, Map<Integer, Shown>> byBackend) {
        List<Double> orders = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        byBackend.forEach((backend, line) -> {
            List<Point> points = new ArrayList<>();
            line.forEach((order, row) -> {
                double rate = row.row().measured().score(Measured.GFLOPS);
                orders.add(order.doubleValue());
                rates.add(rate);
                String tip = backend + ", order " + order + ": " + Numbers.score(rate) + " GFLOP/s";
                points.add(new Point(order, rate, Double.NaN, Double.NaN, "", tip));
            });
            series.add(new Series(String.valueOf(backend), Shape.LINE_AND_POINTS, points));
        });
        String note = "More is better. Where two lines cross, one library overtakes the other.";
        XyChart chart = new XyChart(
                new Caption(id, "GFLOP/s over the order of the matrices, " + title, note),
                Axis.log("order of the matrices", orders),
                Axis.log("GFLOP/s", rates),
                series,
                List.of(),
                640,
                300);
        return new Chart(title, note, chart.svg(Theme.PAGE));
    }
}
