package org.deblurbench.duel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;

/** Counts what became of a row in many duels. */
final class Tally {
    private static final double CONFIDENCE = 0.95;

    private final Map<ChangeVerdict, Integer> verdicts = new EnumMap<>(ChangeVerdict.class);
    private final Map<CommonPractice, Integer> practices = new EnumMap<>(CommonPractice.class);
    private int duels;
    private long pairs;

    void add(RowState row) {
        duels++;
        pairs += row.pairs().size();
        verdicts.merge(row.evidence().verdict(), 1, Integer::sum);
        for (CommonPractice practice : CommonPractice.values()) {
            practices.merge(practice, practice.isSlower(row.pairs()) ? 1 : 0, Integer::sum);
        }
    }

    void add(Tally other) {
        duels += other.duels;
        pairs += other.pairs;
        other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
        other.practices.forEach((practice, count) -> practices.merge(practice, count, Integer::sum));
    }

    int duels() {
        return duels;
    }

    int count(ChangeVerdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    int count(CommonPractice practice) {
        return practices.getOrDefault(practice, 0);
    }

    double meanPairs() {
        return (double) pairs / duels;
    }

    /**
     * The end of a one-sided 95 % interval of a share that was seen {@code count} times of {@code of}, by Clopper and Pearson.
     *
     * @param isUpper which end
     */
    static double bound(int count, int of, boolean isUpper) {
        if (isUpper) {
            return count == of
                    ? 1
                    : new BetaDistribution(count + 1.0, of - count).inverseCumulativeProbability(CONFIDENCE);
        }
        return count == 0
                ? 0
                : new BetaDistribution(count, of - count + 1.0).inverseCumulativeProbability(1 - CONFIDENCE);
    }
}
