package org.deblurbench.backend;

/** Brings eigenvalues into ascending order, for libraries that promise none. */
public final class AscendingOrder {
    private AscendingOrder() {}

    /**
     * Sorts values by insertion: n² steps at worst, few beside the n³ of an eigendecomposition.
     *
     * @param values the values in any order; overwritten, ascending
     * @return where each value came from: the new {@code values[j]} is the old {@code values[order[j]]}
     */
    public static int[] sort(double[] values) {
        int[] order = new int[values.length];
        for (int next = 0; next < values.length; next++) {
            double value = values[next];
            int j = next;
            for (; j > 0 && values[j - 1] > value; j--) {
                values[j] = values[j - 1];
                order[j] = order[j - 1];
            }
            values[j] = value;
            order[j] = next;
        }
        return order;
    }
}
