package org.deblurbench.blur;

/**
 * The degradation I_B = k * I_s + N of the report, with N = 0.
 *
 * @param kernel k
 */
public record Blur(Kernel kernel) {
    /** The report's: a 5 x 5 Gaussian of σ = 3. */
    public static final Blur DEFAULT = new Blur(Kernel.gaussian(5, 3));

    /**
     * Degrades images. Allocates its work space; timed code keeps a {@link Convolution} instead.
     *
     * @param sharp images one after another, each row-major; read only
     * @param height rows of an image
     * @param width columns of an image
     * @param blurred as long as {@code sharp}; overwritten
     * @throws IllegalArgumentException if the kernel is larger than an image, or the lengths do not fit
     */
    public void apply(double[] sharp, int height, int width, double[] blurred) {
        new Convolution(kernel, height, width).apply(sharp, blurred);
    }
}
