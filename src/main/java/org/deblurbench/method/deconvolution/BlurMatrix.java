package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.blur.Kernel;

/** The 'same' convolution with a zero border as a matrix. For set-up. */
final class BlurMatrix {
    private BlurMatrix() {}

    /**
     * In one dimension: the banded Toeplitz matrix T(i, j) = c(i − j).
     *
     * @param factor c, of odd length, its origin in the middle
     * @param n the length of a signal
     * @return n x n
     */
    static <M> M toeplitz(Backend<M> backend, double[] factor, int n) {
        M matrix = backend.allocate(n, n);
        int half = factor.length / 2;
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - half); j <= Math.min(n - 1, i + half); j++) {
                set(backend, matrix, i, j, factor[i - j + half]);
            }
        }
        return matrix;
    }

    /**
     * In two dimensions, of row-major images: block Toeplitz with Toeplitz blocks.
     *
     * @param height rows of an image
     * @param width columns of an image
     * @return K, pixels x pixels
     */
    static <M> M of(Backend<M> backend, Kernel kernel, int height, int width) {
        int pixels = height * width;
        M matrix = backend.allocate(pixels, pixels);
        int halfHeight = kernel.height() / 2;
        int halfWidth = kernel.width() / 2;
        for (int to = 0; to < pixels; to++) {
            int y = to / width;
            int x = to % width;
            for (int v = Math.max(0, y - halfHeight); v <= Math.min(height - 1, y + halfHeight); v++) {
                for (int u = Math.max(0, x - halfWidth); u <= Math.min(width - 1, x + halfWidth); u++) {
                    double weight = kernel.weight(y - v + halfHeight, x - u + halfWidth);
                    set(backend, matrix, to, v * width + u, weight);
                }
            }
        }
        return matrix;
    }

    private static <M> void set(Backend<M> backend, M matrix, int i, int j, double value) {
        MatrixView.of(backend, matrix).set(i, j, value);
    }
}
