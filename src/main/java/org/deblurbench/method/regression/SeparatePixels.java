package org.deblurbench.method.regression;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;

/**
 * A few sharp pixels that are regressed as the report's code does it: each by itself, on all blurred pixels, of which
 * none is left out. Holds images, weights and restorations; how weights are learnt is the method's.
 *
 * @param <M> the backend's matrix type
 */
public final class SeparatePixels<M> {
    private final Backend<M> backend;
    private final ImagePairs test;
    private final int[] pixels;
    private final M blurred;
    private final M testBlurred;
    private final List<M> sharp = new ArrayList<>();
    private final List<M> weights = new ArrayList<>();
    private final List<M> restored = new ArrayList<>();
    private boolean predicted;

    /**
     * Converts the images into matrices and allocates the results.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param test the images to restore
     * @param pixels which sharp pixels, each from 0 to {@code training.pixels() - 1}, row-major
     * @throws IllegalArgumentException if the images differ in size, or {@code pixels} is empty or out of range
     */
    public SeparatePixels(Backend<M> backend, ImagePairs training, ImagePairs test, int... pixels) {
        if (training.height() != test.height() || training.width() != test.width()) {
            throw new IllegalArgumentException("training images of " + training.height() + " x " + training.width()
                    + " pixels, but others of " + test.height() + " x " + test.width());
        }
        if (pixels.length == 0) {
            throw new IllegalArgumentException("no pixels");
        }
        this.backend = backend;
        this.test = test;
        this.pixels = pixels.clone();
        int inputs = training.pixels();
        ColumnSupport all = ColumnSupport.all(inputs);
        this.blurred = all.matrixOf(backend, training.blurredValues(), training.count(), inputs);
        this.testBlurred = all.matrixOf(backend, test.blurredValues(), test.count(), inputs);
        for (int pixel : pixels) {
            if (pixel < 0 || pixel >= inputs) {
                throw new IllegalArgumentException("pixel " + pixel + " of images of " + inputs + " pixels");
            }
            ColumnSupport alone = all.among(pixel);
            sharp.add(alone.matrixOf(backend, training.sharpValues(), training.count(), inputs));
            weights.add(backend.allocate(inputs, 1));
            restored.add(backend.allocate(test.count(), 1));
        }
    }

    /**
     * How many there are.
     *
     * @return at least 1
     */
    public int size() {
        return pixels.length;
    }

    /**
     * Which pixel of an image this is.
     *
     * @param index from 0 to {@code size() - 1}
     * @return from 0 on, row-major
     */
    public int pixel(int index) {
        return pixels[index];
    }

    /**
     * X: the training images, blurred, one a row.
     *
     * @return not to be written to
     */
    public M blurred() {
        return blurred;
    }

    /**
     * s: a pixel of the training images, sharp.
     *
     * @param index from 0 to {@code size() - 1}
     * @return one row for each image; not to be written to
     */
    public M sharp(int index) {
        return sharp.get(index);
    }

    /**
     * w: the weights of a pixel.
     *
     * @param index from 0 to {@code size() - 1}
     * @return one row for each blurred pixel; the same matrix every time
     */
    public M weights(int index) {
        return weights.get(index);
    }

    /**
     * The weights of a pixel, to be learnt anew: what was restored before is no longer valid.
     *
     * @param index from 0 to {@code size() - 1}
     * @return {@link #weights}, to be overwritten
     */
    public M newWeights(int index) {
        predicted = false;
        return weights.get(index);
    }

    /**
     * Restores the pixels of the test images by the present weights. Allocates nothing.
     *
     * @return the last pixel's restorations, one row for each test image
     */
    public M predict() {
        int last = pixels.length - 1;
        for (int index = 0; index <= last; index++) {
            backend.multiplyVector(1, testBlurred, Transpose.NO, weights.get(index), 0, restored.get(index));
        }
        predicted = true;
        return restored.get(last);
    }

    /**
     * The mean square error of the restored test images over these pixels alone.
     *
     * @return the mean over test images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been predicted since weights were last learnt
     */
    public double mspe() {
        requirePredicted();
        double sum = 0;
        for (int index = 0; index < pixels.length; index++) {
            double[] column = backend.elements(restored.get(index));
            for (int i = 0; i < test.count(); i++) {
                double difference = test.sharpValues()[i * test.pixels() + pixels[index]] - column[i];
                sum += difference * difference;
            }
        }
        return sum / ((double) test.count() * pixels.length);
    }

    /**
     * Refuses to look at what does not belong to the weights.
     *
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public void requirePredicted() {
        if (!predicted) {
            throw new IllegalStateException("nothing has been predicted since the last fit");
        }
    }
}
