package org.deblurbench.method.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.check.Answer;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;

/**
 * The training images of a pixel regression as matrices, X (blurred) and S (sharp), one image a row, for all sharp pixels
 * or for some. Inputs and outputs that are zero on the training set are left out: their weights are zero (see
 * {@link ColumnSupport}), whatever other images hold there.
 *
 * @param <M> the backend's matrix type
 */
public final class RegressionData<M> {
    private final Backend<M> backend;
    private final ImagePairs training;
    private final int[] pixels;
    private final ColumnSupport inputs;
    private final ColumnSupport outputs;
    private final M blurred;
    private final M sharp;
    private final List<ReadOnlyMatrix<M>> overInputs = new ArrayList<>();
    private final List<ReadOnlyMatrix<M>> overOutputs = new ArrayList<>();
    private final SignChanges inputSigns;
    private final SignChanges outputSigns;

    /**
     * Converts the training images into matrices.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param pixels which sharp pixels to learn, each from 0 to {@code training.pixels() - 1}, row-major; none means all
     * @throws IllegalArgumentException if a pixel is out of range or there twice, or if all of them are zero on all
     *     training images
     */
    public RegressionData(Backend<M> backend, ImagePairs training, int... pixels) {
        this.backend = backend;
        this.training = training;
        this.pixels = checked(pixels, training.pixels());
        this.inputs = ColumnSupport.of(training.blurredValues(), 0, training.count(), training.pixels());
        this.outputs = ColumnSupport.of(training.sharpValues(), 0, training.count(), training.pixels())
                .among(this.pixels);
        if (inputs.size() == 0 || outputs.size() == 0) {
            throw new IllegalArgumentException("the pixels are zero on all training images; choose others");
        }
        this.inputSigns = new SignChanges(inputs.size());
        this.outputSigns = new SignChanges(outputs.size());
        this.blurred = inputs(training);
        this.sharp = outputs(training);
    }

    private static int[] checked(int[] pixels, int imagePixels) {
        if (pixels.length == 0) {
            return ColumnSupport.all(imagePixels).columns();
        }
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < sorted.length; k++) {
            if (sorted[k] < 0 || sorted[k] >= imagePixels) {
                throw new IllegalArgumentException("pixel " + sorted[k] + " of images of " + imagePixels + " pixels");
            }
            if (k > 0 && sorted[k] == sorted[k - 1]) {
                throw new IllegalArgumentException("pixel " + sorted[k] + " is there twice");
            }
        }
        return sorted;
    }

    /**
     * Blurred images as a matrix, one a row; only the columns of {@link #inputs()}.
     *
     * @param images of the size of the training images
     * @return a new matrix
     * @throws IllegalArgumentException if the images differ in size from the training images
     */
    public M inputs(ImagePairs images) {
        return matrix("blurred images", inputs, images.blurredValues(), images, all(images), overInputs);
    }

    /**
     * Sharp images as a matrix, one a row; only the columns of {@link #outputs()}.
     *
     * @param images of the size of the training images
     * @return a new matrix
     * @throws IllegalArgumentException if the images differ in size from the training images
     */
    public M outputs(ImagePairs images) {
        return matrix("sharp images", outputs, images.sharpValues(), images, all(images), overOutputs);
    }

    /**
     * As {@link #inputs(ImagePairs)}, of some of the training images.
     *
     * @param images which, and in which order
     * @return a new matrix
     */
    public M trainingInputs(int... images) {
        return matrix("blurred images", inputs, training.blurredValues(), training, images, overInputs);
    }

    /**
     * As {@link #outputs(ImagePairs)}, of some of the training images.
     *
     * @param images which, and in which order
     * @return a new matrix
     */
    public M trainingOutputs(int... images) {
        return matrix("sharp images", outputs, training.sharpValues(), training, images, overOutputs);
    }

    private static int[] all(ImagePairs images) {
        return IntStream.range(0, images.count()).toArray();
    }

    private M matrix(
            String name,
            ColumnSupport columns,
            double[] values,
            ImagePairs images,
            int[] which,
            List<ReadOnlyMatrix<M>> registered) {
        if (training.height() != images.height() || training.width() != images.width()) {
            throw new IllegalArgumentException("training images of " + training.height() + " x " + training.width()
                    + " pixels, but others of " + images.height() + " x " + images.width());
        }
        M matrix = columns.matrixOf(backend, values, which, images.pixels());
        registered.add(new ReadOnlyMatrix<>(name, backend, matrix, which.length, columns.size()));
        return matrix;
    }

    /**
     * Changes the sign of one input and of one output, in all matrices that were made here: rows and columns of the
     * weights, and columns of what they restore, change their signs, and nothing else does.
     */
    public void vary() {
        int input = inputSigns.next();
        overInputs.forEach(matrix -> matrix.negateColumn(input));
        int output = outputSigns.next();
        overOutputs.forEach(matrix -> matrix.negateColumn(output));
    }

    /**
     * The sign of an input at the moment.
     *
     * @param input a column of X
     * @return 1 or −1
     */
    public double inputSign(int input) {
        return inputSigns.of(input);
    }

    /**
     * The sign of an output at the moment.
     *
     * @param output a column of S
     * @return 1 or −1
     */
    public double outputSign(int output) {
        return outputSigns.of(output);
    }

    /**
     * Weights as an answer that can be compared from call to call.
     *
     * @param weights n x m
     * @param tolerance as {@link Answer#tolerance}
     * @return live
     */
    public Answer weights(M weights, double tolerance) {
        return new MatrixAnswer<>(backend, weights, this::inputSign, this::outputSign, tolerance);
    }

    /**
     * Restored images as an answer that can be compared from call to call.
     *
     * @param restored one image a row, m columns
     * @param tolerance as {@link Answer#tolerance}
     * @return live
     */
    public Answer restored(M restored, double tolerance) {
        return new MatrixAnswer<>(backend, restored, row -> 1, this::outputSign, tolerance);
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
     * What computes.
     *
     * @return as given
     */
    public Backend<M> backend() {
        return backend;
    }

    /**
     * The images to learn from.
     *
     * @return as given
     */
    public ImagePairs training() {
        return training;
    }

    /**
     * The sharp pixels that are learned, those that are zero on all training images included.
     *
     * @return their indices in an image, ascending; live
     */
    public int[] pixels() {
        return pixels;
    }

    /**
     * The blurred pixels that are columns of X.
     *
     * @return n of them
     */
    public ColumnSupport inputs() {
        return inputs;
    }

    /**
     * The sharp pixels that are columns of S.
     *
     * @return m of them
     */
    public ColumnSupport outputs() {
        return outputs;
    }

    /**
     * X: training images, blurred, one a row.
     *
     * @return as many rows as images, n columns; live
     */
    public M blurred() {
        return blurred;
    }

    /**
     * S: training images, sharp, one a row.
     *
     * @return as many rows as images, m columns; live
     */
    public M sharp() {
        return sharp;
    }

    /**
     * trace(XᵀX), the sum of the squares of X.
     *
     * @return positive
     */
    public double trace() {
        return MatrixView.of(backend, blurred).squaredNorm();
    }
}
