package org.deblurbench.check;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.deblurbench.backend.Backend;

/**
 * An answer that is a backend's matrix whose rows and columns have signs.
 *
 * @param <M> the backend's matrix type
 */
public final class MatrixAnswer<M> implements Answer {
    private final Backend<M> backend;
    private final M matrix;
    private final int rows;
    private final int columns;
    private final IntToDoubleFunction rowSigns;
    private final IntToDoubleFunction columnSigns;
    private final double tolerance;

    /** Where the elements were before the call. */
    private double[] elements;

    /**
     * Wraps a matrix.
     *
     * @param backend whose matrix it is
     * @param matrix live
     * @param rowSigns the sign of each row, at the moment
     * @param columnSigns the sign of each column, at the moment
     * @param tolerance as {@link #tolerance()}
     */
    public MatrixAnswer(
            Backend<M> backend,
            M matrix,
            IntToDoubleFunction rowSigns,
            IntToDoubleFunction columnSigns,
            double tolerance) {
        this.backend = backend;
        this.matrix = matrix;
        this.rows = backend.rows(matrix);
        this.columns = backend.columns(matrix);
        this.rowSigns = rowSigns;
        this.columnSigns = columnSigns;
        this.tolerance = tolerance;
        this.elements = backend.elements(matrix);
    }

    @Override
    public int size() {
        return rows * columns;
    }

    @Override
    public double get(int k) {
        int row = backend.order().row(k, rows, columns);
        int column = backend.order().column(k, rows, columns);
        return elements[k] * rowSigns.applyAsDouble(row) * columnSigns.applyAsDouble(column);
    }

    @Override
    public void spoil(int k) {
        elements = backend.elements(matrix);
        elements[k] = Double.NaN;
    }

    @Override
    public List<String> complaints() {
        return AllocatedShape.complaints("answer", backend, matrix, rows, columns);
    }

    @Override
    public double tolerance() {
        return tolerance;
    }
}
