package org.deblurbench.backend.vector;

/** A dense matrix: element (i, j) is at {@code i + j * rows}. */
public final class VectorMatrix {
    final int rows;
    final int columns;
    final double[] elements;

    VectorMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.elements = new double[Math.multiplyExact(rows, columns)];
    }
}
