package org.deblurbench.blur;

/** Correlation of one image with fixed weights: the sum of w(u, v) I(y + u, x + v), with I zero outside the image. */
interface Correlation {
    /**
     * Correlates one image.
     *
     * @param images the array that the image is in, row-major; read only
     * @param result overwritten with the result where the image is in {@code images}; may be the same array
     * @param start the index of the image's first pixel in both arrays
     */
    void apply(double[] images, double[] result, int start);
}
