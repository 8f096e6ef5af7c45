package org.deblurbench.backend.loops;

/**
 * {@link ArrayLoops} in plain Java. What C2 vectorises are multiples of arrays that are added at one and the same index; it
 * does not do that for sums of products, nor for parts of one array that start at different places.
 */
final class PlainLoops implements ArrayLoops {
    /** By four rows, so that y is read and written a quarter as often. */
    @Override
    public void addCombination(
            double[] y, double sign, double[] x, double[][] rows, int first, int count, int from, int to) {
        int last = first + count;
        int r = first;
        for (; r + 3 < last; r += 4) {
            addFour(
                    y,
                    sign * x[r],
                    rows[r],
                    sign * x[r + 1],
                    rows[r + 1],
                    sign * x[r + 2],
                    rows[r + 2],
                    sign * x[r + 3],
                    rows[r + 3],
                    from,
                    to);
        }
        for (; r < last; r++) {
            ArrayLoops.add(y, sign * x[r], rows[r], from, to);
        }
    }

    private static void addFour(
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

    /** Eight sums at a time share the loads of x, and none waits for the addition before. */
    @Override
    public void addProducts(double[] y, double[] x, double[][] rows, int first, int count, int from, int to) {
        int last = first + count;
        int r = first;
        for (; r + 7 < last; r += 8) {
            dotEight(y, x, rows, r, from, to);
        }
        for (; r < last; r++) {
            double[] row = rows[r];
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += row[i] * x[i];
            }
            y[r] += sum;
        }
    }

    private static void dotEight(double[] y, double[] x, double[][] rows, int r, int from, int to) {
        double[] a0 = rows[r];
        double[] a1 = rows[r + 1];
        double[] a2 = rows[r + 2];
        double[] a3 = rows[r + 3];
        double[] a4 = rows[r + 4];
        double[] a5 = rows[r + 5];
        double[] a6 = rows[r + 6];
        double[] a7 = rows[r + 7];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int i = from; i < to; i++) {
            double xi = x[i];
            s0 += a0[i] * xi;
            s1 += a1[i] * xi;
            s2 += a2[i] * xi;
            s3 += a3[i] * xi;
            s4 += a4[i] * xi;
            s5 += a5[i] * xi;
            s6 += a6[i] * xi;
            s7 += a7[i] * xi;
        }
        y[r] += s0;
        y[r + 1] += s1;
        y[r + 2] += s2;
        y[r + 3] += s3;
        y[r + 4] += s4;
        y[r + 5] += s5;
        y[r + 6] += s6;
        y[r + 7] += s7;
    }

    @Override
    public void rotate(double[] x, double[] y, double c, double s, int from, int to) {
        for (int i = from; i < to; i++) {
            double t = c * x[i] + s * y[i];
            y[i] = c * y[i] - s * x[i];
            x[i] = t;
        }
    }
}
