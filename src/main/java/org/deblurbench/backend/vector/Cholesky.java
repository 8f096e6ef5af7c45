package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.deblurbench.backend.NotPositiveDefiniteException;

/**
 * A = L Lᵀ, blocked and right-looking (LAPACK's {@code potrf}): a block of columns is factored, and its product with
 * itself taken from the rest by {@link DoubleProduct}. In the block, {@link DoubleTile#COLUMNS} columns at a time are
 * brought up to date by the micro-kernel, which reads the block where it lies, and factored.
 *
 * <p>L lies in a square of its own, by columns, whose {@link #order} is a multiple of the tile's columns and of a vector's
 * lanes; beyond A it is the identity. So no loop has a remainder. What is above the diagonal holds anything.
 */
final class Cholesky {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int LANES = DoubleTile.LANES;
    private static final int COLUMNS = DoubleTile.COLUMNS;

    /** The least multiple of lanes and columns: columns are 8, which 2, 4 and 8 lanes divide, or 6. */
    private static final int UNIT = COLUMNS == 8 ? 8 : COLUMNS * LANES / 2;

    /** The columns of a block. */
    private static final int BLOCK = 96;

    private final DoubleProduct product;
    private double[] factor = new double[0];
    private double[] strip = new double[0];
    private int order;

    /** Minus the diagonal's block, by columns. */
    private final double[] triangle = new double[COLUMNS * COLUMNS];

    /** The reciprocals of the block's diagonal. */
    private final double[] inverses = new double[COLUMNS];

    Cholesky(DoubleProduct product) {
        this.product = product;
    }

    /** The elements of L. */
    double[] factor() {
        return factor;
    }

    /** The order of L: that of A, rounded up. */
    int order() {
        return order;
    }

    /**
     * Factors a matrix.
     *
     * @param n its order
     * @param a its elements by columns; only the lower triangle is read
     * @throws NotPositiveDefiniteException if a pivot is not positive, or is NaN
     */
    void factor(int n, double[] a) {
        copy(n, a);
        for (int from = 0; from < order; from += BLOCK) {
            int to = Math.min(order, from + BLOCK);
            for (int column = from; column < to; column += COLUMNS) {
                update(from, column);
                factorColumns(column, n);
            }
            int left = order - to;
            if (left > 0) {
                product.a.set(factor, to + from * order, order, false);
                product.b.set(factor, to + from * order, order, true);
                product.c.set(factor, to + to * order, order, false);
                product.compute(left, left, to - from, -1, 1, true);
            }
        }
    }

    private void copy(int n, double[] a) {
        order = (n + UNIT - 1) / UNIT * UNIT;
        if (factor.length < order * order) {
            factor = new double[order * order];
            strip = new double[BLOCK * COLUMNS];
        }
        for (int j = 0; j < n; j++) {
            System.arraycopy(a, j * n + j, factor, j * order + j, n - j);
            for (int i = n; i < order; i++) {
                factor[j * order + i] = 0;
            }
        }
        for (int j = n; j < order; j++) {
            for (int i = j; i < order; i++) {
                factor[j * order + i] = i == j ? 1 : 0;
            }
        }
    }

    /** Takes from {@link DoubleTile#COLUMNS} columns what those of the block before them add. */
    private void update(int from, int column) {
        int depth = column - from;
        if (depth == 0) {
            return;
        }
        DoublePacking.copy(factor, column + from * order, order, COLUMNS, depth, -1, strip, 0, COLUMNS);
        // From a vector's boundary on: what lies above the diagonal may be overwritten.
        for (int row = column / LANES * LANES; row < order; row += DoubleTile.ROWS) {
            int vectors = DoubleTile.vectors(Math.min(DoubleTile.ROWS, order - row));
            int a = row + from * order;
            int c = row + column * order;
            DoubleTile.multiply(vectors, depth, factor, a, order, strip, 0, factor, c, order);
        }
    }

    /** Factors {@link DoubleTile#COLUMNS} columns that are up to date: the diagonal's block, and with it the rows below. */
    private void factorColumns(int first, int n) {
        int start = first / LANES * LANES;
        int below = (first + COLUMNS + LANES - 1) / LANES * LANES;
        for (int j = first; j < first + COLUMNS; j++) {
            factorColumn(j, first, start, below, n);
        }
        Triangle.forward(factor, first * order + below, order, order - below, triangle, 0, inverses, 0);
    }

    /** A column of the diagonal's block, which is taken from those after it. */
    private void factorColumn(int j, int first, int start, int below, int n) {
        double[] l = factor;
        int at = j * order;
        double pivot = l[at + j];
        // Written so that NaN is caught, too.
        if (!(pivot > 0)) {
            throw new NotPositiveDefiniteException(
                    "the leading minor of order " + (j + 1) + " is not positive (n = " + n + ")");
        }
        double root = Math.sqrt(pivot);
        double inverse = 1 / root;
        for (int i = start; i < below; i += LANES) {
            DoubleVector.fromArray(S, l, at + i).mul(inverse).intoArray(l, at + i);
        }
        l[at + j] = root;
        inverses[j - first] = inverse;
        for (int other = j + 1; other < first + COLUMNS; other++) {
            double factorOfOther = -l[at + other];
            triangle[(j - first) * COLUMNS + other - first] = factorOfOther;
            int otherAt = other * order;
            for (int i = start; i < below; i += LANES) {
                DoubleVector.fromArray(S, l, at + i)
                        .fma(DoubleVector.broadcast(S, factorOfOther), DoubleVector.fromArray(S, l, otherAt + i))
                        .intoArray(l, otherAt + i);
            }
        }
    }
}
