package org.deblurbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;

/** Changes as text for a terminal: the worst first, and in the last line what was found. */
public final class ChangeTable {
    private ChangeTable() {}

    /**
     * Lays reports out one below the other.
     *
     * @param reports one or more
     * @return lines, each with its line break
     */
    public static String of(List<ChangeReport> reports) {
        return reports.stream().map(ChangeTable::of).collect(Collectors.joining("\n"));
    }

    private static String of(ChangeReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(report.title()));
        lines.add("");
        lines.add(table(report));
        String leftOut = ChangeColumn.leftOut(report);
        if (!leftOut.isEmpty()) {
            lines.add(leftOut);
        }
        report.facts().forEach(fact -> lines.add(OneLine.of(fact)));
        report.warnings().forEach(warning -> lines.add("Warning: " + OneLine.of(warning)));
        lines.add(OneLine.of(report.conclusion()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String table(ChangeReport report) {
        List<ChangeColumn> columns = ChangeColumn.of(report);
        TextTable table = new TextTable(columns.stream()
                .map(c -> new TextTable.Column(c.title(), c.isNumber() ? TextTable.Align.RIGHT : TextTable.Align.LEFT))
                .toList());
        for (Change change : report.notable()) {
            table.add(columns.stream().map(c -> c.cell().apply(change)).toArray(String[]::new));
        }
        return table.text();
    }
}
