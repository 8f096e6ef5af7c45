package org.deblurbench.run;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deblurbench.record.Measured;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.Numbers;

/**
 * One line for each row as it ends. On a terminal, below it, the row that is being measured and the time that is left; in a
 * pipe there are whole lines only.
 */
final class Progress {
    private static final String CLEAR = "\r\u001b[2K";
    private static final double SECONDS_A_MINUTE = 60;

    private final PrintStream out;
    private final boolean terminal;
    private final List<RowKey> open;
    private final Map<String, double[]> secondsByBenchmark = new HashMap<>();
    private int ended;
    private double seconds;

    /** For the rows that are to be measured, in their order. */
    Progress(PrintStream out, boolean terminal, List<RowKey> open) {
        this.out = out;
        this.terminal = terminal;
        this.open = List.copyOf(open);
    }

    /** A row begins. */
    void begins(RowKey row) {
        if (terminal) {
            out.print(position(ended + 1) + " " + row + " …" + left());
            out.flush();
        }
    }

    /** It has ended. */
    void ends(RunRow row) {
        ended++;
        if (row.seconds() != null) {
            seconds += row.seconds();
            double[] sum = secondsByBenchmark.computeIfAbsent(row.key().benchmark(), k -> new double[2]);
            sum[0] += row.seconds();
            sum[1]++;
        }
        // In a pipe the time left is at the end of a row's line; on a terminal it stands below.
        out.println((terminal ? CLEAR : "") + position(ended) + " " + describe(row) + (terminal ? "" : left()));
        out.flush();
    }

    private String position(int number) {
        String total = Integer.toString(open.size());
        return String.format(Locale.ROOT, "[%" + total.length() + "d/%s]", number, total);
    }

    private static String describe(RunRow row) {
        Measured measured = row.measured();
        String score = measured == null
                ? ""
                : "  " + Numbers.score(measured.primary().score()) + " "
                        + measured.primary().unit();
        String mspe = row.judgement().mspe() == null
                ? ""
                : "  MSPE " + Numbers.mspe(row.judgement().mspe());
        String reason =
                row.judgement().reason().isEmpty() ? "" : ": " + row.judgement().reason();
        return row.key() + score + mspe + "  " + row.verdict().label() + reason;
    }

    /** The rest at the mean of what a row has taken so far, of its own benchmark where there is one. */
    private String left() {
        if (ended == 0 || ended == open.size() || seconds == 0) {
            return "";
        }
        double rest = open.subList(ended, open.size()).stream()
                .mapToDouble(row -> {
                    double[] known = secondsByBenchmark.get(row.benchmark());
                    return known == null ? seconds / ended : known[0] / known[1];
                })
                .sum();
        return rest < SECONDS_A_MINUTE
                ? String.format(Locale.ROOT, "  (%.0f s left)", rest)
                : String.format(Locale.ROOT, "  (%.0f min left)", rest / SECONDS_A_MINUTE);
    }
}
