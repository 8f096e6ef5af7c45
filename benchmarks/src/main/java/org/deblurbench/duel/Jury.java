package org.deblurbench.duel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.stats.EProcess;
import org.deblurbench.stats.Evidence;
import org.deblurbench.stats.Holm;

/**
 * Decides the rows of a duel. Each of three questions (slower, faster, not slower by as much as the margin) is a family of its
 * own over all rows, in which Holm's correction keeps the chance of a single false answer at α.
 */
final class Jury {
    /** log(NEW/OLD) of a pair that leaves no doubt. */
    private static final double CLEAR = 3;

    private static final double ALMOST = 0.99;
    private static final int MOST_LEAST_PAIRS = 100;

    private final double alpha;

    /**
     * Sets the level.
     *
     * @param alpha of each family, such as 0.05
     */
    Jury(double alpha) {
        this.alpha = alpha;
    }

    /**
     * Looks, as often as one likes.
     *
     * @param rows all rows of the duel, those that failed and those that are decided included
     */
    void look(List<RowEvidence> rows) {
        decide(rows, RowEvidence::slower, ChangeVerdict.SLOWER);
        decide(rows, RowEvidence::faster, ChangeVerdict.FASTER);
        decide(rows, RowEvidence::notSlower, ChangeVerdict.NOT_SLOWER);
    }

    private void decide(List<RowEvidence> rows, Function<RowEvidence, Evidence> question, ChangeVerdict verdict) {
        double[] adjusted = Holm.adjusted(
                rows.stream().mapToDouble(row -> question.apply(row).pValue()).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] <= alpha) {
                rows.get(i).decide(verdict);
            }
        }
    }

    /** How many pairs, all of them clear, refute a hypothesis of a family of so many rows. */
    int leastPairs(Supplier<EProcess> test, int rows) {
        SlowerEvidence evidence = new SlowerEvidence(test);
        int pairs = 0;
        while (pairs < MOST_LEAST_PAIRS && rows * evidence.pValue() > alpha) {
            // Not all alike: Student's test takes no evidence from what does not vary.
            evidence.add(pairs % 2 == 0 ? CLEAR : CLEAR * ALMOST, 0);
            pairs++;
        }
        return pairs;
    }

    /** The level that an undecided row has to reach, at the least: as many hypotheses as rows are open. */
    double level(List<RowEvidence> rows) {
        long open = rows.stream()
                .filter(row -> row.verdict() == ChangeVerdict.UNDECIDED)
                .count();
        return alpha / Math.max(1, open);
    }
}
