package org.deblurbench.method.regression;

import org.deblurbench.data.ImagePairs;

/** The sharp pixels that stand for all where learning all of them would take too long. */
public final class SamplePixels {
    /** Of the height and of the width, in sevenths. */
    private static final int[] SEVENTHS = {2, 3, 4, 5};

    private SamplePixels() {}

    /**
     * Sixteen pixels, spread over where digits are: in images of 28 x 28 those in rows and columns 8, 12, 16 and 20.
     *
     * @param images of at least 7 x 7 pixels
     * @return row-major indices, ascending
     */
    public static int[] of(ImagePairs images) {
        return of(images.height(), images.width());
    }

    /**
     * As {@link #of(ImagePairs)}, by the size of the images.
     *
     * @param height pixel rows, at least 7
     * @param width pixel columns, at least 7
     * @return row-major indices, ascending
     */
    public static int[] of(int height, int width) {
        int[] pixels = new int[SEVENTHS.length * SEVENTHS.length];
        int k = 0;
        for (int row : SEVENTHS) {
            for (int column : SEVENTHS) {
                pixels[k++] = row * height / 7 * width + column * width / 7;
            }
        }
        return pixels;
    }
}
