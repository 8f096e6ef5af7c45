package org.deblurbench.backend.vector;

/** A matrix, or part of one, as a product reads or writes it: op(X) by columns. Set anew for each product. */
final class DoubleOperand {
    double[] elements;
    int at;
    int stride;
    boolean transposed;

    /**
     * Describes X.
     *
     * @param array holds X: element (i, j) is at {@code first + i + j * columnStride}
     * @param first where X begins
     * @param columnStride from one column of X to the next
     * @param transpose whether op(X) is Xᵀ
     */
    void set(double[] array, int first, int columnStride, boolean transpose) {
        elements = array;
        at = first;
        stride = columnStride;
        transposed = transpose;
    }

    /** Packs op(X)'s rows {@code row} to {@code row + rows}, its columns {@code column} to {@code column + depth}. */
    void packRows(int row, int rows, int column, int depth, double scale, double[] to, int toAt, int step) {
        if (transposed) {
            DoublePacking.interleave(elements, at + column + row * stride, stride, rows, depth, scale, to, toAt, step);
        } else {
            DoublePacking.copy(elements, at + row + column * stride, stride, rows, depth, scale, to, toAt, step);
        }
    }

    /** Packs op(X)'s columns {@code column} to {@code column + columns}, its rows {@code row} to {@code row + depth}. */
    void packColumns(int column, int columns, int row, int depth, double[] to, int toAt, int step) {
        if (transposed) {
            DoublePacking.copy(elements, at + column + row * stride, stride, columns, depth, 1, to, toAt, step);
        } else {
            DoublePacking.interleave(elements, at + row + column * stride, stride, columns, depth, 1, to, toAt, step);
        }
    }
}
