package org.deblurbench.method.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;
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
    private final List<ReadOnlyMatrix<M>> overInputs = new ArrayList<>();
    private final List<ReadOnlyMatrix<M>> overOutputs = new ArrayList<>();
    private final SignChanges inputSigns;
    private final SignChanges outputSigns;
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
        this.inputSigns = new SignChanges(training.pixels());
        this.outputSigns = new SignChanges(pixels.length);
        this.test = test;
        this.pixels = pixels.clone();
        int inputs = training.pixels();
        ColumnSupport all = ColumnSupport.all(inputs);
        this.blurred = blurred(all, training);
        this.testBlurred = blurred(all, test);
        for (int pixel : pixels) {
            if (pixel < 0 || pixel >= inputs) {
                throw new IllegalArgumentException("pixel " + pixel + " of images of " + inputs + " pixels");
            }
            ColumnSupport alone = all.among(pixel);
            M column = alone.matrixOf(backend, training.sharpValues(), rows(training), inputs);
            overOutputs.add(new ReadOnlyMatrix<>("sharp pixel", backend, column, training.count(), 1));
            sharp.add(column);
            weights.add(backend.allocate(inputs, 1));
            restored.add(backend.allocate(test.count(), 1));
        }
    }

    private M blurred(ColumnSupport all, ImagePairs images) {
        M matrix = all.matrixOf(backend, images.blurredValues(), rows(images), images.pixels());
        overInputs.add(new ReadOnlyMatrix<>("blurred images", backend, matrix, images.count(), images.pixels()));
        return matrix;
    }

    private static int[] rows(ImagePairs images) {
        return IntStream.range(0, images.count()).toArray();
    }

    /**
     * The elements of a matrix of these pixels.
     *
     * @param matrix such as {@link #weights}
     * @return live
     */
    public double[] elements(M matrix) {
        return backend.elements(matrix);
    }

    /** Changes the sign of one blurred pixel on all images, and of one sharp one: weights and restorations follow. */
    public void vary() {
        int input = inputSigns.next();
        overInputs.forEach(matrix -> matrix.negateColumn(input));
        overOutputs.get(outputSigns.next()).negateColumn(0);
    }

    /**
     * A pixel's weights as an answer that can be compared from call to call.
     *
     * @param index into the constructor's {@code pixels}
     * @param tolerance as {@link Answer#tolerance}
     * @return live
     */
    public Answer answer(int index, double tolerance) {
        return new MatrixAnswer<>(
                backend, weights.get(index), inputSigns::of, column -> outputSigns.of(index), tolerance);
    }

    /**
     * What a backend has done to images that it may only read.
     *
     * @return one line each; empty if they are as they were
     */
    public List<String> complaints() {
        return Stream.concat(overInputs.stream(), overOutputs.stream())
                .flatMap(matrix -> matrix.complaints().stream())
                .toList();
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
                double difference =
                        test.sharpValues()[i * test.pixels() + pixels[index]] - outputSigns.of(index) * column[i];
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
