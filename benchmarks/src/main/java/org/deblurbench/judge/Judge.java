package org.deblurbench.judge;

import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.check.Check;
import org.deblurbench.check.Findings;
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
        Map<String, Double> measures = new TreeMap<>();
        for (Check check : findings.checks()) {
            measures.put(check.name(), check.value());
        }
        Double mspe = findings.mspe().isPresent() ? findings.mspe().getAsDouble() : null;
        return findings.isRight()
                ? new Judgement(Verdict.OK, findings.note(), mspe, measures)
                : new Judgement(Verdict.WRONG, findings.complaints().get(0), mspe, measures);
    }
}
