package org.deblurbench.backend;

/** How a dense matrix lies in its array. The leading dimension is always exact: no gaps. */
public enum StorageOrder {
    /** Element (i, j) is at {@code i * columns + j}, as in C. */
    ROW_MAJOR,
    /** Element (i, j) is at {@code i + j * rows}, as in Fortran. */
    COLUMN_MAJOR;

    /**
     * The distance in the array from one row to the next.
     *
     * @param columns of the matrix
     * @return at least 1
     */
    public int rowStep(int columns) {
        return this == ROW_MAJOR ? columns : 1;
    }

    /**
     * The distance in the array from one column to the next.
     *
     * @param rows of the matrix
     * @return at least 1
     */
    public int columnStep(int rows) {
        return this == ROW_MAJOR ? 1 : rows;
    }

    /**
     * The row of an element.
     *
     * @param index in the array
     * @param rows of the matrix
     * @param columns of the matrix
     * @return from 0 on
     */
    public int row(int index, int rows, int columns) {
        return this == ROW_MAJOR ? index / columns : index % rows;
    }

    /**
     * The column of an element.
     *
     * @param index in the array
     * @param rows of the matrix
     * @param columns of the matrix
     * @return from 0 on
     */
    public int column(int index, int rows, int columns) {
        return this == ROW_MAJOR ? index % columns : index / rows;
    }
}
