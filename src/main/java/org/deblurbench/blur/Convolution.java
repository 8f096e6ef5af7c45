package org.deblurbench.blur;

/**
 * Convolution of images with a kernel, (k * I)(y, x) = Σ k(u, v) I(y − u, x − v), where I is zero outside the image
 * and the result has the size of the image ({@code conv2(…, 'same')} in MATLAB).
 *
 * <p>An instance holds the work space, so that {@link #apply} allocates nothing; it is used by one thread at a time.
 */
public final class Convolution {
    private final int height;
    private final int width;
    private final Correlation correlation;

    /**
     * Prepares the convolution of images of one size.
     *
     * @param kernel k; computed as two passes if it {@linkplain Kernel#isSeparable is separable}
     * @param height rows of an image
     * @param width columns of an image
     * @throws IllegalArgumentException if the kernel is higher or wider than the image
     */
    public Convolution(Kernel kernel, int height, int width) {
        this(kernel, height, width, kernel.isSeparable());
    }

    /** As the public constructor, but chooses whether to compute as two passes. */
    Convolution(Kernel kernel, int height, int width, boolean separable) {
        if (kernel.height() > height || kernel.width() > width) {
            throw new IllegalArgumentException("the kernel (" + kernel.height() + " x " + kernel.width()
                    + ") is larger than the images (" + height + " x " + width + "); use a smaller kernel");
        }
        this.height = height;
        this.width = width;
        // Convolution is correlation with the kernel turned by 180°.
        correlation = separable
                ? new SeparableCorrelation(reversed(kernel.columnFactor()), reversed(kernel.rowFactor()), height, width)
                : new GeneralCorrelation(reversed(kernel.weights()), kernel.height(), kernel.width(), height, width);
    }

    private static double[] reversed(double[] a) {
        double[] b = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            b[i] = a[a.length - 1 - i];
        }
        return b;
    }

    /**
     * Convolves images.
     *
     * @param images images one after another, each row-major; read only
     * @param result as long as {@code images}; overwritten; may be the same array
     * @throws IllegalArgumentException if {@code images} does not hold whole images, or the lengths differ; nothing
     *     has been written then
     */
    public void apply(double[] images, double[] result) {
        int pixels = height * width;
        if (images.length % pixels != 0) {
            throw new IllegalArgumentException(
                    images.length + " pixel values are not whole images of " + height + " x " + width + " pixels");
        }
        if (images.length != result.length) {
            throw new IllegalArgumentException(
                    images.length + " pixel values cannot go into an array of " + result.length);
        }
        for (int start = 0; start < images.length; start += pixels) {
            correlation.apply(images, result, start);
        }
    }
}
