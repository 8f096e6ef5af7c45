package org.deblurbench.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdict on the answers that a fork computed, with the figures it rests on.
 *
 * @param verdict {@link Verdict#OK} or {@link Verdict#WRONG}, or why there is no answer
 * @param reason one line: why not {@link Verdict#OK}, or what else to know of an answer that is, such as its duality gap
 * @param mspe the restoration error of the answer (the report's Eq. 4), or null if the row has none
 * @param checks other figures with their bounds, such as the backward error, by name
 */
public record Judgement(Verdict verdict, String reason, Double mspe, SortedMap<String, CheckedFigure> checks) {
    /** Keeps a sorted, unmodifiable copy of {@code checks}. */
    public Judgement {
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    /**
     * Creates a judgement.
     *
     * @param verdict what became of it
     * @param reason one line
     * @param mspe the restoration error, or null
     * @param checks other figures by name, in any order
     */
    public Judgement(Verdict verdict, String reason, Double mspe, Map<String, CheckedFigure> checks) {
        this(verdict, reason, mspe, new TreeMap<>(checks));
    }
}
