package org.deblurbench.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;

/** Changes as GitHub's Markdown, regressions first, short enough for a step summary however many rows there are. */
public final class ChangeMarkdown {
    /** A step summary may have 1 MiB. */
    static final int MOST_BYTES = 1_000_000;

    private ChangeMarkdown() {}

    /**
     * Renders reports one below the other.
     *
     * @param reports one or more
     * @return less than 1 MiB in UTF-8
     */
    public static String of(List<ChangeReport> reports) {
        int share = MOST_BYTES / reports.size();
        return reports.stream().map(report -> of(report, share)).collect(Collectors.joining("\n"));
    }

    private static String of(ChangeReport report, int mostBytes) {
        String head = "### " + escape(report.title()) + "\n\n**" + escape(report.conclusion()) + "**\n\n";
        String tail = "\n" + list(report.warnings(), "Warning: ") + list(report.facts(), "");
        String leftOut = ChangeColumn.leftOut(report);
        if (!leftOut.isEmpty()) {
            tail += "- " + escape(leftOut) + "\n";
        }
        return head + table(report, mostBytes - bytes(head) - bytes(tail)) + tail;
    }

    private static String list(List<String> lines, String prefix) {
        return lines.stream().map(line -> "- " + prefix + escape(line) + "\n").collect(Collectors.joining());
    }

    private static String table(ChangeReport report, int mostBytes) {
        List<ChangeColumn> columns = ChangeColumn.of(report);
        StringBuilder table = new StringBuilder();
        table.append(row(columns.stream().map(ChangeColumn::title).toList()));
        table.append(
                columns.stream().map(c -> c.isNumber() ? "---:" : "---").collect(Collectors.joining("|", "|", "|\n")));
        int left = mostBytes - bytes(table.toString());
        List<Change> changes = report.notable();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            String row = row(columns.stream()
                    .map(column -> escape(column.cell().apply(change)))
                    .toList());
            String rest = "\n" + (changes.size() - i) + " more rows do not fit here; --format csv has them.\n";
            left -= bytes(row);
            if (left < bytes(rest)) {
                return table + rest;
            }
            table.append(row);
        }
        return table.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whatever could be markup becomes a character reference, which is none. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        OneLine.of(text).codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && " .,;%+/=()'-?".indexOf(c) < 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
