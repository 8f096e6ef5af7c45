package org.deblurbench.method.regression;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;

/**
 * The columns of a matrix that are not zero.
 *
 * <p>The pixel regressions may leave the others out without changing the answer. With a zero column i of X, row and
 * column i of XᵀX + λI are zero but for λ on the diagonal, and row i of XᵀS is zero: the weights of that input are
 * zero, and the remaining equations do not contain them. With a zero column j of S, column j of XᵀS and hence of the
 * weights is zero. The same holds of the LASSO, whose minimiser for such a column is zero, and for such an input too,
 * since a weight there would change the penalty alone.
 */
public final class ColumnSupport {
    private final int[] columns;

    private ColumnSupport(int[] columns) {
        this.columns = columns;
    }

    /**
     * Finds the columns with an element that is not zero (NaN is not).
     *
     * @param a holds the matrix, row-major without gaps, from {@code offset} on
     * @param offset the index of its element (0, 0)
     * @param rows its rows
     * @param columns its columns
     * @return those columns
     */
    public static ColumnSupport of(double[] a, int offset, int rows, int columns) {
        boolean[] used = new boolean[columns];
        int size = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (!used[j] && a[offset + i * columns + j] != 0) {
                    used[j] = true;
                    size++;
                }
            }
        }
        int[] kept = new int[size];
        for (int j = 0, k = 0; j < columns; j++) {
            if (used[j]) {
                kept[k++] = j;
            }
        }
        return new ColumnSupport(kept);
    }

    /**
     * Every column of a matrix.
     *
     * @param columns how many it has
     * @return all of them
     */
    public static ColumnSupport all(int columns) {
        int[] kept = new int[columns];
        Arrays.setAll(kept, j -> j);
        return new ColumnSupport(kept);
    }

    /**
     * Those of these columns that are among others.
     *
     * @param chosen columns, ascending
     * @return what is in both
     */
    public ColumnSupport among(int... chosen) {
        return new ColumnSupport(Arrays.stream(columns)
                .filter(c -> Arrays.binarySearch(chosen, c) >= 0)
                .toArray());
    }

    /**
     * The number of columns kept.
     *
     * @return 0 for a matrix of zeros
     */
    public int size() {
        return columns.length;
    }

    /**
     * The k-th column kept.
     *
     * @param k less than {@link #size}
     * @return its index in the full matrix; ascending in k
     */
    public int column(int k) {
        return columns[k];
    }

    /**
     * All columns kept.
     *
     * @return their indices in the full matrix, ascending; live
     */
    public int[] columns() {
        return columns;
    }

    /**
     * A new matrix of the backend that holds these columns of some rows of a row-major block.
     *
     * @param backend allocates
     * @param source holds the block from index 0 on
     * @param rows which rows, in which order
     * @param stride the block's number of columns
     * @param <M> the matrix type
     * @return {@code rows.length} x {@link #size}
     */
    public <M> M matrixOf(Backend<M> backend, double[] source, int[] rows, int stride) {
        M matrix = backend.allocate(rows.length, size());
        MatrixView view = MatrixView.of(backend, matrix);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < size(); j++) {
                view.set(i, j, source[rows[i] * stride + column(j)]);
            }
        }
        return matrix;
    }
}
