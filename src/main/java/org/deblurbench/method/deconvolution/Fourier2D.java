package org.deblurbench.method.deconvolution;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * The discrete Fourier transform in two dimensions, in place, of complex numbers as pairs (real, imaginary): transforms
 * of the rows, a transposition, transforms of what were the columns. One thread. The spectrum stays transposed, which
 * saves transposing it back and forth.
 *
 * <p>JTransforms allocates one row of work space for a row whose length is not a power of two.
 */
final class Fourier2D {
    private final int rows;
    private final int columns;
    private final DoubleFFT_1D alongRows;
    private final DoubleFFT_1D alongColumns;
    private final double[] turned;

    Fourier2D(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.alongRows = new DoubleFFT_1D(columns);
        this.alongColumns = new DoubleFFT_1D(rows);
        this.turned = new double[2 * rows * columns];
    }

    /**
     * Transforms.
     *
     * @param signal rows x columns, row-major; overwritten with anything
     * @return the spectrum, columns x rows, row-major: live, the same array every time
     */
    double[] forward(double[] signal) {
        for (int i = 0; i < rows; i++) {
            alongRows.complexForward(signal, 2 * i * columns);
        }
        transpose(signal, rows, columns, turned);
        for (int j = 0; j < columns; j++) {
            alongColumns.complexForward(turned, 2 * j * rows);
        }
        return turned;
    }

    /**
     * Transforms what {@link #forward} returned back.
     *
     * @param signal rows x columns, row-major; overwritten
     */
    void inverse(double[] signal) {
        for (int j = 0; j < columns; j++) {
            alongColumns.complexInverse(turned, 2 * j * rows, true);
        }
        transpose(turned, columns, rows, signal);
        for (int i = 0; i < rows; i++) {
            alongRows.complexInverse(signal, 2 * i * columns, true);
        }
    }

    private static void transpose(double[] from, int m, int n, double[] to) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                to[2 * (j * m + i)] = from[2 * (i * n + j)];
                to[2 * (j * m + i) + 1] = from[2 * (i * n + j) + 1];
            }
        }
    }
}
