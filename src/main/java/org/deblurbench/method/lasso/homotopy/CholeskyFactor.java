package org.deblurbench.method.lasso.homotopy;

import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = LLᵀ whose last row and column is appended, or any
 * row and column dropped, in O(k²) steps, and with it z = L⁻¹b of one right-hand side (G. H. Golub, C. F. Van Loan,
 * Matrix Computations, 4th ed., sections 6.5.2 to 6.5.4; LINPACK's {@code dchex} and {@code dchud}). Solving A x = b is
 * one backward substitution. Allocates in the constructor only.
 *
 * <p>Not final, so that a test can break it.
 */
class CholeskyFactor {
    /** Columns that a substitution treats together. */
    private static final int BLOCK = 8;

    /** Column j of L from row j on; an array a column, so that all loops run over one index. */
    private final double[][] columns;

    private final ArrayLoops loops;

    private final double[] inverseDiagonal;
    private final double[] z;

    /** L⁻¹a of the row that {@link #project} tried. */
    private final double[] row;

    /** The column that is left of a dropped one. */
    private final double[] spike;

    private int size;

    /**
     * Allocates an empty factor.
     *
     * @param capacity the largest dimension, at least 1
     * @param loops what its inner loops are
     */
    CholeskyFactor(int capacity, ArrayLoops loops) {
        this.loops = loops;
        columns = new double[capacity][capacity];
        inverseDiagonal = new double[capacity];
        z = new double[capacity];
        row = new double[capacity];
        spike = new double[capacity];
    }

    /** The dimension k of A. */
    final int size() {
        return size;
    }

    /** Makes A empty. */
    final void clear() {
        size = 0;
    }

    /**
     * Tries a new last row of A: one forward substitution l = L⁻¹a. Changes neither A nor z.
     *
     * @param a the row without its diagonal element; k elements are read
     * @param diagonal its diagonal element
     * @return the pivot before its square root, {@code diagonal} − lᵀl: the squared distance of the new column from the
     *     span of the others, where A is a Gram matrix
     */
    final double project(double[] a, double diagonal) {
        System.arraycopy(a, 0, row, 0, size);
        solveLower(row);
        double pivot = diagonal;
        for (int j = 0; j < size; j++) {
            pivot -= row[j] * row[j];
        }
        return pivot;
    }

    /**
     * Appends the row that {@link #project} tried last.
     *
     * @param pivot what that returned, positive
     * @param b the new last element of the right-hand side
     */
    final void append(double pivot, double b) {
        double diagonal = Math.sqrt(pivot);
        double sum = b;
        for (int j = 0; j < size; j++) {
            columns[j][size] = row[j];
            sum -= row[j] * z[j];
        }
        columns[size][size] = diagonal;
        inverseDiagonal[size] = 1 / diagonal;
        z[size] = sum / diagonal;
        size++;
    }

    /**
     * Drops a row and column of A, and that element of b: the columns of L behind it lose their upper triangle's
     * neighbour, and plane rotations with the dropped column make them triangular again.
     *
     * @param p which, from 0 to k − 1
     */
    final void drop(int p) {
        double[] dropped = columns[p];
        double carried = z[p];
        int behind = size - p - 1;
        System.arraycopy(dropped, p + 1, spike, p, behind);
        for (int j = 0; j < p; j++) {
            System.arraycopy(columns[j], p + 1, columns[j], p, behind);
        }
        size--;
        for (int j = p; j < size; j++) {
            double[] column = columns[j + 1];
            columns[j] = column;
            System.arraycopy(column, j + 1, column, j, size - j);
            double diagonal = Math.sqrt(column[j] * column[j] + spike[j] * spike[j]);
            double c = column[j] / diagonal;
            double s = spike[j] / diagonal;
            loops.rotate(column, spike, c, s, j, size);
            inverseDiagonal[j] = 1 / diagonal;
            z[j] = c * z[j + 1] + s * carried;
            carried = c * carried - s * z[j + 1];
        }
        columns[size] = dropped;
    }

    /**
     * Sets the right-hand side: one forward substitution.
     *
     * @param b k elements are read
     */
    final void setRightHandSide(double[] b) {
        System.arraycopy(b, 0, z, 0, size);
        solveLower(z);
    }

    /**
     * Solves A x = b: one backward substitution.
     *
     * @param x k elements are overwritten
     */
    void solve(double[] x) {
        System.arraycopy(z, 0, x, 0, size);
        solveUpper(x);
    }

    /**
     * Solves A x = a for the row a that {@link #project} tried last.
     *
     * @param x k elements are overwritten
     */
    final void solveProjected(double[] x) {
        System.arraycopy(row, 0, x, 0, size);
        solveUpper(x);
    }

    /** x ← L⁻¹x. */
    private void solveLower(double[] x) {
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int j = from; j < to; j++) {
                double[] column = columns[j];
                double xj = x[j] * inverseDiagonal[j];
                x[j] = xj;
                for (int i = j + 1; i < to; i++) {
                    x[i] -= column[i] * xj;
                }
            }
            loops.addCombination(x, -1, x, columns, from, to - from, to, size);
        }
    }

    /** x ← L⁻ᵀx. */
    private void solveUpper(double[] x) {
        int from = size - size % BLOCK;
        solveTriangle(x, from, size);
        for (from -= BLOCK; from >= 0; from -= BLOCK) {
            loops.subtractProducts(x, columns, from, BLOCK, from + BLOCK, size);
            solveTriangle(x, from, from + BLOCK);
        }
    }

    /** The diagonal block of rows and columns from inclusive to exclusive. What is known last is subtracted last. */
    private void solveTriangle(double[] x, int from, int to) {
        for (int j = to - 1; j >= from; j--) {
            double[] column = columns[j];
            double sum = x[j];
            for (int i = to - 1; i > j; i--) {
                sum -= column[i] * x[i];
            }
            x[j] = sum * inverseDiagonal[j];
        }
    }
}
