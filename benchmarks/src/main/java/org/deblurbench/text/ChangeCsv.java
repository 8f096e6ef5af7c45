package org.deblurbench.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;

/**
 * Changes as comma-separated values (RFC 4180, with single line feeds): every figure in full, an empty field for none, and
 * every change on one line whatever its names.
 */
public final class ChangeCsv {
    private static final List<String> HEADER = List.of(
            "comparison",
            "benchmark",
            "mode",
            "parameters",
            "metric",
            "unit",
            "ratio",
            "low",
            "high",
            "verdict",
            "samples",
            "old",
            "new",
            "old_mspe",
            "new_mspe",
            "old_bytes",
            "new_bytes",
            "note");

    private ChangeCsv() {}

    /**
     * Renders all changes of all reports as one table.
     *
     * @param reports one or more
     * @return lines, each with its line break
     */
    public static String of(List<ChangeReport> reports) {
        StringBuilder csv = new StringBuilder(String.join(",", HEADER)).append('\n');
        for (ChangeReport report : reports) {
            report.changes().forEach(change -> csv.append(line(report, change)).append('\n'));
        }
        return csv.toString();
    }

    private static String line(ChangeReport report, Change c) {
        return fields(
                report.title(),
                c.key().benchmark(),
                c.key().mode(),
                c.key().settings(),
                c.metric(),
                c.unit(),
                c.ratio(),
                c.low(),
                c.high(),
                c.verdict().label(),
                c.samples(),
                c.oldScore(),
                c.newScore(),
                c.oldMspe(),
                c.newMspe(),
                c.oldBytes(),
                c.newBytes(),
                c.note());
    }

    private static String fields(Object... values) {
        return Arrays.stream(values)
                .map(value -> quoted(Objects.toString(value, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        String field = OneLine.of(value);
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"');
        return plain && field.equals(field.strip()) ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
