package org.deblurbench.method.lasso.homotopy;

import java.util.Arrays;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The inverse M = L⁻¹ of the Cholesky factor of a symmetric positive definite matrix A = LLᵀ whose last row and column is
 * appended, or any row and column dropped, in O(k²) steps, and with it the solution x = A⁻¹b for one right-hand side. Plane
 * rotations keep M triangular, as they do with L (G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., sections 6.5.2 to
 * 6.5.4). Allocates in the constructor only.
 *
 * <p>Why not L itself: a column a costs A⁻¹a = Mᵀ(Ma), which reads M once, some rows at a time, where two substitutions would read
 * L twice, and each of their steps wait for the one before; and with that, or the row that a drop leaves over, x follows in
 * O(k). What is lost is digits: the error of Ma grows with the condition of L, and that of a substitution does not.
 *
 * <p>Not final, so that a test can break it.
 */
class InverseFactor {
    /** Rows that are read together. */
    private static final int BLOCK = 8;

    /** Row i of M up to column i; an array a row, so that all loops run over one index. */
    private final double[][] rows;

    private final ArrayLoops loops;

    private final double[] x;

    /** The row a that {@link #project} tried, Ma, and MᵀMa. */
    private final double[] tried;

    private final double[] image;
    private final double[] projected;

    private int size;

    /**
     * Allocates an empty factor.
     *
     * @param capacity the largest dimension, at least 1
     * @param loops what its inner loops are
     */
    InverseFactor(int capacity, ArrayLoops loops) {
        this.loops = loops;
        rows = new double[capacity][capacity];
        x = new double[capacity];
        tried = new double[capacity];
        image = new double[capacity];
        projected = new double[capacity];
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
     * Tries a new last row of A. Changes neither A nor x.
     *
     * @param a the row without its diagonal element; k elements are read
     * @param diagonal its diagonal element
     * @return the pivot before its square root, {@code diagonal} − ‖Ma‖²: the squared distance of the new column from the
     *     span of the others, where A is a Gram matrix
     */
    final double project(double[] a, double diagonal) {
        System.arraycopy(a, 0, tried, 0, size);
        applyInverse(tried, projected);
        double pivot = diagonal;
        for (int j = 0; j < size; j++) {
            pivot -= image[j] * image[j];
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
        double[] row = rows[size];
        double diagonal = Math.sqrt(pivot);
        double missing = b;
        for (int j = 0; j < size; j++) {
            row[j] = -projected[j] / diagonal;
            missing -= tried[j] * x[j];
        }
        row[size] = 1 / diagonal;
        double last = missing / pivot;
        ArrayLoops.add(x, -last, projected, 0, size);
        x[size] = last;
        size++;
    }

    /**
     * Drops a row and column of A, and that element of b: plane rotations of each row behind with what is left of the dropped
     * one make their elements in its column zero. What is left in the end is a multiple of that column of A⁻¹.
     *
     * @param p which, from 0 to k − 1
     */
    final void drop(int p) {
        double[] left = rows[p];
        Arrays.fill(left, p + 1, size, 0);
        for (int j = p + 1; j < size; j++) {
            double[] row = rows[j];
            double length = Math.sqrt(left[p] * left[p] + row[p] * row[p]);
            loops.rotate(left, row, left[p] / length, row[p] / length, 0, j + 1);
            System.arraycopy(row, p + 1, row, p, j - p);
            rows[j - 1] = row;
        }
        ArrayLoops.add(x, -x[p] / left[p], left, 0, size);
        size--;
        System.arraycopy(x, p + 1, x, p, size - p);
        rows[size] = left;
    }

    /**
     * Sets the right-hand side.
     *
     * @param b k elements are read
     */
    final void setRightHandSide(double[] b) {
        applyInverse(b, x);
    }

    /**
     * The solution of A x = b.
     *
     * @param solution k elements are overwritten
     */
    void solve(double[] solution) {
        System.arraycopy(x, 0, solution, 0, size);
    }

    /**
     * Solves A x = a for the row a that {@link #project} tried last.
     *
     * @param solution k elements are overwritten
     */
    final void solveProjected(double[] solution) {
        System.arraycopy(projected, 0, solution, 0, size);
    }

    /** y ← A⁻¹a = Mᵀ(Ma), and the image Ma on the way: each block of rows is still in the first-level cache when it is read again. */
    private void applyInverse(double[] a, double[] y) {
        Arrays.fill(image, 0, size, 0);
        Arrays.fill(y, 0, size, 0);
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            loops.addProducts(image, a, rows, from, to - from, 0, from);
            for (int i = from; i < to; i++) {
                double[] row = rows[i];
                double sum = image[i];
                for (int j = from; j <= i; j++) {
                    sum += row[j] * a[j];
                }
                image[i] = sum;
                for (int j = from; j <= i; j++) {
                    y[j] += sum * row[j];
                }
            }
            loops.addCombination(y, 1, image, rows, from, to - from, 0, from);
        }
    }
}
