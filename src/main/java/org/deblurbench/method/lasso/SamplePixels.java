package org.deblurbench.method.lasso;

/** The sharp pixels that stand for all where learning all of them would take too long. */
public final class SamplePixels {
    private static final int[] POSITIONS = {8, 12, 16, 20};

    private SamplePixels() {}

    /**
     * Those in rows and columns 8, 12, 16 and 20: sixteen, spread over where digits are in images of 28 x 28.
     *
     * @param width pixel columns of an image, at least 21
     * @return row-major indices, ascending
     */
    public static int[] ofImagesOfWidth(int width) {
        int[] pixels = new int[POSITIONS.length * POSITIONS.length];
        int k = 0;
        for (int row : POSITIONS) {
            for (int column : POSITIONS) {
                pixels[k++] = row * width + column;
            }
        }
        return pixels;
    }
}
