package org.deblurbench.method.regression;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.metric.Mspe;

/**
 * Images that a pixel regression restores: R = X W.
 *
 * @param <M> the backend's matrix type
 */
public final class PixelPrediction<M> {
    private final RegressionData<M> data;
    private final Backend<M> backend;
    private final M blurred;
    private final M restored;
    private final int[] restoredColumns;
    private final double[] sharp;
    private final double[] sharpSigns;
    private final int images;
    private final int pixels;

    /**
     * Converts the images into matrices.
     *
     * @param data whose pixels are restored
     * @param images the images to restore
     * @throws IllegalArgumentException if they differ in size from the training images
     */
    public PixelPrediction(RegressionData<M> data, ImagePairs images) {
        this.data = data;
        this.backend = data.backend();
        this.blurred = data.inputs(images);
        this.restored = backend.allocate(images.count(), data.outputs().size());
        this.images = images.count();
        this.pixels = data.pixels().length;
        this.sharp = sharpPixels(images, data.pixels());
        this.restoredColumns = new int[data.outputs().size()];
        this.sharpSigns = new double[restoredColumns.length];
        Arrays.fill(sharpSigns, 1);
        for (int j = 0; j < restoredColumns.length; j++) {
            restoredColumns[j] =
                    Arrays.binarySearch(data.pixels(), data.outputs().column(j));
        }
    }

    private static double[] sharpPixels(ImagePairs images, int[] pixels) {
        double[] chosen = new double[images.count() * pixels.length];
        for (int i = 0; i < images.count(); i++) {
            for (int k = 0; k < pixels.length; k++) {
                chosen[i * pixels.length + k] = images.sharpValues()[i * images.pixels() + pixels[k]];
            }
        }
        return chosen;
    }

    /**
     * Restores. Allocates nothing.
     *
     * @param weights W, n x m
     * @return R, one image a row, one column for each output; the same matrix every time
     */
    public M predict(M weights) {
        backend.multiply(1, blurred, Transpose.NO, weights, Transpose.NO, 0, restored);
        return restored;
    }

    /**
     * The mean square error of the last prediction over the pixels of the problem; those that are zero on the whole
     * training set count as restored to zero.
     *
     * @return the mean over images and pixels of (S − R)²
     */
    public double mspe() {
        followSigns();
        return Mspe.of(sharp, images, pixels, backend.elements(restored), backend.order(), restoredColumns);
    }

    /** Outputs may have changed their sign since the last look: what they are compared with then does, too. */
    private void followSigns() {
        for (int j = 0; j < restoredColumns.length; j++) {
            if (sharpSigns[j] != data.outputSign(j)) {
                sharpSigns[j] = data.outputSign(j);
                for (int i = 0; i < images; i++) {
                    sharp[i * pixels + restoredColumns[j]] = -sharp[i * pixels + restoredColumns[j]];
                }
            }
        }
    }

    /**
     * The restored images as an answer that can be compared from call to call.
     *
     * @param tolerance as {@link Answer#tolerance}
     * @return live
     */
    public Answer answer(double tolerance) {
        return data.restored(restored, tolerance);
    }

    /**
     * The backward error of the last prediction, by random probes.
     *
     * @param weights with which it was made
     * @return in units of ε
     */
    public double backwardError(M weights) {
        return BackwardError.ofProductProbed(backend, blurred, weights, restored);
    }
}
