package org.deblurbench.method.lasso.homotopy;

/** What the homotopy does with arrays that is so short that one way is as good as another. */
final class Vectors {
    private Vectors() {}

    /** y ← y + αa, elements from inclusive to exclusive. */
    static void add(double[] y, double alpha, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += alpha * a[i];
        }
    }
}
