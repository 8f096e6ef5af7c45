package org.deblurbench.method.lasso.homotopy;

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = LLᵀ whose last row and column is appended, or any
 * row and column dropped, in O(k²) steps, and with it z = L⁻¹b of one right-hand side (G. H. Golub, C. F. Van Loan,
 * Matrix Computations, 4th ed., sections 6.5.2 to 6.5.4; LINPACK's {@code dchex} and {@code dchud}). Solving A x = b is
 * one backward substitution. Allocates in the constructor only.
 *
 * <p>Not final, so that a test can break it.
 */
class CholeskyFactor {
    /** Columns that a backward substitution treats together. */
    private static final int BLOCK = 8;

    /** Column j of L from row j on; an array a column, so that all loops run over one index. */
    private final double[][] columns;

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
     */
    CholeskyFactor(int capacity) {
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
            Vectors.rotate(column, spike, c, s, j, size);
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
        int j = 0;
        for (; j + 3 < size; j += 4) {
            double[] c0 = columns[j];
            double[] c1 = columns[j + 1];
            double[] c2 = columns[j + 2];
            double[] c3 = columns[j + 3];
            double x0 = x[j] * inverseDiagonal[j];
            double x1 = (x[j + 1] - c0[j + 1] * x0) * inverseDiagonal[j + 1];
            double x2 = (x[j + 2] - c0[j + 2] * x0 - c1[j + 2] * x1) * inverseDiagonal[j + 2];
            double x3 = (x[j + 3] - c0[j + 3] * x0 - c1[j + 3] * x1 - c2[j + 3] * x2) * inverseDiagonal[j + 3];
            x[j] = x0;
            x[j + 1] = x1;
            x[j + 2] = x2;
            x[j + 3] = x3;
            Vectors.addFour(x, -x0, c0, -x1, c1, -x2, c2, -x3, c3, j + 4, size);
        }
        for (; j < size; j++) {
            x[j] *= inverseDiagonal[j];
            Vectors.add(x, -x[j], columns[j], j + 1, size);
        }
    }

    /** x ← L⁻ᵀx. */
    private void solveUpper(double[] x) {
        int j = size - size % BLOCK;
        solveTriangle(x, j, size);
        for (j -= BLOCK; j >= 0; j -= BLOCK) {
            subtractProducts(x, j);
            solveTriangle(x, j, j + BLOCK);
        }
    }

    /** The diagonal block of rows and columns from inclusive to exclusive. */
    private void solveTriangle(double[] x, int from, int to) {
        for (int j = to - 1; j >= from; j--) {
            double[] column = columns[j];
            double sum = x[j];
            for (int i = j + 1; i < to; i++) {
                sum -= column[i] * x[i];
            }
            x[j] = sum * inverseDiagonal[j];
        }
    }

    /**
     * Subtracts, from each x_j of a block, the product of column j with x below the block. Sums of products stay
     * scalar in C2; eight at a time share the loads of x, and none waits for the addition before.
     */
    private void subtractProducts(double[] x, int j) {
        double[] c0 = columns[j];
        double[] c1 = columns[j + 1];
        double[] c2 = columns[j + 2];
        double[] c3 = columns[j + 3];
        double[] c4 = columns[j + 4];
        double[] c5 = columns[j + 5];
        double[] c6 = columns[j + 6];
        double[] c7 = columns[j + 7];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int i = j + BLOCK; i < size; i++) {
            double xi = x[i];
            s0 += c0[i] * xi;
            s1 += c1[i] * xi;
            s2 += c2[i] * xi;
            s3 += c3[i] * xi;
            s4 += c4[i] * xi;
            s5 += c5[i] * xi;
            s6 += c6[i] * xi;
            s7 += c7[i] * xi;
        }
        x[j] -= s0;
        x[j + 1] -= s1;
        x[j + 2] -= s2;
        x[j + 3] -= s3;
        x[j + 4] -= s4;
        x[j + 5] -= s5;
        x[j + 6] -= s6;
        x[j + 7] -= s7;
    }
}
