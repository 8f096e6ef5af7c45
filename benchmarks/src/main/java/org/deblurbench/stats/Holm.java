package org.deblurbench.stats;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Holm's correction: of all true hypotheses of a family, however they depend on each other, one is rejected with a
 * probability of at most α.
 *
 * <p>Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
public final class Holm {
    private Holm() {}

    /**
     * Adjusts the p-values of a family: a hypothesis is rejected at level α if its adjusted p-value is at most α.
     *
     * @param p of every hypothesis, decided or not, in any order; left as it is
     * @return in the same order, each at most 1
     */
    public static double[] adjusted(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int i = order[rank];
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
            adjusted[i] = largest;
        }
        return adjusted;
    }
}
