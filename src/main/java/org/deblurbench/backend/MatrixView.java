package org.deblurbench.backend;

/** Reads and writes a backend's matrix element by element, in plain Java, in either storage order. */
public final class MatrixView {
    private final double[] elements;
    private final int rows;
    private final int columns;
    private final int rowStride;
    private final int columnStride;

    /**
     * Views elements that lie as those of a backend's matrix do.
     *
     * @param elements live
     * @param rows at least 1
     * @param columns at least 1
     * @param order how they lie
     */
    public MatrixView(double[] elements, int rows, int columns, StorageOrder order) {
        this.elements = elements;
        this.rows = rows;
        this.columns = columns;
        this.rowStride = order.rowStep(columns);
        this.columnStride = order.columnStep(rows);
    }

    /**
     * Views a matrix.
     *
     * @param backend whose matrix it is
     * @param matrix the matrix; live
     * @param <M> the matrix type
     * @return a view
     */
    public static <M> MatrixView of(Backend<M> backend, M matrix) {
        return new MatrixView(backend.elements(matrix), backend.rows(matrix), backend.columns(matrix), backend.order());
    }

    /**
     * The number of rows.
     *
     * @return at least 1
     */
    public int rows() {
        return rows;
    }

    /**
     * The number of columns.
     *
     * @return at least 1
     */
    public int columns() {
        return columns;
    }

    /**
     * Reads.
     *
     * @param i row
     * @param j column
     * @return element (i, j)
     */
    public double get(int i, int j) {
        return elements[i * rowStride + j * columnStride];
    }

    /**
     * Writes.
     *
     * @param i row
     * @param j column
     * @param value becomes element (i, j)
     */
    public void set(int i, int j, double value) {
        elements[i * rowStride + j * columnStride] = value;
    }

    /**
     * The product with a vector.
     *
     * @param x as long as there are columns
     * @return a new vector
     */
    public double[] times(double[] x) {
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += get(i, j) * x[j];
            }
            y[i] = sum;
        }
        return y;
    }

    /**
     * The transpose's product with a vector.
     *
     * @param x as long as there are rows
     * @return a new vector
     */
    public double[] transposeTimes(double[] x) {
        double[] y = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                y[j] += get(i, j) * x[i];
            }
        }
        return y;
    }

    /**
     * Column j.
     *
     * @param j column
     * @return a copy
     */
    public double[] column(int j) {
        double[] column = new double[rows];
        for (int i = 0; i < rows; i++) {
            column[i] = get(i, j);
        }
        return column;
    }

    /**
     * The squared Frobenius norm.
     *
     * @return the sum of the squares of all elements
     */
    public double squaredNorm() {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sum += get(i, j) * get(i, j);
            }
        }
        return sum;
    }

    /**
     * A ← A + λI for a square A.
     *
     * @param lambda λ
     */
    public void addToDiagonal(double lambda) {
        for (int i = 0; i < rows; i++) {
            elements[i * (rowStride + columnStride)] += lambda;
        }
    }

    /** Completes a symmetric matrix: copies its lower triangle to the upper. */
    public void mirrorLowerTriangle() {
        for (int i = 1; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                set(j, i, get(i, j));
            }
        }
    }

    /**
     * Changes the sign of a row.
     *
     * @param i row
     */
    public void negateRow(int i) {
        for (int j = 0; j < columns; j++) {
            set(i, j, -get(i, j));
        }
    }

    /**
     * Changes the sign of a column.
     *
     * @param j column
     */
    public void negateColumn(int j) {
        for (int i = 0; i < rows; i++) {
            set(i, j, -get(i, j));
        }
    }
}
