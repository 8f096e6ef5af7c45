package org.deblurbench.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.stats.ForkInterval;
import org.deblurbench.stats.Scatter;
import org.deblurbench.text.TextTable.Align;
import org.deblurbench.text.TextTable.Column;

/**
 * The table at the end of a run: for every time the error that it bought, and for every row a verdict. Rows that do the
 * same work are together, the fastest is marked, and what all rows have in common stands above them.
 */
public final class ResultTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("Benchmark", Align.LEFT),
            new Column("Score", Align.RIGHT),
            new Column("±", Align.RIGHT),
            new Column("Units", Align.LEFT),
            new Column("Times best", Align.RIGHT),
            new Column("MSPE", Align.RIGHT),
            new Column("GFLOP/s", Align.RIGHT),
            new Column("% of peak", Align.RIGHT),
            new Column("Verdict", Align.LEFT));
    private static final String INDENT = "  ";

    private ResultTable() {}

    /**
     * Lays a run out as text. A row that is not ok has no score.
     *
     * @param run with its environment, from which the images are named
     * @return lines, without a final line break
     */
    public static String of(Run run) {
        Map<String, String> common = common(run.rows());
        TextTable table = new TextTable(COLUMNS);
        for (RowGroup group : RowGroup.of(run.rows())) {
            String name = name(group, common);
            String only = group.rows().size() == 1 ? RowGroup.label(group.rows().get(0), common) : null;
            if (only != null && (only.isEmpty() || group.key().params().isEmpty())) {
                table.add(cells((name + " " + only).strip(), group.rows().get(0), group));
            } else {
                table.addLine(name);
                group.rows().forEach(row -> table.add(cells(INDENT + RowGroup.label(row, common), row, group)));
            }
        }
        String heading = common.isEmpty()
                ? ""
                : "All rows: "
                        + common.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining(" "))
                        + "\n\n";
        return heading + table.text() + "\n" + String.join("\n", ResultNotes.of(run));
    }

    private static String name(RowGroup group, Map<String, String> common) {
        String settings = group.key().params().entrySet().stream()
                .filter(p -> !p.getValue().equals(common.get(p.getKey())))
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining(" "));
        String mode = common.containsKey("mode") ? "" : group.key().mode();
        return String.join(" ", List.of(group.key().shortName(), mode, settings))
                .replaceAll(" +", " ")
                .strip();
    }

    /** Mode, forks, backend and threads where all rows that have them have the same. */
    private static Map<String, String> common(List<RunRow> rows) {
        SortedMap<String, String> common = new TreeMap<>();
        putIfSame(common, "mode", rows.stream().map(row -> row.key().mode()).toList());
        putIfSame(common, "backend", values(rows, "backend"));
        putIfSame(common, "threads", values(rows, "threads"));
        putIfSame(
                common,
                "forks",
                rows.stream()
                        .map(RunRow::measured)
                        .filter(Objects::nonNull)
                        .map(m -> Integer.toString(m.setup().forks()))
                        .toList());
        return common;
    }

    private static List<String> values(List<RunRow> rows, String param) {
        return rows.stream()
                .map(row -> row.key().params().get(param))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void putIfSame(Map<String, String> common, String name, List<String> values) {
        if (values.stream().distinct().count() == 1) {
            common.put(name, values.get(0));
        }
    }

    private static String[] cells(String label, RunRow row, RowGroup group) {
        Measured measured = row.measured();
        String verdict = row.verdict().label()
                + (row.judgement().reason().isEmpty()
                        ? ""
                        : ": " + row.judgement().reason());
        if (measured == null) {
            return new String[] {label, "", "", "", "", "", "", "", verdict};
        }
        var interval = ForkInterval.halfWidth(measured.primary().forkMeans());
        Double rate = measured.score(Measured.GFLOPS);
        Double ofPeak = measured.score(Measured.PEAK_PERCENT);
        return new String[] {
            label,
            Numbers.score(measured.primary().score()),
            interval.isPresent() ? Numbers.score(interval.getAsDouble()) : "",
            measured.primary().unit(),
            ofBest(row, group),
            Numbers.mspe(row.judgement().mspe()),
            rate == null ? "" : String.format(Locale.ROOT, "%.1f", rate),
            ofPeak == null ? "" : String.format(Locale.ROOT, "%.0f", ofPeak),
            verdict + extrapolated(measured) + scatter(measured.primary())
        };
    }

    private static String scatter(Metric score) {
        Scatter scatter = Scatter.of(score.forks(), score.largerIsBetter());
        return scatter.isWild()
                ? String.format(
                        Locale.ROOT, "; iterations scatter: their mean is %.1f times the shortest", scatter.ratio())
                : "";
    }

    private static String ofBest(RunRow row, RowGroup group) {
        if (group.measured() < 2) {
            return "";
        }
        double ratio = group.ofBest(row);
        return ratio == 1 ? "best" : String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String extrapolated(Measured measured) {
        Double seconds = measured.score(Measured.EXTRAPOLATED);
        return seconds == null
                ? ""
                : "; the whole method: " + Numbers.score(seconds) + " s (extrapolated, not measured)";
    }
}
