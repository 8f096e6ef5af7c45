package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Adds multiples of rows to a row, up to three vectors at a time in registers: the step of a small elimination. */
final class SmallRows {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int LANES = DoubleTile.LANES;

    private SmallRows() {}

    /**
     * Adds multiples of rows of a matrix to one of its rows.
     *
     * @param r holds the matrix by rows
     * @param to where the row's columns begin that are added to
     * @param width how many columns, a multiple of {@link DoubleTile#LANES}
     * @param column where they begin in a row
     * @param step from a row to the next
     * @param first the first of the rows to add
     * @param end the one after the last
     * @param f holds the factors
     * @param factor where that of row 0 is
     * @param factorStep from a row's factor to the next one's
     */
    static void add(
            double[] r,
            int to,
            int width,
            int column,
            int step,
            int first,
            int end,
            double[] f,
            int factor,
            int factorStep) {
        int v = 0;
        for (; v <= width - 3 * LANES; v += 3 * LANES) {
            three(r, to + v, column + v, step, first, end, f, factor, factorStep);
        }
        if (v == width - 2 * LANES) {
            two(r, to + v, column + v, step, first, end, f, factor, factorStep);
        } else if (v < width) {
            one(r, to + v, column + v, step, first, end, f, factor, factorStep);
        }
    }

    /** Three vectors; two sums of each, as one would wait for the addition before. */
    private static void three(
            double[] r, int to, int column, int step, int first, int end, double[] f, int factor, int factorStep) {
        DoubleVector x0 = DoubleVector.fromArray(S, r, to);
        DoubleVector x1 = DoubleVector.fromArray(S, r, to + LANES);
        DoubleVector x2 = DoubleVector.fromArray(S, r, to + 2 * LANES);
        DoubleVector y0 = DoubleVector.zero(S);
        DoubleVector y1 = DoubleVector.zero(S);
        DoubleVector y2 = DoubleVector.zero(S);
        int row = first;
        for (; row + 1 < end; row += 2) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
            x1 = DoubleVector.fromArray(S, r, at + LANES).fma(even, x1);
            x2 = DoubleVector.fromArray(S, r, at + 2 * LANES).fma(even, x2);
            at += step;
            DoubleVector odd = DoubleVector.broadcast(S, f[factor + (row + 1) * factorStep]);
            y0 = DoubleVector.fromArray(S, r, at).fma(odd, y0);
            y1 = DoubleVector.fromArray(S, r, at + LANES).fma(odd, y1);
            y2 = DoubleVector.fromArray(S, r, at + 2 * LANES).fma(odd, y2);
        }
        if (row < end) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
            x1 = DoubleVector.fromArray(S, r, at + LANES).fma(even, x1);
            x2 = DoubleVector.fromArray(S, r, at + 2 * LANES).fma(even, x2);
        }
        x0.add(y0).intoArray(r, to);
        x1.add(y1).intoArray(r, to + LANES);
        x2.add(y2).intoArray(r, to + 2 * LANES);
    }

    /** Two vectors: see {@link #three}. */
    private static void two(
            double[] r, int to, int column, int step, int first, int end, double[] f, int factor, int factorStep) {
        DoubleVector x0 = DoubleVector.fromArray(S, r, to);
        DoubleVector x1 = DoubleVector.fromArray(S, r, to + LANES);
        DoubleVector y0 = DoubleVector.zero(S);
        DoubleVector y1 = DoubleVector.zero(S);
        int row = first;
        for (; row + 1 < end; row += 2) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
            x1 = DoubleVector.fromArray(S, r, at + LANES).fma(even, x1);
            at += step;
            DoubleVector odd = DoubleVector.broadcast(S, f[factor + (row + 1) * factorStep]);
            y0 = DoubleVector.fromArray(S, r, at).fma(odd, y0);
            y1 = DoubleVector.fromArray(S, r, at + LANES).fma(odd, y1);
        }
        if (row < end) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
            x1 = DoubleVector.fromArray(S, r, at + LANES).fma(even, x1);
        }
        x0.add(y0).intoArray(r, to);
        x1.add(y1).intoArray(r, to + LANES);
    }

    /** A vector: see {@link #three}. */
    private static void one(
            double[] r, int to, int column, int step, int first, int end, double[] f, int factor, int factorStep) {
        DoubleVector x0 = DoubleVector.fromArray(S, r, to);
        DoubleVector y0 = DoubleVector.zero(S);
        int row = first;
        for (; row + 1 < end; row += 2) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
            at += step;
            DoubleVector odd = DoubleVector.broadcast(S, f[factor + (row + 1) * factorStep]);
            y0 = DoubleVector.fromArray(S, r, at).fma(odd, y0);
        }
        if (row < end) {
            int at = row * step + column;
            DoubleVector even = DoubleVector.broadcast(S, f[factor + row * factorStep]);
            x0 = DoubleVector.fromArray(S, r, at).fma(even, x0);
        }
        x0.add(y0).intoArray(r, to);
    }
}
