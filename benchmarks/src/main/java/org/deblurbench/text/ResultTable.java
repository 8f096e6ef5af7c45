package org.deblurbench.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.JmhRecord;
import org.deblurbench.launch.Row;
import org.deblurbench.launch.SecondaryMetrics;
import org.deblurbench.record.StatusFile;
import org.deblurbench.record.Verdict;
import org.deblurbench.stats.ForkInterval;

/** The table at the end of a run: for every time the error that it bought, and for every row a verdict. */
public final class ResultTable {
    private static final String GAP = "  ";

    /** Smaller numbers have an exponent. */
    private static final int SMALLEST_MAGNITUDE = -4;

    /** Each method has other parameters than these, which share a column. */
    private static final List<String> OWN_COLUMNS = List.of("backend", "threads");

    private ResultTable() {}

    /**
     * Lays the rows out as text. A row that is not ok has no score.
     *
     * @param rows of a status file
     * @param environment of the same: from it the images are named
     * @return lines, without a final line break
     */
    public static String of(List<StatusFile.Entry> rows, Map<String, String> environment) {
        List<String> columns = OWN_COLUMNS.stream()
                .filter(p -> rows.stream().anyMatch(row -> row.params().containsKey(p)))
                .toList();
        List<String[]> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Benchmark"));
        header.addAll(columns);
        header.addAll(List.of("Parameters", "Mode", "Forks", "Score", "±", "Units", "MSPE", "GFLOP/s", "Verdict"));
        cells.add(header.toArray(String[]::new));
        rows.forEach(row -> cells.add(cells(row, columns)));
        return layOut(cells, columns.size() + 1) + footnotes(rows, environment);
    }

    private static String[] cells(StatusFile.Entry row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(Row.shortName(row.benchmark()));
        columns.forEach(p -> cells.add(row.params().getOrDefault(p, "")));
        cells.add(row.params().entrySet().stream()
                .filter(p -> !OWN_COLUMNS.contains(p.getKey()))
                .map(p -> p.getKey() + "=" + p.getValue())
                .sorted()
                .collect(Collectors.joining(" ")));
        cells.add(row.mode());
        if (row.verdict() == Verdict.OK) {
            List<Double> forks = JmhRecord.forkMeans(row.jmh());
            cells.add(Integer.toString(row.jmh().get("forks").getAsInt()));
            cells.add(score(JmhRecord.score(row.jmh())));
            var interval = ForkInterval.halfWidth(forks);
            cells.add(interval.isPresent() ? score(interval.getAsDouble()) : "");
            cells.add(JmhRecord.unit(row.jmh()));
            cells.add(row.mspe() == null ? "" : String.format(Locale.ROOT, "%.6g", row.mspe()));
            var rate = JmhRecord.secondary(row.jmh(), SecondaryMetrics.GFLOPS);
            cells.add(rate.isPresent() ? String.format(Locale.ROOT, "%.1f", rate.getAsDouble()) : "");
        } else {
            cells.addAll(List.of("", "", "", "", "", ""));
        }
        cells.add(row.verdict().label() + (row.reason().isEmpty() ? "" : ": " + row.reason()) + extrapolated(row));
        return cells.toArray(String[]::new);
    }

    private static String extrapolated(StatusFile.Entry row) {
        if (row.verdict() != Verdict.OK) {
            return "";
        }
        var seconds = JmhRecord.secondary(row.jmh(), SecondaryMetrics.EXTRAPOLATED);
        return seconds.isEmpty()
                ? ""
                : "; the whole method: " + score(seconds.getAsDouble()) + " s (extrapolated, not measured)";
    }

    /** Four significant digits; JMH's own table prints 10⁻⁶ for small values. */
    private static String score(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return Double.toString(value);
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        if (magnitude < SMALLEST_MAGNITUDE) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        return String.format(Locale.ROOT, "%." + Math.max(0, 3 - magnitude) + "f", value);
    }

    private static String layOut(List<String[]> cells, int params) {
        int columns = cells.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : cells) {
            for (int j = 0; j < columns; j++) {
                widths[j] = Math.max(widths[j], row[j].length());
            }
        }
        int firstNumber = 1 + params + 1;
        StringBuilder text = new StringBuilder();
        for (String[] row : cells) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns; j++) {
                boolean right = j >= firstNumber && j < columns - 1 && j != firstNumber + 3;
                String padding = " ".repeat(widths[j] - row[j].length());
                line.append(right ? padding + row[j] : row[j] + padding).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> images(List<StatusFile.Entry> rows, Map<String, String> environment) {
        if (!environment.containsKey(ImageSource.BLURRED_MSPE)) {
            return List.of();
        }
        boolean own = rows.stream().anyMatch(r -> r.params().containsKey("noise"));
        return List.of("Images: " + environment.get("images") + ", blurred by " + environment.get("blur")
                + "; not restored at all, their MSPE is " + environment.get(ImageSource.BLURRED_MSPE) + "."
                + (own ? " Rows with kernel= and noise= have their own." : ""));
    }

    private static String footnotes(List<StatusFile.Entry> rows, Map<String, String> environment) {
        List<String> notes = new ArrayList<>();
        if (rows.stream().anyMatch(r -> r.mspe() != null)) {
            notes.add("MSPE: mean squared error per pixel of the restored images, in (0…1)²; lower is better.");
            notes.addAll(images(rows, environment));
        }
        if (rows.stream()
                .anyMatch(r -> r.mspe() != null && "sample".equals(r.params().get("pixels")))) {
            notes.add("With pixels=sample the MSPE is that of sixteen pixels alone, which blur harder than most.");
        }
        if (rows.stream()
                .filter(r -> r.jmh() != null)
                .anyMatch(r -> r.jmh().get("threads").getAsInt() > 1)) {
            notes.add("-t: several callers side by side; Score is the time of one, GFLOP/s are those of all.");
        }
        boolean interval = rows.stream()
                .filter(r -> r.jmh() != null)
                .anyMatch(r ->
                        ForkInterval.halfWidth(JmhRecord.forkMeans(r.jmh())).isPresent());
        notes.add(
                interval
                        ? "±: 95 % confidence over forks (Student's t); iterations inside a fork are not independent."
                        : "No ± below three forks: iterations inside a fork are not independent. Use -f 3 or more.");
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(r -> counts.merge(r.verdict(), 1, Integer::sum));
        List<String> summary = new ArrayList<>();
        counts.forEach((verdict, count) -> summary.add(count + " " + verdict.label()));
        notes.add(String.join(", ", summary) + ".");
        return "\n" + String.join("\n", notes);
    }
}
