package org.deblurbench.blur;

import java.util.Arrays;

/**
 * A convolution kernel k of odd height and width, its origin in the middle: {@code weight(i, j)} is k at the offset
 * (i − height/2, j − width/2), rows first.
 */
public final class Kernel {
    /** How far, relative to the largest weight, rounding may put a weight from the product of its factors. */
    private static final double RANK_ONE_TOLERANCE = 4 * Math.ulp(1.0);

    private final int height;
    private final int width;
    private final double[] weights;
    /** The factors c and r of k = c rᵀ, or null if the rank is not one. */
    private final double[] columnFactor;

    private final double[] rowFactor;

    private Kernel(int height, int width, double[] weights, double[] columnFactor, double[] rowFactor) {
        this.height = height;
        this.width = width;
        this.weights = weights;
        this.columnFactor = columnFactor;
        this.rowFactor = rowFactor;
    }

    /**
     * A Gaussian exp(−(u² + v²) / 2σ²), normalised to the sum 1.
     *
     * @param size height and width in pixels, odd
     * @param sigma σ in pixels, more than 0
     * @return a separable kernel
     * @throws IllegalArgumentException if {@code size} is even or below 1, or {@code sigma} is not positive and
     *     finite
     */
    public static Kernel gaussian(int size, double sigma) {
        checkSize("size", size);
        if (!(sigma > 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException("kernel sigma is " + sigma + "; it must be a number above 0");
        }
        int half = size / 2;
        double[] factor = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double u = (i - half) / sigma;
            factor[i] = Math.exp(-0.5 * u * u);
            sum += factor[i];
        }
        for (int i = 0; i < size; i++) {
            factor[i] /= sum;
        }
        double[] weights = new double[Math.multiplyExact(size, size)];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                weights[i * size + j] = factor[i] * factor[j];
            }
        }
        return new Kernel(size, size, weights, factor, factor);
    }

    /**
     * A kernel of any weights, kept as they are: not normalised.
     *
     * @param height rows, odd
     * @param width columns, odd
     * @param weights {@code height * width} finite numbers, row-major; copied
     * @return the kernel
     * @throws IllegalArgumentException if a size is even or below 1, or the weights are not that many or not finite
     */
    public static Kernel of(int height, int width, double... weights) {
        checkSize("height", height);
        checkSize("width", width);
        if (weights.length != (long) height * width) {
            throw new IllegalArgumentException(
                    "a " + height + " x " + width + " kernel cannot have " + weights.length + " weights");
        }
        int largest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isFinite(weights[i])) {
                throw new IllegalArgumentException("kernel weight " + i + " is " + weights[i] + "; it must be finite");
            }
            if (Math.abs(weights[i]) > Math.abs(weights[largest])) {
                largest = i;
            }
        }
        // If k has rank one, the column and the row through its largest weight determine it.
        double pivot = weights[largest];
        double[] column = new double[height];
        for (int i = 0; i < height; i++) {
            column[i] = weights[i * width + largest % width] / pivot;
        }
        int start = largest - largest % width;
        double[] row = Arrays.copyOfRange(weights, start, start + width);
        boolean rankOne = isProduct(weights, column, row, RANK_ONE_TOLERANCE * Math.abs(pivot));
        return new Kernel(height, width, weights.clone(), rankOne ? column : null, rankOne ? row : null);
    }

    private static boolean isProduct(double[] weights, double[] column, double[] row, double tolerance) {
        for (int i = 0; i < weights.length; i++) {
            double product = column[i / row.length] * row[i % row.length];
            // Negated, so that the NaN of an all-zero kernel is not a product.
            if (!(Math.abs(weights[i] - product) <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    private static void checkSize(String name, int size) {
        if (size < 1 || size % 2 == 0) {
            throw new IllegalArgumentException("kernel " + name + " is " + size + "; it must be odd and at least 1");
        }
    }

    /**
     * The number of rows.
     *
     * @return odd, at least 1
     */
    public int height() {
        return height;
    }

    /**
     * The number of columns.
     *
     * @return odd, at least 1
     */
    public int width() {
        return width;
    }

    /**
     * One weight.
     *
     * @param i the row, from 0
     * @param j the column, from 0
     * @return k at the offset (i − height/2, j − width/2)
     */
    public double weight(int i, int j) {
        return weights[i * width + j];
    }

    /**
     * All weights.
     *
     * @return a copy, row-major
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Whether k = c rᵀ up to rounding, so that two passes in one dimension do the same as one in two.
     *
     * @return true if k has rank one
     */
    public boolean isSeparable() {
        return columnFactor != null;
    }

    /**
     * The factor c of a separable kernel k = c rᵀ.
     *
     * @return a copy, of length {@link #height}
     * @throws IllegalStateException if the kernel is not separable
     */
    public double[] columnFactor() {
        checkSeparable();
        return columnFactor.clone();
    }

    /**
     * The factor r of a separable kernel k = c rᵀ.
     *
     * @return a copy, of length {@link #width}
     * @throws IllegalStateException if the kernel is not separable
     */
    public double[] rowFactor() {
        checkSeparable();
        return rowFactor.clone();
    }

    private void checkSeparable() {
        if (!isSeparable()) {
            throw new IllegalStateException("the kernel is not separable");
        }
    }
}
