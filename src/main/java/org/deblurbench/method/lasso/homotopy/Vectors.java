package org.deblurbench.method.lasso.homotopy;

/**
 * The inner loops of the homotopy. Each adds multiples of arrays at one and the same index: the form that HotSpot's C2
 * compiler turns into vector instructions, which it does not do for sums of products, nor for parts of one array that
 * start at different places.
 */
public final class Vectors {
    private Vectors() {}

    /** y ← y + αa + βb + γc + δd, elements from inclusive to exclusive: y is read and written once for four arrays. */
    static void addFour(
            double[] y,
            double alpha,
            double[] a,
            double beta,
            double[] b,
            double gamma,
            double[] c,
            double delta,
            double[] d,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            y[i] += alpha * a[i] + beta * b[i] + (gamma * c[i] + delta * d[i]);
        }
    }

    /** y ← y + αa, elements from inclusive to exclusive. */
    static void add(double[] y, double alpha, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += alpha * a[i];
        }
    }

    /** y ← y + Σ_i x_i rows_i over the first {@code count} rows, elements below {@code length}. */
    static void addCombination(double[] y, double[] x, double[][] rows, int count, int length) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            addFour(y, x[i], rows[i], x[i + 1], rows[i + 1], x[i + 2], rows[i + 2], x[i + 3], rows[i + 3], 0, length);
        }
        for (; i < count; i++) {
            add(y, x[i], rows[i], 0, length);
        }
    }

    /** The plane rotation (x, y) ← (cx + sy, cy − sx) of elements from inclusive to exclusive. */
    static void rotate(double[] x, double[] y, double c, double s, int from, int to) {
        for (int i = from; i < to; i++) {
            double t = c * x[i] + s * y[i];
            y[i] = c * y[i] - s * x[i];
            x[i] = t;
        }
    }
}
