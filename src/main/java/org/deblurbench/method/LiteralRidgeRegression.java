package org.deblurbench.method;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;

/**
 * {@link RidgeRegression} as the report has it, for a few pixels: for each sharp pixel m anew the Gram matrix of all
 * blurred pixels and its explicit inverse, w_m = (XᵀX + λI)⁻¹ (Xᵀs_m). Nothing is shared between pixels and nothing
 * is left out. It shows what one shared factorisation saves; and an explicit inverse is not backward stable, so that
 * at small λ its error is another one than {@link RidgeRegression}'s, though the mathematics is the same.
 *
 * @param <M> the backend's matrix type
 */
public final class LiteralRidgeRegression<M> {
    private final Backend<M> backend;
    private final ImagePairs test;
    private final int[] pixels;
    private final M blurred;
    private final M testBlurred;
    private final M gram;
    private final M inverse;
    private final M rightHandSide;
    private final List<M> sharp = new ArrayList<>();
    private final List<M> weights = new ArrayList<>();
    private final List<M> restored = new ArrayList<>();
    private double lambda = Double.NaN;
    private boolean predicted;

    /**
     * Converts the images into matrices and allocates results and scratch.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param test the images to restore
     * @param pixels which sharp pixels, each from 0 to {@code training.pixels() - 1}, row-major
     * @throws IllegalArgumentException if the images differ in size, or {@code pixels} is empty or out of range
     */
    public LiteralRidgeRegression(Backend<M> backend, ImagePairs training, ImagePairs test, int... pixels) {
        RegressionData.requireSameSize(training, test);
        if (pixels.length == 0) {
            throw new IllegalArgumentException("no pixels");
        }
        this.backend = backend;
        this.test = test;
        this.pixels = pixels.clone();
        int inputs = training.pixels();
        ColumnSupport all = ColumnSupport.all(inputs);
        this.blurred = MatrixView.columnsOf(backend, training.blurredValues(), training.count(), inputs, all);
        this.testBlurred = MatrixView.columnsOf(backend, test.blurredValues(), test.count(), inputs, all);
        this.gram = backend.allocate(inputs, inputs);
        this.inverse = backend.allocate(inputs, inputs);
        this.rightHandSide = backend.allocate(inputs, 1);
        for (int pixel : pixels) {
            if (pixel < 0 || pixel >= inputs) {
                throw new IllegalArgumentException("pixel " + pixel + " of images of " + inputs + " pixels");
            }
            sharp.add(column(backend, training, pixel));
            weights.add(backend.allocate(inputs, 1));
            restored.add(backend.allocate(test.count(), 1));
        }
    }

    private static <M> M column(Backend<M> backend, ImagePairs images, int pixel) {
        M column = backend.allocate(images.count(), 1);
        double[] elements = backend.elements(column);
        for (int i = 0; i < images.count(); i++) {
            elements[i] = images.sharpValues()[i * images.pixels() + pixel];
        }
        return column;
    }

    /**
     * Learns the weights of one pixel. Allocates nothing.
     *
     * @param index into the constructor's {@code pixels}
     * @param lambda λ, positive
     * @return w_m, one row for each blurred pixel; the same matrix every time
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws NotPositiveDefiniteException if λ is too small
     */
    public M fitPixel(int index, double lambda) {
        Ridge.requirePositive(lambda);
        predicted = false;
        this.lambda = lambda;
        backend.gram(blurred, gram);
        Ridge.addToDiagonal(backend, gram, lambda);
        java.util.Arrays.fill(backend.elements(inverse), 0);
        Ridge.addToDiagonal(backend, inverse, 1);
        backend.solveSpd(gram, inverse);
        backend.multiplyVector(1, blurred, Transpose.YES, sharp.get(index), 0, rightHandSide);
        backend.multiplyVector(1, inverse, Transpose.NO, rightHandSide, 0, weights.get(index));
        return weights.get(index);
    }

    /**
     * Learns the weights of all given pixels, one after the other. Allocates nothing.
     *
     * @param lambda λ, positive
     * @return the last pixel's weights
     * @throws IllegalArgumentException as {@link #fitPixel}
     * @throws NotPositiveDefiniteException as {@link #fitPixel}
     */
    public M fit(double lambda) {
        M last = fitPixel(0, lambda);
        for (int index = 1; index < pixels.length; index++) {
            last = fitPixel(index, lambda);
        }
        return last;
    }

    /**
     * Restores the given pixels of the test images, which must all have been fitted. Allocates nothing.
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
     * The mean square error of the restored test images over the given pixels alone.
     *
     * @return the mean over test images and given pixels of (S − R)²
     * @throws IllegalStateException if nothing has been predicted since the last fit
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
     * The largest backward error of any given pixel's weights: see {@link BackwardError}. Weights by an explicit inverse
     * are not backward stable; theirs is of the size of the condition number.
     *
     * @return in units of ε; NaN or infinite if the weights hold either
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double backwardError() {
        requirePredicted();
        double worst = 0;
        for (int index = 0; index < pixels.length; index++) {
            worst = Math.max(
                    worst, BackwardError.ofWeights(backend, blurred, sharp.get(index), weights.get(index), lambda));
        }
        return worst;
    }

    /**
     * A bound of the condition number of XᵀX + λI in the 2-norm, by the trace.
     *
     * @return at least 1
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double conditionBound() {
        requirePredicted();
        return MatrixView.of(backend, blurred).squaredNorm() / lambda + 1;
    }

    private void requirePredicted() {
        if (!predicted) {
            throw new IllegalStateException("nothing has been predicted since the last fit");
        }
    }
}
