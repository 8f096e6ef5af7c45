package org.deblurbench.check;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;

/**
 * A backend's matrix that its operations may only read: a copy of it tells whether they do. Columns change their sign
 * from call to call ({@link SignChanges}), in the matrix and in the copy.
 *
 * @param <M> the backend's matrix type
 */
public final class ReadOnlyMatrix<M> {
    private final String name;
    private final Backend<M> backend;
    private final M matrix;
    private final int rows;
    private final int columns;
    private final double[] copy;

    /**
     * Copies a matrix.
     *
     * @param name for complaints, such as "X"
     * @param backend whose matrix it is
     * @param matrix as it should stay
     * @param rows as many as it was allocated with
     * @param columns as many as it was allocated with
     */
    public ReadOnlyMatrix(String name, Backend<M> backend, M matrix, int rows, int columns) {
        this.name = name;
        this.backend = backend;
        this.matrix = matrix;
        this.rows = rows;
        this.columns = columns;
        this.copy = new double[rows * columns];
        System.arraycopy(backend.elements(matrix), 0, copy, 0, copy.length);
    }

    /**
     * The matrix itself.
     *
     * @return live
     */
    public M matrix() {
        return matrix;
    }

    /**
     * Changes the sign of a column.
     *
     * @param column from 0 on
     */
    public void negateColumn(int column) {
        MatrixView.of(backend, matrix).negateColumn(column);
        new MatrixView(copy, rows, columns, backend.order()).negateColumn(column);
    }

    /**
     * Changes the sign of a row.
     *
     * @param row from 0 on
     */
    public void negateRow(int row) {
        MatrixView.of(backend, matrix).negateRow(row);
        new MatrixView(copy, rows, columns, backend.order()).negateRow(row);
    }

    /**
     * What has happened to the matrix.
     *
     * @return one line each; empty if it is what it should be
     */
    public List<String> complaints() {
        List<String> complaints =
                new ArrayList<>(AllocatedShape.complaints("input " + name, backend, matrix, rows, columns));
        double[] elements = backend.elements(matrix);
        int changed = 0;
        for (int k = 0; k < copy.length; k++) {
            if (Double.doubleToRawLongBits(elements[k]) != Double.doubleToRawLongBits(copy[k])) {
                changed++;
            }
        }
        if (changed > 0) {
            complaints.add(changed + " of " + copy.length + " elements of the input " + name
                    + " have changed, which operations may only read");
        }
        return complaints;
    }
}
