package org.deblurbench.blur;

/**
 * What turns a sharp image into the blurred one: I_B = k * I_s + N (J. King, Introduction to machine learning methods for
 * image deblurring), where N stands for all that comes after the convolution.
 *
 * @param kernel k
 * @param noise N
 */
public record Degradation(Kernel kernel, Noise noise) {
    /** The report's: a 5 x 5 Gaussian of σ = 3, no noise. */
    public static final Degradation DEFAULT = new Degradation(Kernel.gaussian(5, 3), Noise.NONE);

    /**
     * Degrades images. Allocates its work space; timed code keeps a {@link Convolution} instead.
     *
     * @param sharp images one after another, each row-major; read only
     * @param height rows of an image
     * @param width columns of an image
     * @param firstIndex which image of its file the first one is, from 0: each image has its own noise, in whatever part
     *     of a split it is
     * @param blurred as long as {@code sharp}; overwritten
     * @throws IllegalArgumentException if the kernel is larger than an image, or the lengths do not fit
     */
    public void apply(double[] sharp, int height, int width, int firstIndex, double[] blurred) {
        new Convolution(kernel, height, width).apply(sharp, blurred);
        noise.apply(blurred, height, width, firstIndex);
    }

    /**
     * This degradation with what a user writes instead.
     *
     * @param kernelText as {@link Kernel#parse} reads it; null to keep the kernel
     * @param noiseText as {@link Noise#parse} reads it; null to keep the noise
     * @return a degradation
     * @throws IllegalArgumentException if a text is malformed; the message is one line
     */
    public Degradation with(String kernelText, String noiseText) {
        return new Degradation(
                kernelText == null ? kernel : Kernel.parse(kernelText),
                noiseText == null ? noise : Noise.parse(noiseText));
    }

    /**
     * The degradation for provenance.
     *
     * @return such as {@code "gaussian:5:3, noise 0.01+saturate"}
     */
    @Override
    public String toString() {
        return kernel + ", noise " + noise;
    }
}
