package org.deblurbench.stats;

import java.util.SplittableRandom;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Whether two groups of independent values differ, without any assumption about how they are distributed: if they do not,
 * every way to deal the values into two groups was equally likely, so the share of those ways whose sums are at least as
 * far apart is a p-value. Exact, however few the values are.
 *
 * <p>Source: R. A. Fisher, "The Design of Experiments" (1935), section 21; E. J. G. Pitman, "Significance tests which may be
 * applied to samples from any populations", Supplement to the Journal of the Royal Statistical Society 4 (1937). The p-value
 * of random dealings: B. Phipson and G. K. Smyth, "Permutation p-values should never be zero" (2010).
 */
public final class PermutationTest {
    /** Ways to deal that are all looked at: up to ten values on each side. */
    static final double MOST_WAYS = 200_000;

    /** Random dealings where there are more ways. */
    public static final int DRAWS = 99_999;

    private final double[] values;
    private final int first;
    private final double observed;
    private final double tolerance;
    private long below;
    private long above;
    private long ways;

    /**
     * The outcome.
     *
     * @param p two-sided: twice the smaller one-sided p-value, at most 1
     * @param exact true if all ways to deal were looked at, false if {@link #DRAWS} random ones
     */
    public record Result(double p, boolean exact) {}

    private PermutationTest(double[] a, double[] b) {
        values = new double[a.length + b.length];
        System.arraycopy(a, 0, values, 0, a.length);
        System.arraycopy(b, 0, values, a.length, b.length);
        first = a.length;
        double sum = 0;
        double magnitude = 0;
        for (int i = 0; i < values.length; i++) {
            sum += i < first ? values[i] : 0;
            magnitude += Math.abs(values[i]);
        }
        observed = sum;
        // The same values summed in another order are the same sum.
        tolerance = 1e-12 * magnitude;
    }

    /**
     * Tests whether two groups differ in their means.
     *
     * @param a values of one group, such as logarithms of fork means; left as they are
     * @param b values of the other
     * @param seed of the random dealings, if there are too many ways for all
     * @return the p-value; 1 if a group is empty
     */
    public static Result twoSided(double[] a, double[] b, long seed) {
        if (a.length == 0 || b.length == 0) {
            return new Result(1, true);
        }
        PermutationTest test = new PermutationTest(a, b);
        boolean exact = ways(a.length, b.length) <= MOST_WAYS;
        if (exact) {
            test.dealAll(0, a.length, 0);
        } else {
            test.count(test.observed);
            test.dealAtRandom(new SplittableRandom(seed));
        }
        double oneSided = (double) Math.min(test.below, test.above) / test.ways;
        return new Result(Math.min(1, 2 * oneSided), exact);
    }

    /**
     * The smallest p-value that groups of these sizes can have, however far they are apart.
     *
     * @param a size of one group
     * @param b size of the other
     * @return 1 if a group is empty
     */
    public static double smallestP(int a, int b) {
        double ways = ways(a, b);
        return Math.min(1, 2 / (ways <= MOST_WAYS ? ways : DRAWS + 1.0));
    }

    /**
     * How many values each group needs so that a p-value can be as small as this.
     *
     * @param p above 0
     * @return the size of each of two equal groups; the largest that is still exact if no size is enough
     */
    public static int leastSize(double p) {
        int size = 1;
        while (smallestP(size, size) > p && ways(size + 1, size + 1) <= MOST_WAYS) {
            size++;
        }
        return size;
    }

    private static double ways(int a, int b) {
        return a == 0 || b == 0
                ? 1
                : Math.rint(Math.exp(CombinatoricsUtils.factorialLog(a + b)
                        - CombinatoricsUtils.factorialLog(a)
                        - CombinatoricsUtils.factorialLog(b)));
    }

    private void dealAll(int from, int left, double sum) {
        if (left == 0) {
            count(sum);
            return;
        }
        for (int i = from; i <= values.length - left; i++) {
            dealAll(i + 1, left - 1, sum + values[i]);
        }
    }

    private void dealAtRandom(SplittableRandom random) {
        double[] deck = values.clone();
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < first; i++) {
                int j = random.nextInt(i, deck.length);
                double card = deck[j];
                deck[j] = deck[i];
                deck[i] = card;
                sum += card;
            }
            count(sum);
        }
    }

    private void count(double sum) {
        ways++;
        if (sum <= observed + tolerance) {
            below++;
        }
        if (sum >= observed - tolerance) {
            above++;
        }
    }
}
