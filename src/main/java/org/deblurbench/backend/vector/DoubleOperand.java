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

    /**
     * Writes what of a tile is within op(X), from its row {@code row} and column {@code column} on.
     *
     * @param tile by columns, each {@code step} after the one before
     * @param add whether it is added to what is there; otherwise that is not read
     */
    void put(double[] tile, int step, int row, int rows, int column, int columns, boolean add) {
        int rowStep = transposed ? stride : 1;
        int columnStep = transposed ? 1 : stride;
        for (int j = 0; j < columns; j++) {
            int target = at + row * rowStep + (column + j) * columnStep;
            for (int i = 0; i < rows; i++) {
                double sum = tile[j * step + i];
                elements[target] = add ? elements[target] + sum : sum;
                target += rowStep;
            }
        }
    }
}
