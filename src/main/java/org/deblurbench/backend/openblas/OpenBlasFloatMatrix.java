package org.deblurbench.backend.openblas;

/** A dense matrix of single precision on the Java heap: element (i, j) is at {@code i + j * rows}. */
public final class OpenBlasFloatMatrix {
    final int rows;
    final int columns;
    final float[] elements;

    OpenBlasFloatMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.elements = new float[Math.multiplyExact(rows, columns)];
    }
}
