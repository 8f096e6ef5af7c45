package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.record.RowKey;

/**
 * Runs of JMH as they are compared where nobody duels: the forks of OLD, and after them those of NEW. They are cut out of a
 * bank whose JVMs ran one after the other ({@code --layout sequential}): as many forks in a row as fit into half of the time
 * are OLD, the next ones NEW; then the same from the second fork on, and so forth. Each is looked at both ways round.
 */
final class SequentialRuns {
    private static final int LEAST_FORKS = 2;

    private final PairBank bank;
    private final double seconds;

    /**
     * Prepares.
     *
     * @param bank of pairs that did not overlap in time
     * @param seconds for both runs of all rows together
     */
    SequentialRuns(PairBank bank, double seconds) {
        this.bank = bank;
        this.seconds = seconds;
    }

    /** The rows. */
    List<RowKey> rows() {
        return bank.rows().stream().map(DuelRow::key).toList();
    }

    /** How many forks of each side of a row fit into the time; less only where the bank has no more. */
    int forks(RowKey row) {
        List<Pair> pairs = bank.pairs(row);
        double forkSeconds = pairs.stream().mapToDouble(Pair::seconds).average().orElseThrow() / 2;
        int fitting = (int) (seconds / bank.rows().size() / forkSeconds / 2);
        return Math.min(pairs.size(), Math.max(LEAST_FORKS, fitting));
    }

    /** How many comparisons the bank has of a row. */
    int comparisons(RowKey row) {
        return 2 * (2 * bank.pairs(row).size() - 2 * forks(row) + 1);
    }

    /**
     * Compares.
     *
     * @param row which row
     * @param practice by what
     * @param factor that multiplies NEW's times
     * @return which part of the comparisons call NEW slower
     */
    double share(RowKey row, CommonPractice practice, double factor) {
        List<Sample> forks = inOrder(row);
        int each = forks(row);
        int count = 0;
        for (int start = 0; start + 2 * each <= forks.size(); start++) {
            List<Sample> before = forks.subList(start, start + each);
            List<Sample> after = forks.subList(start + each, start + 2 * each);
            count += practice.isSlower(before, times(after, factor)) ? 1 : 0;
            count += practice.isSlower(after, times(before, factor)) ? 1 : 0;
        }
        return (double) count / comparisons(row);
    }

    private List<Sample> inOrder(RowKey row) {
        List<Sample> forks = new ArrayList<>();
        for (Pair pair : bank.pairs(row)) {
            forks.add(pair.newFirst() ? pair.newer() : pair.older());
            forks.add(pair.newFirst() ? pair.older() : pair.newer());
        }
        return forks;
    }

    private static List<Sample> times(List<Sample> samples, double factor) {
        return samples.stream().map(sample -> sample.times(factor)).toList();
    }
}
