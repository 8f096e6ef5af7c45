package org.deblurbench.duel;

import java.util.Locale;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;

/** What happened last, as a line. */
final class DuelProgress {
    private DuelProgress() {}

    static String line(RowState row, DuelEntry entry, double secondsLeft) {
        String left = Double.isInfinite(secondsLeft) ? "" : String.format(Locale.ROOT, "%4.0f s left  ", secondsLeft);
        return "# " + left + entry.row() + "  " + what(row, entry);
    }

    private static String what(RowState row, DuelEntry entry) {
        if (entry.pilot() != null) {
            return String.format(
                    Locale.ROOT,
                    "one operation takes %.3g ms",
                    1e3 * entry.pilot().operationSeconds());
        }
        if (entry.failure() != null) {
            return entry.failure().side() + " " + entry.failure().verdict().label() + ": "
                    + entry.failure().reason();
        }
        ChangeVerdict verdict = row.evidence().verdict();
        return String.format(
                Locale.ROOT,
                "pair %d: %.4f%s",
                row.pairs().size(),
                Math.exp(entry.pair().logRatio()),
                verdict == ChangeVerdict.UNDECIDED ? "" : "  " + verdict.label());
    }
}
