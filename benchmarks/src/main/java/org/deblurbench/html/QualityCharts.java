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
import org.deblurbench.plot.XyChart.Guide;
import org.deblurbench.plot.XyChart.Point;
import org.deblurbench.plot.XyChart.Series;
import org.deblurbench.plot.XyChart.Shape;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Fact;

/** Charts of the restoration error: what time buys it, how it falls over time, and what noise makes of it. */
final class QualityCharts {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final String NOISE = "noise";

    /** Below this an answer is right up to rounding, and would press all others together. */
    private static final double EXACT = 1e-9;

    /** Curves of one chart; more cannot be told apart. */
    private static final int MOST_SERIES = 8;

    private QualityCharts() {}

    /** Time against MSPE, one chart a run: a point for each backend and λ of every method. */
    static List<Chart> trade(List<Shown> rows, List<Source> sources) {
        List<Chart> charts = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            Map<String, List<Point>> byMethod = new TreeMap<>();
            List<Double> times = new ArrayList<>();
            List<Double> errors = new ArrayList<>();
            int exact = 0;
            for (Shown row : rows) {
                if (row.source() != s || !comparable(row)) {
                    continue;
                }
                double mspe = row.row().judgement().mspe();
                if (mspe < EXACT) {
                    exact++;
                    continue;
                }
                times.add(row.seconds());
                errors.add(mspe);
                byMethod.computeIfAbsent(row.className(), n -> new ArrayList<>())
                        .add(new Point(row.seconds(), mspe, Double.NaN, Double.NaN, "", row.tip()));
            }
            if (byMethod.size() > 1) {
                charts.add(trade(s, sources.get(s), byMethod, times, errors, exact));
            }
        }
        return charts;
    }

    /** All pixels of images without noise: otherwise the error is one of something else. */
    static boolean comparable(Shown shown) {
        String noise = shown.param(NOISE);
        return shown.row().judgement().mspe() != null
                && !"sample".equals(shown.param("pixels"))
                && (noise == null || noise.equals("0"))
                && Double.isFinite(shown.seconds())
                && shown.row().curves().isEmpty();
    }

    private static Chart trade(
            int s,
            Source source,
            Map<String, List<Point>> byMethod,
            List<Double> times,
            List<Double> errors,
            int exact) {
        List<Series> series = new ArrayList<>();
        byMethod.forEach((name, points) -> series.add(new Series(name, Shape.POINTS, points)));
        String note = "Down and left is better. Each point is one benchmark by one backend, with all pixels and without"
                + " noise; point at it for its name."
                + (exact == 0 ? "" : " Not drawn: " + exact + " that are exact up to rounding.");
        XyChart chart = new XyChart(
                new Caption("trade-" + s, "Time against error, " + source.name(), note),
                Axis.log("seconds for one operation", times),
                Axis.log("MSPE of the test images", with(errors, blurred(source))),
                series,
                guides(source),
                WIDTH,
                HEIGHT);
        return new Chart(source.name(), note, chart.svg(Theme.PAGE));
    }

    /** The error over time of everything that has curves, one chart a benchmark and run. */
    static List<Chart> curves(List<Shown> rows, List<Source> sources) {
        Map<String, List<Shown>> charts = new LinkedHashMap<>();
        for (Shown row : rows) {
            if (row.ok() && !row.row().curves().isEmpty()) {
                String title = row.row().key().shortName()
                        + (sources.size() > 1 ? ", " + sources.get(row.source()).name() : "");
                charts.computeIfAbsent(title, t -> new ArrayList<>()).add(row);
            }
        }
        List<Chart> drawn = new ArrayList<>();
        charts.forEach((title, of) -> drawn.add(curves("curve-" + drawn.size(), title, of)));
        return drawn;
    }

    private static Chart curves(String id, String title, List<Shown> rows) {
        List<Series> series = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (Shown row : rows.subList(0, Math.min(rows.size(), MOST_SERIES))) {
            List<Point> points = new ArrayList<>();
            for (CurvePoint point : row.row().curves().get(0)) {
                points.add(Point.of(point.seconds(), point.validationMspe()));
                times.add(point.seconds());
                errors.add(point.validationMspe());
            }
            String name = (row.param(Shown.BACKEND) + " " + differing(row, rows)).strip();
            series.add(new Series(name, points.size() > 12 ? Shape.LINE : Shape.LINE_AND_POINTS, points));
        }
        int left = rows.size() - series.size();
        String note = "Validation MSPE over the time since the start of the method, looking at the error not counted."
                + (left > 0 ? " " + left + " more are in the data." : "");
        XyChart chart = new XyChart(
                new Caption(id, title, note),
                Axis.log("seconds", times),
                Axis.log("validation MSPE", errors),
                series,
                List.of(),
                WIDTH,
                HEIGHT);
        return new Chart(title, note, chart.svg(Theme.PAGE));
    }

    /** The parameters in which rows of one benchmark differ. */
    private static String differing(Shown row, List<Shown> rows) {
        StringBuilder text = new StringBuilder();
        row.row().key().params().forEach((name, value) -> {
            boolean differs = rows.stream().anyMatch(other -> !value.equals(other.param(name)));
            if (differs && !name.equals(Shown.BACKEND)) {
                text.append(value).append(' ');
            }
        });
        return text.toString().strip();
    }

    /** MSPE over the noise, of every method measured with at least two noises; one chart a run and kernel. */
    static List<Chart> noise(List<Shown> rows, List<Source> sources) {
        Map<String, List<Shown>> charts = new LinkedHashMap<>();
        for (Shown row : rows) {
            if (row.ok() && row.param(NOISE) != null && row.row().judgement().mspe() != null) {
                String kernel = row.param("kernel") == null ? "" : ", " + row.param("kernel");
                charts.computeIfAbsent(sources.get(row.source()).name() + kernel, t -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Chart> drawn = new ArrayList<>();
        charts.forEach((title, of) -> {
            List<String> noises =
                    of.stream().map(row -> row.param(NOISE)).distinct().toList();
            if (noises.size() > 1) {
                drawn.add(noise("noise-" + drawn.size(), title, of, noises, sources));
            }
        });
        return drawn;
    }

    private static Chart noise(String id, String title, List<Shown> rows, List<String> noises, List<Source> sources) {
        Map<String, TreeMap<Integer, Double>> byMethod = new LinkedHashMap<>();
        List<Double> errors = new ArrayList<>();
        for (Shown row : rows) {
            double mspe = row.row().judgement().mspe();
            errors.add(mspe);
            byMethod.computeIfAbsent(row.methodName(), m -> new TreeMap<>())
                    .put(noises.indexOf(row.param(NOISE)), mspe);
        }
        List<Series> series = new ArrayList<>();
        byMethod.forEach((method, points) -> series.add(new Series(
                method,
                Shape.LINE_AND_POINTS,
                points.entrySet().stream()
                        .map(e -> new Point(
                                e.getKey(),
                                e.getValue(),
                                Double.NaN,
                                Double.NaN,
                                "",
                                method + ", noise " + noises.get(e.getKey()) + ": MSPE " + Figures.error(e.getValue())))
                        .toList())));
        String note = "Each method tuned anew for each noise; less is better.";
        XyChart chart = new XyChart(
                new Caption(id, "Error over noise, " + title, "MSPE of the test images by method and noise."),
                TimeCharts.categories("noise: σ in grey values from 0 to 1, or as named", noises),
                Axis.log("MSPE of the test images", errors),
                series,
                guides(sources.get(rows.get(0).source())),
                WIDTH,
                HEIGHT);
        return new Chart(title, note, chart.svg(Theme.PAGE));
    }

    /** The error of the test images that nothing restores; NaN if the run does not say. */
    static double blurred(Source source) {
        String value = source.run().environment().get(Fact.BLURRED_MSPE);
        try {
            return value == null ? Double.NaN : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static List<Double> with(List<Double> values, double one) {
        List<Double> all = new ArrayList<>(values);
        all.add(one);
        return all;
    }

    private static List<Guide> guides(Source source) {
        double blurred = blurred(source);
        return Double.isNaN(blurred)
                ? List.of()
                : List.of(new Guide(false, blurred, "blurred, not restored: " + Figures.error(blurred)));
    }
}
