package org.deblurbench.duel;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.util.ListStatistics;

/** How two runs of JMH are compared where nobody duels: by all iterations of all JVMs of a side, whatever JVM they are from. */
enum CommonPractice {
    /** The 99.9 % intervals that JMH prints do not overlap. */
    INTERVALS("intervals do not overlap") {
        @Override
        boolean isSlower(ListStatistics older, ListStatistics newer) {
            return newer.getConfidenceIntervalAt(0.999)[0] > older.getConfidenceIntervalAt(0.999)[1];
        }
    },
    /** Welch's t-test of JMH at 5 %. */
    T_TEST("t-test on iterations") {
        @Override
        boolean isSlower(ListStatistics older, ListStatistics newer) {
            return newer.getMean() > older.getMean() && newer.isDifferent(older, 0.95);
        }
    },
    /** The mean is a tenth larger. */
    THRESHOLD("10 % threshold") {
        @Override
        boolean isSlower(ListStatistics older, ListStatistics newer) {
            return newer.getMean() > 1.1 * older.getMean();
        }
    };

    private final String label;

    CommonPractice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract boolean isSlower(ListStatistics older, ListStatistics newer);

    /** Whether NEW would be called slower. */
    boolean isSlower(List<Pair> pairs) {
        return !pairs.isEmpty() && isSlower(iterations(pairs, Pair::older), iterations(pairs, Pair::newer));
    }

    private static ListStatistics iterations(List<Pair> pairs, Function<Pair, Sample> side) {
        ListStatistics all = new ListStatistics();
        for (Pair pair : pairs) {
            Sample sample = side.apply(pair);
            sample.scores().forEach(score -> all.addValue(sample.isRate() ? 1 / score : score));
        }
        return all;
    }
}
