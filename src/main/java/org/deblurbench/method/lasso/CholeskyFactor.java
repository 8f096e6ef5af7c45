package org.deblurbench.method.lasso;

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = LLᵀ whose last row and column is appended, or any
 * row and column dropped, in O(k²) steps, and with it z = L⁻¹b of one right-hand side (G. H. Golub, C. F. Van Loan,
 * Matrix Computations, 4th ed., sections 6.5.2 to 6.5.4; LINPACK's {@code dchex} and {@code dchud}). Solving A x = b is
 * one backward substitution. Allocates in the constructor only.
 */
class CholeskyFactor {
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
        int j = size - 1;
        for (; j >= 3; j -= 4) {
            solveFourUpper(x, columns[j - 3], columns[j - 2], columns[j - 1], columns[j], j - 3);
        }
        for (; j >= 0; j--) {
            double[] column = columns[j];
            double sum = x[j];
            for (int i = j + 1; i < size; i++) {
                sum -= column[i] * x[i];
            }
            x[j] = sum * inverseDiagonal[j];
        }
    }

    /** Elements j to j + 3 of {@link #solveUpper}; eight sums, so that no addition waits for the one before. */
    private void solveFourUpper(double[] x, double[] c0, double[] c1, double[] c2, double[] c3, int j) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double t0 = 0;
        double t1 = 0;
        double t2 = 0;
        double t3 = 0;
        int i = j + 4;
        for (; i + 1 < size; i += 2) {
            double x0 = x[i];
            double x1 = x[i + 1];
            s0 += c0[i] * x0;
            s1 += c1[i] * x0;
            s2 += c2[i] * x0;
            s3 += c3[i] * x0;
            t0 += c0[i + 1] * x1;
            t1 += c1[i + 1] * x1;
            t2 += c2[i + 1] * x1;
            t3 += c3[i + 1] * x1;
        }
        if (i < size) {
            s0 += c0[i] * x[i];
            s1 += c1[i] * x[i];
            s2 += c2[i] * x[i];
            s3 += c3[i] * x[i];
        }
        double x3 = (x[j + 3] - (s3 + t3)) * inverseDiagonal[j + 3];
        double x2 = (x[j + 2] - (s2 + t2) - c2[j + 3] * x3) * inverseDiagonal[j + 2];
        double x1 = (x[j + 1] - (s1 + t1) - c1[j + 2] * x2 - c1[j + 3] * x3) * inverseDiagonal[j + 1];
        double x0 = x[j] - (s0 + t0) - c0[j + 1] * x1 - c0[j + 2] * x2 - c0[j + 3] * x3;
        x[j] = x0 * inverseDiagonal[j];
        x[j + 1] = x1;
        x[j + 2] = x2;
        x[j + 3] = x3;
    }
}
