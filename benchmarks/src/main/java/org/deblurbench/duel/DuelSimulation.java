package org.deblurbench.duel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.RowKey;

/**
 * Many duels by the code that decides real ones, with pairs from a bank in place of JVMs, and the seconds that those took. The
 * same seed gives the same duels.
 */
final class DuelSimulation {
    private final PairBank bank;
    private final double seconds;
    private final PairLimit limit;
    private final double margin;
    private final double alpha;
    private final Map<RowKey, Tally> tallies = new LinkedHashMap<>();
    private int duels;
    private int alarmed;

    /**
     * Prepares.
     *
     * @param bank of pairs
     * @param seconds that a duel has
     * @param limit of its pairs
     * @param margin as of a duel
     * @param alpha as of a duel
     */
    DuelSimulation(PairBank bank, double seconds, PairLimit limit, double margin, double alpha) {
        this.bank = bank;
        this.seconds = seconds;
        this.limit = limit;
        this.margin = margin;
        this.alpha = alpha;
        bank.rows().forEach(row -> tallies.put(row.key(), new Tally()));
    }

    /**
     * Fights a number of duels over all rows, and counts.
     *
     * @param count of duels
     * @param planted in NEW
     * @param seed of the first; each has its own
     */
    DuelSimulation run(int count, BankLaboratory.Planted planted, long seed) {
        for (int i = 0; i < count; i++) {
            DuelState state = duel(planted, seed + i);
            duels++;
            boolean alarm = false;
            for (RowState row : state.rows()) {
                tallies.get(row.row().key()).add(row);
                alarm |= row.evidence().verdict() == ChangeVerdict.SLOWER;
            }
            alarmed += alarm ? 1 : 0;
        }
        return this;
    }

    private DuelState duel(BankLaboratory.Planted planted, long seed) {
        DuelState state = new DuelState(bank.rows(), SignificanceTest.SYMMETRY::process, margin, alpha);
        bank.rows().forEach(row -> state.take(bank.pilot(row.key())));
        BankLaboratory laboratory = new BankLaboratory(bank, planted, seed);
        try {
            new DuelLoop(state, laboratory, entry -> {}, (row, entry, left) -> {}, seed, limit, seconds).pairs();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written", e);
        }
        return state;
    }

    Map<RowKey, Tally> tallies() {
        return tallies;
    }

    /** Of all rows. */
    Tally total() {
        Tally total = new Tally();
        tallies.values().forEach(total::add);
        return total;
    }

    int duels() {
        return duels;
    }

    /** Duels that called some row slower. */
    int alarmed() {
        return alarmed;
    }
}
