package org.deblurbench.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.plot.Axis;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.DotPlot;
import org.deblurbench.plot.Theme;
import org.deblurbench.text.Numbers;
import org.deblurbench.text.OneLine;

/** The ratios of a report of changes, each with its interval, around 1. */
final class ChangeChart {
    private static final int WIDTH = 760;

    /** More rows than this make no picture. */
    private static final int MOST_ROWS = 40;

    /** A linear axis shows a hundredth as well below 1 as above it; over more than this, only a logarithmic one shows all. */
    private static final double LINEAR = 3;

    /** Each verdict has a look of its own, whatever others there are. */
    private static final List<ChangeVerdict> LOOKS =
            List.of(ChangeVerdict.NOT_SLOWER, ChangeVerdict.SLOWER, ChangeVerdict.FASTER, ChangeVerdict.UNDECIDED);

    private ChangeChart() {}

    /** Null if no row has a ratio. */
    static Chart of(String id, ChangeReport report) {
        List<Change> all = report.notable().stream().filter(Change::isScore).toList();
        List<Change> scores = largest(all);
        ChangeLabels labels = new ChangeLabels(all);
        if (scores.stream().noneMatch(change -> change.ratio() != null)) {
            return null;
        }
        List<Double> guides = new ArrayList<>(List.of(1.0));
        if (report.margin() != null) {
            guides.add(1 + report.margin());
        }
        List<Double> values = new ArrayList<>(guides);
        List<DotPlot.Row> rows = new ArrayList<>();
        for (Change change : scores) {
            rows.add(row(change, labels.of(change)));
            add(values, change.ratio());
            add(values, change.low());
            add(values, change.high());
        }
        String note = "Right of 1 is slower. Dashed lines: 1, no change"
                + (report.margin() == null ? "." : ", and " + Figures.ratio(1 + report.margin()) + ", the margin.")
                + " Lines through dots: "
                + (report.confidence() == null ? "" : Numbers.intervalName(report.confidence()) + " ")
                + "intervals."
                + (scores.size() < all.size()
                        ? " Shown are the " + scores.size() + " largest changes of " + all.size()
                                + "; the table has all."
                        : "");
        DotPlot plot = new DotPlot(
                new Caption(
                        id + "-plot", "Ratios: " + OneLine.of(report.title()), note + " The table has every figure."),
                axis(values),
                legend(scores),
                rows,
                guides,
                WIDTH);
        return new Chart("Time of NEW over time of OLD", note, plot.svg(Theme.PAGE));
    }

    /** The worst verdicts and the ratios farthest from 1, in the order of the table. */
    private static List<Change> largest(List<Change> scores) {
        Set<Change> kept = scores.stream()
                .sorted(Comparator.comparingDouble(ChangeChart::size).reversed())
                .limit(MOST_ROWS)
                .collect(Collectors.toSet());
        return scores.stream().filter(kept::contains).toList();
    }

    private static double size(Change change) {
        if (change.verdict().isBad()) {
            return Double.POSITIVE_INFINITY;
        }
        return change.ratio() == null || !(change.ratio() > 0) ? -1 : Math.abs(Math.log(change.ratio()));
    }

    private static Axis axis(List<Double> values) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(1);
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        String label = "NEW over OLD, less is better";
        return most / least < LINEAR ? Axis.linear(label, values) : Axis.log(label, values);
    }

    private static void add(List<Double> values, Double value) {
        if (value != null && Double.isFinite(value) && value > 0) {
            values.add(value);
        }
    }

    private static DotPlot.Row row(Change change, String label) {
        String name = OneLine.of(change.key().toString());
        if (change.ratio() == null || !(change.ratio() > 0)) {
            String why = change.outcome() + (change.note().isEmpty() ? "" : ": " + OneLine.of(change.note()));
            return new DotPlot.Row(label, List.of(), why);
        }
        String interval = ChangeView.interval(change);
        String tip = name + ": " + Figures.ratio(change.ratio()) + (interval.isEmpty() ? "" : " (" + interval + ")")
                + ", " + change.outcome();
        return DotPlot.Row.of(
                label,
                List.of(new DotPlot.Dot(
                        look(change.verdict()),
                        change.ratio(),
                        change.low() == null ? Double.NaN : change.low(),
                        change.high() == null ? Double.NaN : change.high(),
                        tip)));
    }

    private static int look(ChangeVerdict verdict) {
        int place = LOOKS.indexOf(verdict);
        return place < 0 ? LOOKS.size() : place;
    }

    /** The verdicts that have a dot here. */
    private static List<String> legend(List<Change> scores) {
        return LOOKS.stream()
                .map(verdict -> scores.stream().anyMatch(c -> c.ratio() != null && c.verdict() == verdict)
                        ? verdict.label()
                        : "")
                .toList();
    }
}
