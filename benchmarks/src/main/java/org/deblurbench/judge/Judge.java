package org.deblurbench.judge;

import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.check.Check;
import org.deblurbench.check.Findings;
import org.deblurbench.record.CheckedFigure;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;

/** Turns what was found about an answer into a verdict: the only place where a row becomes wrong. */
public final class Judge {
    private Judge() {}

    /**
     * Judges.
     *
     * @param findings of an answer
     * @return {@link Verdict#OK} with the note if nothing is wrong, else {@link Verdict#WRONG} with the first complaint
     */
    public static Judgement of(Findings findings) {
        Map<String, CheckedFigure> checks = new TreeMap<>();
        for (Check check : findings.checks()) {
            checks.put(check.name(), figure(check));
        }
        Double mspe = findings.mspe().isPresent() ? findings.mspe().getAsDouble() : null;
        return findings.isRight()
                ? new Judgement(Verdict.OK, findings.note(), mspe, checks)
                : new Judgement(Verdict.WRONG, findings.complaints().get(0), mspe, checks);
    }

    private static CheckedFigure figure(Check check) {
        return switch (check.kind()) {
            case AT_MOST -> new CheckedFigure(check.value(), CheckedFigure.Limit.AT_MOST, check.bound());
            case AT_LEAST -> new CheckedFigure(check.value(), CheckedFigure.Limit.AT_LEAST, check.bound());
            case RECORDED -> new CheckedFigure(check.value(), CheckedFigure.Limit.NONE, null);
        };
    }
}
