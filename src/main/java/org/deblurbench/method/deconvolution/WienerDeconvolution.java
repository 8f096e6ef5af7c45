package org.deblurbench.method.deconvolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.Arguments;
import org.deblurbench.method.tuning.LambdaSelection;
import org.deblurbench.metric.Mspe;

/**
 * Wiener's filter in the Fourier domain with a constant noise-to-signal ratio (R. C. Gonzalez, R. E. Woods, Digital
 * Image Processing, 4th ed., section 5.8):
 *
 * <pre>R̂ = conj(H) B̂ / (|H|² + nsr),</pre>
 *
 * where H is the transform of the kernel, its origin at the corner. It takes images for periodic, which the blurred ones
 * are not; padding with zeros moves the error away from the image without removing it.
 *
 * <p>Plain Java and JTransforms, no backend. The filter is real in the image domain, so that two images go through one
 * complex transform, as its real and its imaginary part.
 */
public final class WienerDeconvolution {
    private final ImagePairs images;
    private final int gridWidth;
    private final double[] restored;
    private final Fourier2D fourier;
    private final double[] transfer;
    /** conj(H) / (|H|² + nsr). */
    private final double[] filter;

    private final double[] pair;
    private double nsr = Double.NaN;

    /**
     * Transforms the kernel, and allocates results and scratch.
     *
     * @param kernel k
     * @param images the images to restore; the sharp ones serve {@link #mspe} alone
     * @param padding the grid
     * @throws IllegalArgumentException if the kernel is larger than the images
     */
    public WienerDeconvolution(Kernel kernel, ImagePairs images, Padding padding) {
        KernelChecks.requireFits(kernel, images);
        this.images = images;
        int gridHeight = padding.length(images.height());
        this.gridWidth = padding.length(images.width());
        this.restored = new double[images.blurredValues().length];
        this.fourier = new Fourier2D(gridHeight, gridWidth);
        this.pair = new double[2 * gridHeight * gridWidth];
        for (int i = 0; i < kernel.height(); i++) {
            int y = Math.floorMod(i - kernel.height() / 2, gridHeight);
            for (int j = 0; j < kernel.width(); j++) {
                int x = Math.floorMod(j - kernel.width() / 2, gridWidth);
                pair[2 * (y * gridWidth + x)] = kernel.weight(i, j);
            }
        }
        this.transfer = fourier.forward(pair).clone();
        this.filter = new double[transfer.length];
    }

    /**
     * Restores all images. Allocates nothing of its own; for sizes that are no powers of two the library allocates a row
     * of work space for each row that it transforms.
     *
     * @param noiseToSignal the ratio of the power of the noise to that of the signal, positive
     * @throws IllegalArgumentException unless {@code noiseToSignal} is positive and finite
     */
    public void restore(double noiseToSignal) {
        Arguments.requirePositive("the noise-to-signal ratio", noiseToSignal);
        nsr = Double.NaN;
        for (int i = 0; i < filter.length; i += 2) {
            double real = transfer[i];
            double imaginary = transfer[i + 1];
            double scale = 1 / (real * real + imaginary * imaginary + noiseToSignal);
            filter[i] = real * scale;
            filter[i + 1] = -imaginary * scale;
        }
        for (int image = 0; image < images.count(); image += 2) {
            restorePair(image);
        }
        nsr = noiseToSignal;
    }

    private void restorePair(int image) {
        boolean single = image + 1 == images.count();
        Arrays.fill(pair, 0);
        double[] blurred = images.blurredValues();
        int first = image * images.pixels();
        int second = single ? first : first + images.pixels();
        for (int y = 0; y < images.height(); y++) {
            for (int x = 0; x < images.width(); x++) {
                int to = 2 * (y * gridWidth + x);
                pair[to] = blurred[first + y * images.width() + x];
                pair[to + 1] = blurred[second + y * images.width() + x];
            }
        }
        multiply(fourier.forward(pair), filter);
        fourier.inverse(pair);
        for (int y = 0; y < images.height(); y++) {
            for (int x = 0; x < images.width(); x++) {
                int from = 2 * (y * gridWidth + x);
                restored[second + y * images.width() + x] = pair[from + 1];
                restored[first + y * images.width() + x] = pair[from];
            }
        }
    }

    /** a ← a b, element by element. */
    private static void multiply(double[] a, double[] b) {
        for (int i = 0; i < a.length; i += 2) {
            double real = a[i] * b[i] - a[i + 1] * b[i + 1];
            a[i + 1] = a[i] * b[i + 1] + a[i + 1] * b[i];
            a[i] = real;
        }
    }

    /**
     * Restores these images with every ratio, and selects the ratio of the smallest error: on validation images.
     *
     * @param ratios noise-to-signal ratios, all positive
     * @return the errors and the selection, with the ratio in the place of λ
     * @throws IllegalArgumentException unless all of {@code ratios} are positive and finite
     */
    public LambdaSelection tune(double... ratios) {
        for (double ratio : ratios) {
            Arguments.requirePositive("the noise-to-signal ratio", ratio);
        }
        List<LambdaSelection.Point> points = new ArrayList<>(ratios.length);
        for (double ratio : ratios) {
            restore(ratio);
            points.add(new LambdaSelection.Point(ratio, OptionalDouble.of(mspe())));
        }
        return LambdaSelection.of(points);
    }

    /**
     * The restored images, live.
     *
     * @return one after another, each row-major
     * @throws IllegalStateException if nothing has been restored
     */
    public double[] restored() {
        if (Double.isNaN(nsr)) {
            throw new IllegalStateException("nothing has been restored");
        }
        return restored;
    }

    /**
     * The mean square error per pixel of the restored images.
     *
     * @return the mean over images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been restored
     */
    public double mspe() {
        return Mspe.of(images.sharpValues(), restored());
    }
}
