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
 * @param measures other figures that were checked, such as the backward error, by name
 */
public record Judgement(Verdict verdict, String reason, Double mspe, SortedMap<String, Double> measures) {
    /** Keeps a sorted, unmodifiable copy of {@code measures}. */
    public Judgement {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /**
     * Creates a judgement.
     *
     * @param verdict what became of it
     * @param reason one line
     * @param mspe the restoration error, or null
     * @param measures other figures by name, in any order
     */
    public Judgement(Verdict verdict, String reason, Double mspe, Map<String, Double> measures) {
        this(verdict, reason, mspe, new TreeMap<>(measures));
    }
}
