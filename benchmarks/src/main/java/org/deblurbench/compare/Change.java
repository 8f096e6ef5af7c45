package org.deblurbench.compare;

import java.util.Comparator;
import java.util.Objects;
import org.deblurbench.record.RowKey;

/**
 * One quantity of one row in OLD and in NEW.
 *
 * @param key which row
 * @param metric {@link #SCORE}, or JMH's label of a secondary metric
 * @param unit of the scores, such as {@code ms/op}; empty if there is none
 * @param ratio what NEW takes over what OLD takes, above 1 is slower (or more) whatever the unit: of a throughput it is
 *     OLD over NEW; null if a side has no figure
 * @param low lower end of the ratio's interval; null if there is none
 * @param high its upper end; null if there is none
 * @param verdict what became of it
 * @param samples independent samples: pairs, or the forks of the side that has fewer
 * @param oldScore of OLD in {@code unit}; null if it has none
 * @param newScore of NEW in {@code unit}; null if it has none
 * @param oldMspe restoration error of OLD; null if it has none
 * @param newMspe restoration error of NEW; null if it has none
 * @param oldBytes bytes that OLD allocates in an operation; null if not measured
 * @param newBytes bytes that NEW allocates in an operation; null if not measured
 * @param note one line: what else a reader has to know; empty if nothing
 */
public record Change(
        RowKey key,
        String metric,
        String unit,
        Double ratio,
        Double low,
        Double high,
        ChangeVerdict verdict,
        int samples,
        Double oldScore,
        Double newScore,
        Double oldMspe,
        Double newMspe,
        Double oldBytes,
        Double newBytes,
        String note) {
    /** The primary metric: a time or a throughput. */
    public static final String SCORE = "score";

    /** Bytes allocated in an operation, as {@code -prof gc} names it. */
    public static final String BYTES = "gc.alloc.rate.norm";

    /** The note of a row that only NEW has. */
    static final String NOT_IN_OLD = "not in OLD";

    /** The note of a row that only OLD has. */
    static final String NOT_IN_NEW = "not in NEW";

    /** What is worse for whoever made the change comes first; of the same verdict the larger ratio. */
    public static final Comparator<Change> WORST_FIRST = Comparator.comparing(Change::verdict)
            .thenComparing(Change::ratio, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(change -> change.key().benchmark())
            .thenComparing(change -> change.key().settings())
            .thenComparing(Change::metric);

    /** Refuses what no renderer could show. */
    public Change {
        Objects.requireNonNull(key);
        Objects.requireNonNull(metric);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(note);
    }

    /**
     * The verdict for readers, in words that fit the unit: nobody is slower by bytes.
     *
     * @return such as {@code slower}; of a quantity that is no time, {@code more}
     */
    public String verdictWord() {
        if (unit.isEmpty() || MetricUnit.isTime(unit)) {
            return verdict.label();
        }
        return switch (verdict) {
            case SLOWER -> "more";
            case NOT_SLOWER -> "not more";
            case FASTER -> "less";
            default -> verdict.label();
        };
    }

    /**
     * What became of the row, for readers of sentences: of a row that one side alone has, which side that is.
     *
     * @return such as {@code in NEW alone}, or as {@link #verdictWord()}
     */
    public String outcome() {
        if (verdict != ChangeVerdict.MISSING) {
            return verdictWord();
        }
        return switch (note) {
            case NOT_IN_OLD -> "in NEW alone";
            case NOT_IN_NEW -> "in OLD alone";
            default -> verdictWord();
        };
    }

    /**
     * Whether this is the primary metric.
     *
     * @return false for a secondary one
     */
    public boolean isScore() {
        return metric.equals(SCORE);
    }
}
