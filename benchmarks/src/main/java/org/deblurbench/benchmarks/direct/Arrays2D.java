package org.deblurbench.benchmarks.direct;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.method.regression.ColumnSupport;

/** Matrices as {@code double[row][column]}: how images come in and answers go out. Not for timed code. */
final class Arrays2D {
    private Arrays2D() {}

    /** Some rows and columns of a row-major block that begins at {@code offset} and has {@code stride} columns. */
    static double[][] block(double[] source, int offset, int stride, int[] rows, ColumnSupport columns) {
        double[][] block = new double[rows.length][columns.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.size(); j++) {
                block[i][j] = source[offset + rows[i] * stride + columns.column(j)];
            }
        }
        return block;
    }

    /** The elements column after column. */
    static double[] toColumnMajor(double[][] a) {
        int rows = a.length;
        double[] elements = new double[rows * a[0].length];
        for (int k = 0; k < elements.length; k++) {
            elements[k] = a[k % rows][k / rows];
        }
        return elements;
    }

    /** The inverse of {@link #toColumnMajor}. */
    static double[][] ofColumnMajor(double[] elements, int rows) {
        double[][] a = new double[rows][elements.length / rows];
        for (int k = 0; k < elements.length; k++) {
            a[k % rows][k / rows] = elements[k];
        }
        return a;
    }

    /** A copy as a backend's matrix, for checks that take one. */
    static <M> M toMatrix(Backend<M> backend, double[][] a) {
        int rows = a.length;
        int columns = a[0].length;
        M matrix = backend.allocate(rows, columns);
        MatrixView view = MatrixView.of(backend, matrix);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                view.set(i, j, a[i][j]);
            }
        }
        return matrix;
    }

    /** The row-major product A B, in plain Java. */
    static double[] product(double[][] a, double[][] b) {
        int columns = b[0].length;
        double[] c = new double[a.length * columns];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < columns; j++) {
                    c[i * columns + j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}
