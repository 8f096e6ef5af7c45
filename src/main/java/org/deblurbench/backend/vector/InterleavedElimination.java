package org.deblurbench.backend.vector;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Symmetric positive definite systems G X = R, interleaved: each has a lane of vectors, and the arithmetic is that of one
 * system. Taking from each row of [G | R] those above it factors G as LDLᵀ, and solves with L at the same time; going back
 * leaves −X. The pivots are those of Cholesky's factorisation, squared, and the elimination as stable, short of underflow
 * (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 10.1).
 */
final class InterleavedElimination {
    /** The largest order, and the most columns of R; a multiple of the tile's. */
    static final int MOST = 64;

    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int LANES = DoubleTile.LANES;
    private static final int TILE = InterleavedTile.SIZE;
    private static final int SIZE = MOST * (2 * MOST + TILE) * LANES;

    /**
     * [G | R] by columns, of G the upper half. The caller writes rows i to i + {@link InterleavedTile#SIZE} before {@link
     * #eliminate} has them, which leaves what remains of them.
     */
    final double[] rows = new double[SIZE];

    /** The rows once they are eliminated, divided by minus their pivots; at last, in place of R, −X. */
    final double[] factors = new double[SIZE];

    /** From a column of {@link #rows} or {@link #factors} to the next. */
    int step;

    /** Of each lane, 0 or the order of the first leading minor of G that is not positive. */
    final int[] minors = new int[LANES];

    /** Minus the pivots' inverses. */
    private final double[] inverses = new double[MOST * LANES];

    private int n;
    private int k;

    /**
     * Begins with other systems.
     *
     * @param size n, the largest order of G
     * @param width k, the most columns of R
     */
    void begin(int size, int width) {
        n = size;
        k = width;
        step = InterleavedTile.roundUp(n) * LANES;
        Arrays.fill(minors, 0);
    }

    /** Where row i and column j of [G | R] begins. */
    int at(int i, int j) {
        return i * LANES + j * step;
    }

    /**
     * Eliminates rows i to i + {@link InterleavedTile#SIZE}, after those above them.
     *
     * @param i a multiple of {@link InterleavedTile#SIZE}
     * @param orders of each lane's G; pivots beyond are not looked at
     */
    void eliminate(int i, int[] orders) {
        if (i > 0) {
            for (int j = i; j < n + k; j += TILE) {
                int from = at(0, i);
                int above = at(0, j);
                int to = at(i, j);
                InterleavedTile.multiply(
                        i, factors, from, LANES, step, rows, above, step, rows, to, step, rows, to, step);
            }
        }
        factor(i, orders);
        divide(i);
    }

    /** All rows of −X, from the last ones up. */
    void substituteBack() {
        for (int i = (n - 1) / TILE * TILE; i >= 0; i -= TILE) {
            substituteBack(i);
        }
    }

    /** The diagonal's tile: its rows from each other, and its pivots. */
    private void factor(int first, int[] orders) {
        int end = Math.min(first + TILE, n);
        for (int j = first; j < end; j++) {
            for (int i = first; i <= j; i++) {
                DoubleVector sum = DoubleVector.fromArray(S, rows, at(i, j));
                for (int p = first; p < i; p++) {
                    sum = DoubleVector.fromArray(S, factors, at(p, i))
                            .fma(DoubleVector.fromArray(S, rows, at(p, j)), sum);
                }
                sum.intoArray(rows, at(i, j));
                if (i < j) {
                    sum.mul(DoubleVector.fromArray(S, inverses, i * LANES)).intoArray(factors, at(i, j));
                }
            }
            DoubleVector pivot = DoubleVector.fromArray(S, rows, at(j, j));
            DoubleVector.broadcast(S, -1).div(pivot).intoArray(inverses, j * LANES);
            checkPivot(j, orders);
        }
    }

    private void checkPivot(int i, int[] orders) {
        int at = at(i, i);
        for (int lane = 0; lane < LANES; lane++) {
            // Written so that NaN is caught, too.
            if (!(rows[at + lane] > 0) && minors[lane] == 0 && i < orders[lane]) {
                minors[lane] = i + 1;
            }
        }
    }

    /** What is right of the diagonal's tile: its rows from each other, and divided by minus their pivots. */
    private void divide(int i) {
        DoubleVector f01 = DoubleVector.fromArray(S, factors, at(i, i + 1));
        DoubleVector f02 = DoubleVector.fromArray(S, factors, at(i, i + 2));
        DoubleVector f12 = DoubleVector.fromArray(S, factors, at(i + 1, i + 2));
        DoubleVector f03 = DoubleVector.fromArray(S, factors, at(i, i + 3));
        DoubleVector f13 = DoubleVector.fromArray(S, factors, at(i + 1, i + 3));
        DoubleVector f23 = DoubleVector.fromArray(S, factors, at(i + 2, i + 3));
        DoubleVector inverse0 = DoubleVector.fromArray(S, inverses, i * LANES);
        DoubleVector inverse1 = DoubleVector.fromArray(S, inverses, (i + 1) * LANES);
        DoubleVector inverse2 = DoubleVector.fromArray(S, inverses, (i + 2) * LANES);
        DoubleVector inverse3 = DoubleVector.fromArray(S, inverses, (i + 3) * LANES);
        // Where the tile has fewer rows, those below are of no meaning, and what is above them is not made of them.
        for (int j = Math.min(i + TILE, n); j < n + k; j++) {
            int row = at(i, j);
            DoubleVector r0 = DoubleVector.fromArray(S, rows, row);
            DoubleVector r1 = DoubleVector.fromArray(S, rows, row + LANES);
            DoubleVector r2 = DoubleVector.fromArray(S, rows, row + 2 * LANES);
            DoubleVector r3 = DoubleVector.fromArray(S, rows, row + 3 * LANES);
            r1 = f01.fma(r0, r1);
            r2 = f12.fma(r1, f02.fma(r0, r2));
            r3 = f23.fma(r2, f13.fma(r1, f03.fma(r0, r3)));
            r1.intoArray(rows, row + LANES);
            r2.intoArray(rows, row + 2 * LANES);
            r3.intoArray(rows, row + 3 * LANES);
            r0.mul(inverse0).intoArray(factors, row);
            r1.mul(inverse1).intoArray(factors, row + LANES);
            r2.mul(inverse2).intoArray(factors, row + 2 * LANES);
            r3.mul(inverse3).intoArray(factors, row + 3 * LANES);
        }
    }

    /** Rows i to i + {@link InterleavedTile#SIZE} of −X, from those below, and from each other. */
    private void substituteBack(int i) {
        int below = i + TILE;
        for (int j = n; j < n + k; j += TILE) {
            if (below < n) {
                int depth = n - below;
                int from = at(i, below);
                int solved = at(below, j);
                int to = at(i, j);
                InterleavedTile.multiply(
                        depth, factors, from, step, LANES, factors, solved, step, factors, to, step, factors, to, step);
            }
            for (int column = j; column < Math.min(j + TILE, n + k); column++) {
                triangle(i, column);
            }
        }
    }

    private void triangle(int first, int column) {
        int end = Math.min(first + TILE, n);
        for (int i = end - 2; i >= first; i--) {
            DoubleVector sum = DoubleVector.fromArray(S, factors, at(i, column));
            for (int p = i + 1; p < end; p++) {
                sum = DoubleVector.fromArray(S, factors, at(i, p))
                        .fma(DoubleVector.fromArray(S, factors, at(p, column)), sum);
            }
            sum.intoArray(factors, at(i, column));
        }
    }
}
