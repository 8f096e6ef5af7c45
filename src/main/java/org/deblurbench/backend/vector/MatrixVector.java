package org.deblurbench.backend.vector;

import java.util.concurrent.atomic.AtomicInteger;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.deblurbench.parallel.Workers;

/**
 * Matrix–vector products y ← α op(A) x + β y. They are as fast as A comes from memory, so A is read once, in the order in
 * which it lies there, eight columns at a time: for op(A) = A, to load and store y an eighth as often; for Aᵀ, to have
 * eight sums on their way. Threads take ranges of rows of y, always the same ones.
 */
final class MatrixVector implements Workers.Job {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    /** Fewer elements of A are read before another thread has begun. */
    private static final int ELEMENTS_FOR_THREADS = 40_000;

    /** The rows of y that stay in the first-level cache, and that a thread takes at a time: a multiple of any vector. */
    private static final int ROWS = 512;

    private final Workers workers;
    private final AtomicInteger next = new AtomicInteger();
    private double alpha;
    private double beta;
    private double[] a;
    private int rows;
    private int columns;
    private boolean transposed;
    private double[] x;
    private double[] y;
    private int share;

    MatrixVector(Workers workers) {
        this.workers = workers;
    }

    /**
     * y ← α op(A) x + β y.
     *
     * @param alphaValue α
     * @param matrix A
     * @param transpose whether op(A) is Aᵀ
     * @param in the elements of x
     * @param betaValue β; if 0, y is not read
     * @param out the elements of y; overwritten
     */
    void compute(
            double alphaValue, VectorMatrix matrix, boolean transpose, double[] in, double betaValue, double[] out) {
        alpha = alphaValue;
        beta = betaValue;
        a = matrix.elements;
        rows = matrix.rows;
        columns = matrix.columns;
        transposed = transpose;
        x = in;
        y = out;
        int outputs = transpose ? columns : rows;
        next.set(0);
        if (workers.count() == 1 || (long) rows * columns < ELEMENTS_FOR_THREADS) {
            share = transpose ? outputs : Math.min(outputs, ROWS);
            work(0);
        } else {
            // Multiples of 64 bytes at least, so that no two threads write to one line.
            share = Math.min(ROWS, Math.max(16, (outputs / (2 * workers.count()) + 15) / 16 * 16));
            workers.run(this);
        }
    }

    @Override
    public void work(int worker) {
        int outputs = transposed ? columns : rows;
        for (int from = next.getAndIncrement() * share; from < outputs; from = next.getAndIncrement() * share) {
            int to = Math.min(outputs, from + share);
            if (transposed) {
                int j = from;
                for (; j + 7 < to; j += 8) {
                    eightSums(j);
                }
                for (; j < to; j++) {
                    y[j] = combine(dot(j * rows), j);
                }
            } else {
                scale(from, to);
                int j = 0;
                for (; j + 7 < columns; j += 8) {
                    addEight(j, from, to);
                }
                for (; j < columns; j++) {
                    addOne(j, from, to);
                }
            }
        }
    }

    private double combine(double sum, int j) {
        return beta == 0 ? alpha * sum : alpha * sum + beta * y[j];
    }

    private void scale(int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = beta == 0 ? 0 : beta * y[i];
        }
    }

    /** y ← y + α A x for eight columns from j on, and a range of rows. */
    private void addEight(int j, int from, int to) {
        double[] a = this.a;
        double[] y = this.y;
        int at0 = j * rows;
        int at1 = at0 + rows;
        int at2 = at1 + rows;
        int at3 = at2 + rows;
        int at4 = at3 + rows;
        int at5 = at4 + rows;
        int at6 = at5 + rows;
        int at7 = at6 + rows;
        double s0 = alpha * x[j];
        double s1 = alpha * x[j + 1];
        double s2 = alpha * x[j + 2];
        double s3 = alpha * x[j + 3];
        double s4 = alpha * x[j + 4];
        double s5 = alpha * x[j + 5];
        double s6 = alpha * x[j + 6];
        double s7 = alpha * x[j + 7];
        DoubleVector x0 = DoubleVector.broadcast(S, s0);
        DoubleVector x1 = DoubleVector.broadcast(S, s1);
        DoubleVector x2 = DoubleVector.broadcast(S, s2);
        DoubleVector x3 = DoubleVector.broadcast(S, s3);
        DoubleVector x4 = DoubleVector.broadcast(S, s4);
        DoubleVector x5 = DoubleVector.broadcast(S, s5);
        DoubleVector x6 = DoubleVector.broadcast(S, s6);
        DoubleVector x7 = DoubleVector.broadcast(S, s7);
        int i = from;
        for (; i <= to - L; i += L) {
            DoubleVector even = DoubleVector.fromArray(S, y, i);
            even = DoubleVector.fromArray(S, a, at0 + i).fma(x0, even);
            DoubleVector odd = DoubleVector.fromArray(S, a, at1 + i).mul(x1);
            even = DoubleVector.fromArray(S, a, at2 + i).fma(x2, even);
            odd = DoubleVector.fromArray(S, a, at3 + i).fma(x3, odd);
            even = DoubleVector.fromArray(S, a, at4 + i).fma(x4, even);
            odd = DoubleVector.fromArray(S, a, at5 + i).fma(x5, odd);
            even = DoubleVector.fromArray(S, a, at6 + i).fma(x6, even);
            odd = DoubleVector.fromArray(S, a, at7 + i).fma(x7, odd);
            even.add(odd).intoArray(y, i);
        }
        for (; i < to; i++) {
            y[i] += a[at0 + i] * s0
                    + a[at1 + i] * s1
                    + a[at2 + i] * s2
                    + a[at3 + i] * s3
                    + (a[at4 + i] * s4 + a[at5 + i] * s5 + a[at6 + i] * s6 + a[at7 + i] * s7);
        }
    }

    private void addOne(int j, int from, int to) {
        int at = j * rows;
        double factor = alpha * x[j];
        for (int i = from; i < to; i++) {
            y[i] += a[at + i] * factor;
        }
    }

    /** Eight elements of Aᵀx, from j on. */
    private void eightSums(int j) {
        double[] a = this.a;
        double[] x = this.x;
        int at0 = j * rows;
        int at1 = at0 + rows;
        int at2 = at1 + rows;
        int at3 = at2 + rows;
        int at4 = at3 + rows;
        int at5 = at4 + rows;
        int at6 = at5 + rows;
        int at7 = at6 + rows;
        DoubleVector v0 = DoubleVector.zero(S);
        DoubleVector v1 = DoubleVector.zero(S);
        DoubleVector v2 = DoubleVector.zero(S);
        DoubleVector v3 = DoubleVector.zero(S);
        DoubleVector v4 = DoubleVector.zero(S);
        DoubleVector v5 = DoubleVector.zero(S);
        DoubleVector v6 = DoubleVector.zero(S);
        DoubleVector v7 = DoubleVector.zero(S);
        int i = 0;
        for (; i <= rows - L; i += L) {
            DoubleVector xi = DoubleVector.fromArray(S, x, i);
            v0 = DoubleVector.fromArray(S, a, at0 + i).fma(xi, v0);
            v1 = DoubleVector.fromArray(S, a, at1 + i).fma(xi, v1);
            v2 = DoubleVector.fromArray(S, a, at2 + i).fma(xi, v2);
            v3 = DoubleVector.fromArray(S, a, at3 + i).fma(xi, v3);
            v4 = DoubleVector.fromArray(S, a, at4 + i).fma(xi, v4);
            v5 = DoubleVector.fromArray(S, a, at5 + i).fma(xi, v5);
            v6 = DoubleVector.fromArray(S, a, at6 + i).fma(xi, v6);
            v7 = DoubleVector.fromArray(S, a, at7 + i).fma(xi, v7);
        }
        double s0 = v0.reduceLanes(VectorOperators.ADD);
        double s1 = v1.reduceLanes(VectorOperators.ADD);
        double s2 = v2.reduceLanes(VectorOperators.ADD);
        double s3 = v3.reduceLanes(VectorOperators.ADD);
        double s4 = v4.reduceLanes(VectorOperators.ADD);
        double s5 = v5.reduceLanes(VectorOperators.ADD);
        double s6 = v6.reduceLanes(VectorOperators.ADD);
        double s7 = v7.reduceLanes(VectorOperators.ADD);
        for (; i < rows; i++) {
            double xi = x[i];
            s0 += a[at0 + i] * xi;
            s1 += a[at1 + i] * xi;
            s2 += a[at2 + i] * xi;
            s3 += a[at3 + i] * xi;
            s4 += a[at4 + i] * xi;
            s5 += a[at5 + i] * xi;
            s6 += a[at6 + i] * xi;
            s7 += a[at7 + i] * xi;
        }
        y[j] = combine(s0, j);
        y[j + 1] = combine(s1, j + 1);
        y[j + 2] = combine(s2, j + 2);
        y[j + 3] = combine(s3, j + 3);
        y[j + 4] = combine(s4, j + 4);
        y[j + 5] = combine(s5, j + 5);
        y[j + 6] = combine(s6, j + 6);
        y[j + 7] = combine(s7, j + 7);
    }

    private double dot(int at) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < rows; i += 2) {
            even += a[at + i] * x[i];
            odd += a[at + i + 1] * x[i + 1];
        }
        return i < rows ? even + odd + a[at + i] * x[i] : even + odd;
    }
}
