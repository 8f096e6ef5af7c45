package org.deblurbench.data;

/**
 * Sharp images and the same images blurred, in the same order: the S and X of the regressions.
 *
 * @param sharp the ground truth
 * @param blurred what a method gets to see
 */
public record ImagePairs(ImageSet sharp, ImageSet blurred) {
    /**
     * Checks that the two sets match.
     *
     * @throws IllegalArgumentException if they differ in number or size of the images
     */
    public ImagePairs {
        if (sharp.count() != blurred.count()
                || sharp.height() != blurred.height()
                || sharp.width() != blurred.width()) {
            throw new IllegalArgumentException("sharp: " + sharp + ", but blurred: " + blurred);
        }
    }

    /**
     * The number of pairs.
     *
     * @return at least 1
     */
    public int count() {
        return sharp.count();
    }

    /**
     * Pairs of arrays. They are not copied.
     *
     * @param height pixel rows of an image
     * @param width pixel columns of an image
     * @param blurred {@code count * height * width} intensities, image after image, each row-major
     * @param sharp as {@code blurred}
     * @return the pairs
     * @throws IllegalArgumentException if the lengths differ, or are no positive multiple of {@code height * width}
     */
    public static ImagePairs of(int height, int width, double[] blurred, double[] sharp) {
        int pixels = Math.multiplyExact(height, width);
        if (blurred.length != sharp.length || pixels < 1 || blurred.length % pixels != 0) {
            throw new IllegalArgumentException(blurred.length + " blurred and " + sharp.length
                    + " sharp intensities do not make pairs of images of " + height + " x " + width + " pixels");
        }
        int count = sharp.length / pixels;
        return new ImagePairs(new ImageSet(count, height, width, sharp), new ImageSet(count, height, width, blurred));
    }

    /**
     * The number of pixel rows of an image.
     *
     * @return at least 1
     */
    public int height() {
        return sharp.height();
    }

    /**
     * The number of pixel columns of an image.
     *
     * @return at least 1
     */
    public int width() {
        return sharp.width();
    }

    /**
     * The number of pixels of an image.
     *
     * @return {@code height * width}
     */
    public int pixels() {
        return sharp.pixels();
    }

    /**
     * The live blurred intensities.
     *
     * @return {@code count} x {@code pixels}, row-major
     */
    public double[] blurredValues() {
        return blurred.values();
    }

    /**
     * The live sharp intensities.
     *
     * @return {@code count} x {@code pixels}, row-major
     */
    public double[] sharpValues() {
        return sharp.values();
    }

    /**
     * The pixel in the middle of an image.
     *
     * @return its row-major index; 406 of 28 x 28
     */
    public int middlePixel() {
        return pixels() / 2 + width() / 2;
    }
}
