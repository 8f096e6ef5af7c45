package org.deblurbench.duel;

import java.time.Duration;
import java.util.List;

/**
 * How a duel is fought.
 *
 * @param seconds for all of it
 * @param pairSeconds for a pair
 * @param margin the slowdown that is to be ruled out, such as 0.03
 * @param alpha the chance of a false answer over all rows, such as 0.05
 * @param limit of the pairs of a row
 * @param test that decides
 * @param layout of a pair
 * @param timeout beyond the planned time after which a side is given up
 * @param jmhArguments JMH's own options, for both sides
 */
public record DuelSettings(
        double seconds,
        double pairSeconds,
        double margin,
        double alpha,
        PairLimit limit,
        SignificanceTest test,
        Layout layout,
        Duration timeout,
        List<String> jmhArguments) {
    /** Of the interval of a row, whose ends have the chance {@code alpha} each: as much as a decision needs at the least. */
    public double confidence() {
        return 1 - 2 * alpha;
    }
}
