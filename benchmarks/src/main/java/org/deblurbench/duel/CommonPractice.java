package org.deblurbench.duel;

import java.util.List;
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
        return !pairs.isEmpty()
                && isSlower(
                        pairs.stream().map(Pair::older).toList(),
                        pairs.stream().map(Pair::newer).toList());
    }

    /** Whether NEW would be called slower, by any number of JVMs of each side. */
    boolean isSlower(List<Sample> older, List<Sample> newer) {
        return isSlower(iterations(older), iterations(newer));
    }

    private static ListStatistics iterations(List<Sample> samples) {
        ListStatistics all = new ListStatistics();
        samples.forEach(sample -> sample.costs().forEach(all::addValue));
        return all;
    }
}
