package org.deblurbench.metric;

import org.deblurbench.backend.StorageOrder;

/**
 * The mean squared pixel error: the mean over images and pixels of (S − R)², the report's Eq. 4. Summed pairwise, so
 * that rounding stays at a few ulp however many images there are. NaN in a restored image comes out as NaN.
 */
public final class Mspe {
    /** Below this length, sums are simple loops. */
    private static final int BLOCK = 64;

    private Mspe() {}

    /**
     * The error of restored images that are laid out as the sharp ones.
     *
     * @param sharp S
     * @param restored R, as long as S
     * @return the mean of (S − R)²
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double of(double[] sharp, double[] restored) {
        if (sharp.length != restored.length || sharp.length == 0) {
            throw new IllegalArgumentException(
                    "cannot compare " + sharp.length + " sharp with " + restored.length + " restored pixel values");
        }
        return squaredDistance(sharp, 0, restored, 0, sharp.length) / sharp.length;
    }

    /**
     * The error of a backend's matrix of restored images that holds only some pixels; the others count as restored
     * to 0.
     *
     * @param sharp S, {@code images} x {@code pixels}, row-major: one image after another
     * @param images the number of images, at least 1
     * @param pixels pixels of an image, at least 1
     * @param restored R, {@code images} x {@code columns.length}; may be longer
     * @param order how R is laid out
     * @param columns which pixel each column of R is, in any order, none twice
     * @return the mean of (S − R)² over all {@code pixels}
     * @throws IllegalArgumentException if an array is too short or too long, or {@code columns} holds a pixel twice or
     *     one that does not exist
     */
    public static double of(
            double[] sharp, int images, int pixels, double[] restored, StorageOrder order, int[] columns) {
        if (images < 1 || pixels < 1 || sharp.length != (long) images * pixels) {
            throw new IllegalArgumentException(
                    sharp.length + " sharp pixel values are not " + images + " images of " + pixels + " pixels");
        }
        if (restored.length < (long) images * columns.length) {
            throw new IllegalArgumentException(restored.length + " restored pixel values are not " + images
                    + " images of " + columns.length + " pixels");
        }
        checkDistinct(columns, pixels);
        int imageStep = order.rowStep(columns.length);
        int columnStep = order.columnStep(images);
        double[] restoredImage = new double[pixels];
        double[] distances = new double[images];
        for (int i = 0; i < images; i++) {
            for (int j = 0; j < columns.length; j++) {
                restoredImage[columns[j]] = restored[i * imageStep + j * columnStep];
            }
            distances[i] = squaredDistance(sharp, i * pixels, restoredImage, 0, pixels);
        }
        return sum(distances, 0, images) / sharp.length;
    }

    private static void checkDistinct(int[] columns, int pixels) {
        boolean[] seen = new boolean[pixels];
        for (int column : columns) {
            if (column < 0 || column >= pixels) {
                throw new IllegalArgumentException("column " + column + " is none of the " + pixels + " pixels");
            }
            if (seen[column]) {
                throw new IllegalArgumentException("column " + column + " is there twice");
            }
            seen[column] = true;
        }
    }

    private static double squaredDistance(double[] a, int aStart, double[] b, int bStart, int length) {
        if (length > BLOCK) {
            int half = length / 2;
            return squaredDistance(a, aStart, b, bStart, half)
                    + squaredDistance(a, aStart + half, b, bStart + half, length - half);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            double difference = a[aStart + i] - b[bStart + i];
            sum += difference * difference;
        }
        return sum;
    }

    private static double sum(double[] a, int from, int to) {
        if (to - from > BLOCK) {
            int middle = (from + to) >>> 1;
            return sum(a, from, middle) + sum(a, middle, to);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += a[i];
        }
        return sum;
    }
}
