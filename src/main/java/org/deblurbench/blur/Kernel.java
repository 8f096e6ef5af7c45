package org.deblurbench.blur;

import java.util.Arrays;

/**
 * A convolution kernel k of odd height and width, its origin in the middle: {@code weight(i, j)} is k at the offset
 * (i − height/2, j − width/2), rows first.
 */
public final class Kernel {
    /** No image that this suite is for is larger; 134 MB of weights. */
    private static final int LARGEST_SIZE = 4095;

    private final String text;
    private final int height;
    private final int width;
    private final double[] weights;
    /** The factors c and r of k = c rᵀ, or null if the rank is not one. */
    private final double[] columnFactor;

    private final double[] rowFactor;

    private Kernel(String text, int height, int width, double[] weights, double[] columnFactor, double[] rowFactor) {
        this.text = text;
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
     * @throws IllegalArgumentException if {@code size} is even, below 1 or above 4,095, or {@code sigma} is not
     *     positive and finite
     */
    public static Kernel gaussian(int size, double sigma) {
        checkSize("size", size);
        if (!(sigma > 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException("kernel sigma is " + sigma + "; it must be a number above 0");
        }
        double[] factor = GaussianWeights.factor(size, sigma);
        String text = "gaussian:" + size + ":" + PlainNumber.text(sigma);
        return new Kernel(text, size, size, GaussianWeights.of(factor), factor, factor);
    }

    /**
     * A disk, as of a lens out of focus: the area that it covers of each pixel, normalised to the sum 1. The definition
     * of MATLAB's {@code fspecial('disk')}, as is the size, 2⌈radius − ½⌉ + 1 in both directions.
     *
     * @param radius in pixels, more than 0
     * @return a kernel; up to a radius of ½ a single pixel
     * @throws IllegalArgumentException if {@code radius} is not positive, or the size above 4,095
     */
    public static Kernel disk(double radius) {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("disk radius is " + radius + "; it must be a number above 0");
        }
        checkFits("disk radius", radius, 2 * Math.ceil(radius - 0.5) + 1);
        int half = (int) Math.ceil(radius - 0.5);
        double[] weights = half <= 0 ? new double[] {1} : DiskWeights.of(radius, half);
        int size = 2 * Math.max(half, 0) + 1;
        return normalised("disk:" + PlainNumber.text(radius), size, size, weights);
    }

    /**
     * Uniform motion along a line: the weight of a pixel falls linearly with the distance of its centre from the line,
     * to zero at 1; normalised to the sum 1. The definition of MATLAB's {@code fspecial('motion')}, which says how far
     * pixels beyond the ends are from the line, as is the size.
     *
     * @param length how many pixels a horizontal motion covers, at least 1
     * @param angle in degrees, counter-clockwise from the horizontal
     * @return a kernel; at 0° a row of equal weights, if {@code length} is odd
     * @throws IllegalArgumentException if {@code length} is below 1 or {@code angle} not finite, or the size above 4,095
     */
    public static Kernel motion(double length, double angle) {
        if (!(length >= 1)) {
            throw new IllegalArgumentException("motion length is " + length + "; it must be a number of at least 1");
        }
        if (!Double.isFinite(angle)) {
            throw new IllegalArgumentException("motion angle is " + angle + "; it must be a number of degrees");
        }
        checkFits("motion length", length, length + 2);
        MotionWeights line = new MotionWeights(length, angle);
        return normalised(
                "motion:" + PlainNumber.text(length) + ":" + PlainNumber.text(angle),
                2 * line.halfHeight() + 1,
                2 * line.halfWidth() + 1,
                line.weights());
    }

    private static void checkFits(String name, double value, double size) {
        if (!(size <= LARGEST_SIZE)) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; the kernel would be larger than " + LARGEST_SIZE + " x " + LARGEST_SIZE);
        }
    }

    private static Kernel normalised(String text, int height, int width, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return of(text, height, width, weights);
    }

    /**
     * Reads a kernel as a user writes it.
     *
     * @param text {@code gaussian:size:sigma}, {@code disk:radius} or {@code motion:length:degrees}, as in
     *     {@code "gaussian:5:3"}
     * @return the kernel; its {@link #toString} is the canonical form of {@code text}
     * @throws IllegalArgumentException if {@code text} is anything else; the message is one line
     */
    public static Kernel parse(String text) {
        return KernelParser.parse(text);
    }

    /**
     * A kernel of any weights, kept as they are: not normalised.
     *
     * @param height rows, odd
     * @param width columns, odd
     * @param weights {@code height * width} finite numbers, row-major; copied
     * @return the kernel
     * @throws IllegalArgumentException if a size is even, below 1 or above 4,095, or the weights are not that many or
     *     not finite
     */
    public static Kernel of(int height, int width, double... weights) {
        return of(height + " x " + width + " weights", height, width, weights.clone());
    }

    /** As the public method, but keeps the array. */
    private static Kernel of(String text, int height, int width, double[] weights) {
        checkSize("height", height);
        checkSize("width", width);
        if (weights.length != (long) height * width) {
            throw new IllegalArgumentException(
                    "a " + height + " x " + width + " kernel cannot have " + weights.length + " weights");
        }
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isFinite(weights[i])) {
                throw new IllegalArgumentException("kernel weight " + i + " is " + weights[i] + "; it must be finite");
            }
        }
        RankOneFactors factors = RankOneFactors.of(weights, width);
        return new Kernel(
                text,
                height,
                width,
                weights,
                factors == null ? null : factors.column(),
                factors == null ? null : factors.row());
    }

    private static void checkSize(String name, int size) {
        if (size < 1 || size % 2 == 0) {
            throw new IllegalArgumentException("kernel " + name + " is " + size + "; it must be odd and at least 1");
        }
        checkFits("kernel " + name, size, size);
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
     * The kernel turned by 180°: convolution with it is the adjoint of convolution with this one.
     *
     * @return a new kernel
     */
    public Kernel turned() {
        double[] turned = new double[weights.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = weights[weights.length - 1 - i];
        }
        return of(height, width, turned);
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

    /**
     * Whether the other object is a kernel of the same size and weights, to the last bit.
     *
     * @param other anything
     * @return whether both blur alike
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kernel kernel
                && height == kernel.height
                && width == kernel.width
                && Arrays.equals(weights, kernel.weights);
    }

    @Override
    public int hashCode() {
        return 31 * height + Arrays.hashCode(weights);
    }

    /**
     * The kernel as {@link #parse} reads it.
     *
     * @return such as {@code "gaussian:5:3"}; {@code "5 x 5 weights"} for one of {@link #of}, which cannot be read
     */
    @Override
    public String toString() {
        return text;
    }
}
