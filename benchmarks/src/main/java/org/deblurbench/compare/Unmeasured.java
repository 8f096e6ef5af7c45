package org.deblurbench.compare;

import org.deblurbench.compare.MatchedRows.Match;
import org.deblurbench.record.Measured;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;

/** Rows that have no figure on both sides: they are listed, and a bad one in NEW counts whatever OLD was. */
final class Unmeasured {
    /** An error that differs by as much is said beside the time; the verdict is by the row's own tolerance. */
    private static final double NOTABLE = 1.001;

    /** Errors below this are of rounding, whose digits differ from processor to processor. */
    private static final double ROUNDING = 1e-12;

    private Unmeasured() {}

    /** Whether neither side measured a row, and nothing in NEW is wrong with it. */
    static boolean inBoth(Match match) {
        return match.before().measured() == null
                && match.after().measured() == null
                && !match.after().verdict().isBad();
    }

    /** A row that one side did not measure, or whose units are of different things. */
    static Change in(Match match) {
        RunRow old = match.before();
        RunRow now = match.after();
        if (now.verdict().isBad()) {
            String too = old.verdict().isBad() ? "; " + old.verdict().label() + " in OLD, too" : "";
            return change(old, now, bad(now), now.judgement().reason() + too);
        }
        if (old.measured() != null && now.measured() != null) {
            String units = old.measured().primary().unit() + " and "
                    + now.measured().primary().unit();
            return change(old, now, ChangeVerdict.MISSING, "units of different things: " + units);
        }
        if (old.verdict().isBad() && now.measured() != null) {
            return change(old, now, ChangeVerdict.REPAIRED, "in OLD " + what(old));
        }
        String side = old.measured() == null ? "in OLD " + what(old) : "in NEW " + what(now);
        return change(old, now, ChangeVerdict.MISSING, side);
    }

    static Change inOldAlone(RunRow old) {
        return change(old, null, ChangeVerdict.MISSING, Change.NOT_IN_NEW);
    }

    static Change inNewAlone(RunRow now) {
        return now.verdict().isBad()
                ? change(null, now, bad(now), now.judgement().reason() + "; " + Change.NOT_IN_OLD)
                : change(null, now, ChangeVerdict.MISSING, Change.NOT_IN_OLD);
    }

    /** What to say of a restoration error that has changed, and by more than rounding; empty if it has not. */
    static String otherError(RunRow old, RunRow now) {
        Double before = old.judgement().mspe();
        Double after = now.judgement().mspe();
        if (before == null || after == null || Math.max(before, after) <= ROUNDING) {
            return "";
        }
        return after > NOTABLE * before ? "MSPE is larger" : before > NOTABLE * after ? "MSPE is smaller" : "";
    }

    private static ChangeVerdict bad(RunRow row) {
        return row.verdict() == Verdict.WRONG ? ChangeVerdict.WRONG : ChangeVerdict.FAILED;
    }

    private static String what(RunRow row) {
        String reason = row.judgement().reason();
        return row.verdict().label() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static Change change(RunRow old, RunRow now, ChangeVerdict verdict, String note) {
        RunRow row = old == null ? now : old;
        return new Change(
                row.key(),
                Change.SCORE,
                unit(old, now),
                null,
                null,
                null,
                verdict,
                0,
                score(old),
                score(now),
                old == null ? null : old.judgement().mspe(),
                now == null ? null : now.judgement().mspe(),
                null,
                null,
                note);
    }

    private static Double score(RunRow row) {
        return row == null || row.measured() == null
                ? null
                : row.measured().primary().score();
    }

    private static String unit(RunRow old, RunRow now) {
        Measured measured =
                old != null && old.measured() != null ? old.measured() : now == null ? null : now.measured();
        return measured == null ? "" : measured.primary().unit();
    }
}
