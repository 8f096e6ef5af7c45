package org.deblurbench.record;

import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Provenance;

/**
 * One planned row of a run and what became of it.
 *
 * @param key which row
 * @param judgement the verdict, and the figures it rests on
 * @param answers how many were judged; null before, and in files that do not say
 * @param provenance what computed; null before it did, and without a backend
 * @param seconds how long measuring took, set-up and all forks included; null before it did
 * @param curves the error over time, of every fork that has one
 * @param measured what JMH measured; null unless the verdict is ok
 */
public record RunRow(
        RowKey key,
        Judgement judgement,
        Answers answers,
        Provenance provenance,
        Double seconds,
        List<List<CurvePoint>> curves,
        Measured measured) {
    /** Keeps unmodifiable copies. */
    public RunRow {
        curves = curves.stream().map(List::copyOf).toList();
        if (measured != null && judgement.verdict() != Verdict.OK) {
            throw new IllegalArgumentException(
                    key + " is " + judgement.verdict().label() + ", and such a row has no time");
        }
    }

    /**
     * A row that waits to be measured.
     *
     * @param key which
     * @return planned
     */
    public static RunRow planned(RowKey key) {
        return withoutResult(key, Verdict.PLANNED, "");
    }

    /**
     * A row that is not measured.
     *
     * @param key which
     * @param verdict why, in a word
     * @param reason why, in a line
     * @return without figures
     */
    public static RunRow withoutResult(RowKey key, Verdict verdict, String reason) {
        return new RunRow(key, new Judgement(verdict, reason, null, Map.of()), null, null, null, List.of(), null);
    }

    /**
     * What became of the row.
     *
     * @return the judgement's verdict
     */
    public Verdict verdict() {
        return judgement.verdict();
    }
}
