package org.deblurbench.backend.vector;

/** A dense matrix of single precision: element (i, j) is at {@code i + j * rows}. */
public final class VectorFloatMatrix {
    final int rows;
    final int columns;
    final float[] elements;

    VectorFloatMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.elements = new float[Math.multiplyExact(rows, columns)];
    }
}
