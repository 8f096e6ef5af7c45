package org.deblurbench.cli;

import java.util.List;
import java.util.Locale;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;

/** The result of a duel as a text. */
final class DuelText {
    private DuelText() {}

    static String of(ChangeReport report) {
        int width = Math.max(
                3,
                report.changes().stream()
                        .mapToInt(change -> change.key().toString().length())
                        .max()
                        .orElse(0));
        StringBuilder text = new StringBuilder(report.title()).append('\n');
        String format = "%-" + width + "s  %7s  %17s  %-10s  %5s  %10s  %10s  %s%n";
        text.append(String.format(
                Locale.ROOT,
                format,
                "Row",
                "Ratio",
                "95 % interval",
                "Verdict",
                report.sampleName(),
                "MSPE old",
                "MSPE new",
                "Note"));
        for (Change change : report.changes()) {
            text.append(String.format(
                    Locale.ROOT,
                    format,
                    change.key(),
                    number("%.4f", change.ratio()),
                    change.low() == null || change.high() == null
                            ? ""
                            : number("%.4f", change.low()) + " - " + number("%.4f", change.high()),
                    change.verdict().label(),
                    change.samples(),
                    number("%.6g", change.oldMspe()),
                    number("%.6g", change.newMspe()),
                    change.note()));
        }
        report.facts().forEach(fact -> text.append(fact).append('\n'));
        report.warnings()
                .forEach(warning -> text.append("Warning: ").append(warning).append('\n'));
        return text.append(report.conclusion()).append('\n').toString();
    }

    private static String number(String format, Double value) {
        return value == null ? "" : String.format(Locale.ROOT, format, value);
    }

    /** In a sentence what was found, and how to run it again. */
    static String conclusion(List<Change> changes, String again) {
        StringBuilder found = new StringBuilder();
        for (ChangeVerdict verdict : ChangeVerdict.values()) {
            List<String> rows = changes.stream()
                    .filter(change -> change.verdict() == verdict)
                    .map(change -> change.key().toString())
                    .toList();
            if (!rows.isEmpty()) {
                found.append(found.length() == 0 ? "" : "; ")
                        .append(rows.size())
                        .append(' ')
                        .append(verdict.label());
                if (verdict == ChangeVerdict.SLOWER || verdict.isBad()) {
                    found.append(" (").append(String.join(", ", rows)).append(')');
                }
            }
        }
        boolean bad = changes.stream().anyMatch(c -> c.verdict().isBad() || c.verdict() == ChangeVerdict.SLOWER);
        return (bad ? "" : "Nothing slower: ") + found + ". Again: " + again;
    }
}
