package org.deblurbench.backend.openblas;

/** A dense matrix on the Java heap: element (i, j) is at {@code i + j * rows}. */
public final class OpenBlasMatrix {
    final int rows;
    final int columns;
    final double[] elements;

    OpenBlasMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.elements = new double[Math.multiplyExact(rows, columns)];
    }
}
