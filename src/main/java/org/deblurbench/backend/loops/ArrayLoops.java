package org.deblurbench.backend.loops;

/**
 * Loops over plain arrays for the parts of a method that are too small and too irregular for operations on matrices. What
 * they compute is the same on every backend up to rounding; how fast, is up to the backend: by default plain Java. Threads may
 * share them.
 */
public interface ArrayLoops {
    /** Plain Java, in the form that HotSpot's C2 compiler turns into vector instructions where it can. */
    ArrayLoops PLAIN = new PlainLoops();

    /**
     * Adds a multiple: y_i ← y_i + α a_i (BLAS {@code daxpy}). C2 makes vectors of this by itself, so no backend has another.
     *
     * @param y updated
     * @param alpha α
     * @param a another array
     * @param from the first i
     * @param to the last i + 1
     */
    static void add(double[] y, double alpha, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += alpha * a[i];
        }
    }

    /**
     * Adds a combination of rows: y_i ← y_i + σ Σ_r x_r R_r,i.
     *
     * @param y elements from {@code from} to {@code to} are updated
     * @param sign σ
     * @param x elements from {@code first} on, {@code count} of them; may be {@code y} if none of them is updated
     * @param rows R, each an array that is not {@code y}
     * @param first the first r
     * @param count how many rows; none are added if it is 0
     * @param from the first i
     * @param to the last i + 1
     */
    void addCombination(double[] y, double sign, double[] x, double[][] rows, int first, int count, int from, int to);

    /**
     * Adds products of rows: y_r ← y_r + Σ_i R_r,i x_i.
     *
     * @param y elements from {@code first} on, {@code count} of them, are updated
     * @param x elements from {@code from} to {@code to} are read; another array than {@code y}
     * @param rows R
     * @param first the first r
     * @param count how many rows
     * @param from the first i
     * @param to the last i + 1
     */
    void addProducts(double[] y, double[] x, double[][] rows, int first, int count, int from, int to);

    /**
     * Rotates in the plane: (x_i, y_i) ← (c x_i + s y_i, c y_i − s x_i) (BLAS {@code drot}).
     *
     * @param x updated
     * @param y updated, another array
     * @param c cosine
     * @param s sine
     * @param from the first i
     * @param to the last i + 1
     */
    void rotate(double[] x, double[] y, double c, double s, int from, int to);
}
