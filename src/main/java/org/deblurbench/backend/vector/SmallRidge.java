package org.deblurbench.backend.vector;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * One ridge regression, X ← (AᵀA + λI)⁻¹ AᵀB with its fit A X, of matrices so small that all of it stays in the first-level
 * cache, where packing, checking and calling cost as much as the arithmetic.
 *
 * <p>A and B are packed by rows once. One pass of the micro-kernel makes the rows of [AᵀA + λI | AᵀB], of the symmetric half
 * from the diagonal's vector on; taking from each the rows above it factors the matrix as LDLᵀ, and solves with L at the
 * same time; going back leaves X where AᵀB was, in the order in which the micro-kernel reads it for A X. Both ways a row is
 * a sum of multiples of others that stays in registers. The pivots are those of Cholesky's factorisation, squared, and the
 * elimination as stable (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 10.1).
 *
 * <p>Columns that only fill a vector or a tile hold anything: no column is read for another but by the factors, which are of
 * AᵀA's own columns.
 */
final class SmallRidge {
    /** The most rows or columns of a matrix. */
    static final int MOST = 64;

    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int LANES = DoubleTile.LANES;
    private static final int COLUMNS = DoubleTile.COLUMNS;
    private static final int VECTORS = DoubleTile.ROWS / LANES;

    /** The numbers of a cache line. */
    private static final int LINE = 8;

    /** {@link #MOST}, rounded up to whatever. */
    private static final int PADDED = MOST + 16;

    private final double[] aRows = new double[MOST * PADDED];
    private final double[] bRows = new double[MOST * PADDED];

    /** What the micro-kernel reads by rows: some columns of A, or of Aᵀ. */
    private final double[] strip = new double[MOST * COLUMNS];

    /** The rows of [AᵀA + λI | AᵀB], then of [what is left of it | X]. */
    private final double[] rows = new double[PADDED * 2 * PADDED];

    /** The rows of AᵀA + λI once they are eliminated, divided by minus their pivots. */
    private final double[] factors = new double[MOST * PADDED];

    /** A X by rows. */
    private final double[] product = new double[PADDED * PADDED];

    /** Of no meaning, but that it has been computed. */
    double touched;

    /** The columns of A, and those that fill tiles and vectors. */
    private int aStep;

    /** The columns of B, and those that fill vectors. */
    private int bStep;

    /** From a row of {@link #rows} to the next. */
    private int step;

    /**
     * Solves.
     *
     * @return 0, or the order of the first leading minor of AᵀA + λI that is not positive; X and A X then hold anything
     */
    int solve(double lambda, VectorMatrix a, VectorMatrix b, VectorMatrix x, VectorMatrix fitted) {
        int m = a.rows;
        int n = a.columns;
        int k = b.columns;
        aStep = roundUp(roundUp(n, COLUMNS), SmallTranspose.GROUP);
        bStep = roundUp(k, SmallTranspose.GROUP);
        step = aStep + bStep;
        touched = touch(a.elements) + touch(b.elements) + touch(x.elements) + touch(fitted.elements);
        normalEquations(a, b);
        for (int i = 0; i < n; i++) {
            rows[i * step + i] += lambda;
        }
        int minor = eliminate(n);
        if (minor > 0) {
            return minor;
        }
        substituteBack(n);
        SmallTranspose.toColumns(rows, aStep, step, n, k, x.elements);
        multiply(a, m, n);
        SmallTranspose.toColumns(product, 0, bStep, m, k, fitted.elements);
        return 0;
    }

    /**
     * Asks for all cache lines of a matrix at once, in sums that wait for nothing but memory: matrices of a large batch lie
     * anywhere, and read as they are needed they come one after the other. It takes a quarter off the time of 1,000 systems.
     *
     * @return depends on what is read, so that it is read
     */
    private static double touch(double[] elements) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i < elements.length - 3 * LINE; i += 4 * LINE) {
            sum0 += elements[i];
            sum1 += elements[i + LINE];
            sum2 += elements[i + 2 * LINE];
            sum3 += elements[i + 3 * LINE];
        }
        for (; i < elements.length; i += LINE) {
            sum0 += elements[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    private static int roundUp(int size, int unit) {
        return (size + unit - 1) / unit * unit;
    }

    /** The rows of [AᵀA | AᵀB]. */
    private void normalEquations(VectorMatrix a, VectorMatrix b) {
        int m = a.rows;
        int n = a.columns;
        SmallTranspose.toRows(a.elements, m, n, aRows, aStep);
        SmallTranspose.toRows(b.elements, m, b.columns, bRows, bStep);
        Arrays.fill(rows, 0, roundUp(n, COLUMNS) * step, 0);
        for (int i = 0; i < n; i += COLUMNS) {
            DoublePacking.copy(aRows, i, aStep, COLUMNS, m, 1, strip, 0, COLUMNS);
            // Vectors left of the diagonal are not needed.
            int from = i / LANES * LANES;
            tiles(m, aRows, from, aStep, aStep - from, rows, i * step + from, step);
            tiles(m, bRows, 0, bStep, bStep, rows, i * step + aStep, step);
        }
    }

    /** Adds the strip's products with {@code width} columns of a matrix that lies by rows. */
    private void tiles(int depth, double[] a, int aFirst, int aStride, int width, double[] c, int cFirst, int cStride) {
        int vectors = width / LANES;
        for (int v = 0; v < vectors; v += VECTORS) {
            int height = Math.min(VECTORS, vectors - v);
            DoubleTile.multiply(
                    height, depth, a, aFirst + v * LANES, aStride, strip, 0, c, cFirst + v * LANES, cStride);
        }
    }

    /** From each row, those above it, so that it begins on the diagonal. */
    private int eliminate(int n) {
        for (int i = 0; i < n; i++) {
            int at = i * step;
            int from = i / LANES * LANES;
            SmallRows.add(rows, at + from, step - from, from, step, 0, i, factors, i, aStep);
            double pivot = rows[at + i];
            // Written so that NaN is caught, too.
            if (!(pivot > 0)) {
                return i + 1;
            }
            double inverse = -1 / pivot;
            for (int v = from; v < aStep; v += LANES) {
                DoubleVector.fromArray(S, rows, at + v).mul(inverse).intoArray(factors, i * aStep + v);
            }
            // In the place of -1, which nobody needs, what going back needs.
            factors[i * aStep + i] = -inverse;
        }
        return 0;
    }

    /** X in place of AᵀB: from the last row up, each is divided by its pivot, and those below it taken from it. */
    private void substituteBack(int n) {
        for (int i = n - 1; i >= 0; i--) {
            int at = i * step + aStep;
            double inverse = factors[i * aStep + i];
            for (int v = 0; v < bStep; v += LANES) {
                DoubleVector.fromArray(S, rows, at + v).mul(inverse).intoArray(rows, at + v);
            }
            SmallRows.add(rows, at, bStep, aStep, step, i + 1, n, factors, i * aStep, 1);
        }
    }

    /** The rows of A X. */
    private void multiply(VectorMatrix a, int m, int n) {
        Arrays.fill(product, 0, roundUp(m, COLUMNS) * bStep, 0);
        for (int i = 0; i < m; i += COLUMNS) {
            DoublePacking.copy(a.elements, i, m, Math.min(COLUMNS, m - i), n, 1, strip, 0, COLUMNS);
            tiles(n, rows, aStep, step, bStep, product, i * bStep, bStep);
        }
    }
}
