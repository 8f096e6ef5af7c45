package org.deblurbench.html;

import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** When one time is less than another, and when the two are too close to tell: one rule for the whole page. */
final class Gap {
    /** From so many forks on a row has an interval. */
    static final int LEAST_FORKS = 3;

    /** The rule, for readers. */
    static final String RULE =
            "A gap counts if the intervals over forks of both rows do not overlap; where a row has none"
                    + " (fewer than three forks), if it is larger than 10 % and larger than the range of the iterations of either"
                    + " row.";

    /** What single forks differ by without any reason. */
    static final double NOISE = 0.10;

    private Gap() {}

    /** Whether the slower one may as well be the faster one. */
    static boolean close(Shown fast, Shown slow) {
        if (Double.isNaN(fast.halfWidth()) || Double.isNaN(slow.halfWidth())) {
            double needed = Math.max(NOISE, Math.max(orNone(scatter(fast)), orNone(scatter(slow))));
            return slow.seconds() / fast.seconds() < 1 + needed;
        }
        double gap = Math.abs(slow.metric().score() - fast.metric().score());
        return gap < fast.halfWidth() + slow.halfWidth();
    }

    /** Of rows, the fastest first, the first and those that are too close to it to tell: one if it clearly wins. */
    static List<Group.Member> nearest(List<Group.Member> ranked) {
        return ranked.stream()
                .filter(member ->
                        member.equals(ranked.get(0)) || close(ranked.get(0).shown(), member.shown()))
                .toList();
    }

    /** The range of the iterations of the fork in which it is largest, of their mean; NaN without two iterations. */
    static double scatter(Shown row) {
        return row.metric().forks().stream()
                .filter(fork -> fork.size() > 1)
                .map(fork -> fork.stream().mapToDouble(Double::doubleValue).toArray())
                .mapToDouble(fork -> (StatUtils.max(fork) - StatUtils.min(fork)) / StatUtils.mean(fork))
                .max()
                .orElse(Double.NaN);
    }

    private static double orNone(double scatter) {
        return Double.isNaN(scatter) ? 0 : scatter;
    }
}
