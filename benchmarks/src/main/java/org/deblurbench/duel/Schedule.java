package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.deblurbench.duel.DuelState.RowState;

/**
 * Which rows get the next pairs. All of them in turn until each has as many as the least that could decide it; from then
 * on those that can still be decided in the time that is left, as many of them as possible. What it looks at comes before
 * the pairs that it chooses, which is all that the tests ask of it.
 */
final class Schedule {
    private final DuelState state;
    private final Laboratory laboratory;
    private final PairLimit limit;
    private final int least;

    Schedule(DuelState state, Laboratory laboratory, PairLimit limit) {
        this.state = state;
        this.laboratory = laboratory;
        this.limit = limit;
        this.least = state.leastPairs();
    }

    /**
     * The next rows.
     *
     * @param secondsLeft of the duel
     * @param random draws the order
     * @return each for one pair; none if nothing fits
     */
    List<RowState> next(double secondsLeft, Random random) {
        List<RowState> open = new ArrayList<>();
        for (RowState row : state.rows()) {
            if (limit.isOpen(row) && pairSeconds(row) <= secondsLeft) {
                open.add(row);
            }
        }
        Collections.shuffle(open, random);
        // A killed round is gone on with where it was: rows with fewer pairs first.
        open.sort(Comparator.comparingInt(row -> row.pairs().size()));
        List<RowState> behind =
                open.stream().filter(row -> row.pairs().size() < least).toList();
        return limit.isExact() ? open : behind.isEmpty() ? decidable(open, secondsLeft) : behind;
    }

    /** Of a pair of this row, by what the pairs so far have taken. */
    double pairSeconds(RowState row) {
        return row.pairs().stream().mapToDouble(Pair::seconds).average().orElseGet(() -> laboratory.pairSeconds(row));
    }

    private List<RowState> decidable(List<RowState> open, double secondsLeft) {
        List<RowState> byNeed = new ArrayList<>(open);
        byNeed.sort(Comparator.comparingDouble(this::secondsNeeded));
        List<RowState> chosen = new ArrayList<>();
        double left = secondsLeft;
        for (RowState row : byNeed) {
            left -= secondsNeeded(row);
            if (left >= 0) {
                chosen.add(row);
            }
        }
        // Nothing is in sight of a decision: each is as good as another.
        return chosen.isEmpty() ? open : chosen;
    }

    private double secondsNeeded(RowState row) {
        OptionalInt pairs = row.evidence().pairsNeeded(state.level());
        boolean inSight = pairs.isPresent() && row.pairs().size() + pairs.getAsInt() <= limit.pairs();
        return inSight ? pairs.getAsInt() * pairSeconds(row) : Double.POSITIVE_INFINITY;
    }
}
