package org.deblurbench.data;

import java.util.Arrays;
import java.util.Objects;

/**
 * Grey images of one size, one after another, each row-major: as a matrix, one image a row, in row-major order.
 * A pixel value is a linear grey value, 0 for black and 1 for white; blurring or restoring may leave that range.
 */
public final class ImageSet {
    private final int count;
    private final int height;
    private final int width;
    private final double[] values;

    /**
     * Wraps an array, without a copy.
     *
     * @param count the number of images, at least 1
     * @param height rows of an image, at least 1
     * @param width columns of an image, at least 1
     * @param values {@code count * height * width} pixel values
     * @throws IllegalArgumentException if a size is below 1, or the array's length is not their product
     */
    public ImageSet(int count, int height, int width, double[] values) {
        if (count < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    count + " images of " + height + " x " + width + " pixels; each number must be at least 1");
        }
        // Not one product of three: that could overflow a long.
        if (values.length % count != 0 || values.length / count != (long) height * width) {
            throw new IllegalArgumentException(values.length + " pixel values do not make " + count + " images of "
                    + height + " x " + width + " pixels");
        }
        this.count = count;
        this.height = height;
        this.width = width;
        this.values = values;
    }

    /**
     * The number of images.
     *
     * @return at least 1
     */
    public int count() {
        return count;
    }

    /**
     * Rows of an image.
     *
     * @return at least 1
     */
    public int height() {
        return height;
    }

    /**
     * Columns of an image.
     *
     * @return at least 1
     */
    public int width() {
        return width;
    }

    /**
     * Pixels of an image.
     *
     * @return {@code height * width}
     */
    public int pixels() {
        return height * width;
    }

    /**
     * The pixel values, not a copy: pixel (y, x) of image i is at {@code (i * height + y) * width + x}.
     *
     * @return {@code count * height * width} values
     */
    public double[] values() {
        return values;
    }

    /**
     * Copies a range of the images.
     *
     * @param from the first image
     * @param to the image after the last, more than {@code from}
     * @return a new set of {@code to - from} images
     * @throws IndexOutOfBoundsException if the range is not within the set
     */
    public ImageSet slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count);
        return new ImageSet(to - from, height, width, Arrays.copyOfRange(values, from * pixels(), to * pixels()));
    }

    @Override
    public String toString() {
        return count + " images of " + height + " x " + width + " pixels";
    }
}
