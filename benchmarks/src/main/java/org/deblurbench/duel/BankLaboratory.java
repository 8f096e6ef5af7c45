package org.deblurbench.duel;

import java.util.List;
import java.util.Random;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.RowKey;

/**
 * Draws pairs from a bank, with replacement, and by another toss of a coin who of the two is NEW: the sides of the bank are the
 * same. Then the change that is planted multiplies the times of NEW.
 */
final class BankLaboratory implements Laboratory {
    /** What is planted in a row. */
    interface Planted {
        /** Time of NEW over time of OLD; 1 for no change. */
        double factor(RowKey row);
    }

    private final PairBank bank;
    private final Planted planted;
    private final Random random;

    BankLaboratory(PairBank bank, Planted planted, long seed) {
        this.bank = bank;
        this.planted = planted;
        this.random = new Random(seed);
    }

    @Override
    public Pilot pilot(DuelRow row) {
        return bank.pilot(row.key()).pilot();
    }

    @Override
    public Pair pair(RowState row, Draw draw) {
        List<Pair> pairs = bank.pairs(row.row().key());
        Pair drawn = pairs.get(random.nextInt(pairs.size()));
        boolean swapped = random.nextBoolean();
        Sample older = swapped ? drawn.newer() : drawn.older();
        Sample newer = swapped ? drawn.older() : drawn.newer();
        return new Pair(
                draw.newFirst(), older, newer.times(planted.factor(row.row().key())), drawn.seconds(), null);
    }

    @Override
    public double pairSeconds(RowState row) {
        return bank.pairs(row.row().key()).stream()
                .mapToDouble(Pair::seconds)
                .average()
                .orElseThrow();
    }

    @Override
    public RowFailure explain(SideFailure failure) {
        throw new IllegalStateException("pairs of a bank do not fail", failure);
    }
}
