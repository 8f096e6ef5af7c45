package org.deblurbench.method.ridge;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.BackwardError;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.SeparatePixels;
import org.deblurbench.method.tuning.Arguments;

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
    private final SeparatePixels<M> pixels;
    private final M gram;
    private final M inverse;
    private final M rightHandSide;
    private double lambda = Double.NaN;

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
        this.backend = backend;
        this.pixels = new SeparatePixels<>(backend, training, test, pixels);
        int inputs = training.pixels();
        this.gram = backend.allocate(inputs, inputs);
        this.inverse = backend.allocate(inputs, inputs);
        this.rightHandSide = backend.allocate(inputs, 1);
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
        Arguments.requireLambda(lambda);
        this.lambda = lambda;
        M weights = pixels.newWeights(index);
        backend.gram(pixels.blurred(), gram);
        MatrixView.of(backend, gram).addToDiagonal(lambda);
        Arrays.fill(backend.elements(inverse), 0);
        MatrixView.of(backend, inverse).addToDiagonal(1);
        backend.solveSpd(gram, inverse);
        backend.multiplyVector(1, pixels.blurred(), Transpose.YES, pixels.sharp(index), 0, rightHandSide);
        backend.multiplyVector(1, inverse, Transpose.NO, rightHandSide, 0, weights);
        return weights;
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
        for (int index = 1; index < pixels.size(); index++) {
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
        return pixels.predict();
    }

    /**
     * The mean square error of the restored test images over the given pixels alone.
     *
     * @return the mean over test images and given pixels of (S − R)²
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double mspe() {
        return pixels.mspe();
    }

    /**
     * The largest backward error of any given pixel's weights: see {@link BackwardError}. Weights by an explicit inverse
     * are not backward stable; theirs is of the size of the condition number.
     *
     * @return in units of ε; NaN or infinite if the weights hold either
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double backwardError() {
        pixels.requirePredicted();
        double worst = 0;
        for (int index = 0; index < pixels.size(); index++) {
            worst = Math.max(
                    worst,
                    BackwardError.ofWeights(
                            backend, pixels.blurred(), pixels.sharp(index), pixels.weights(index), lambda));
        }
        return worst;
    }

    /**
     * The images.
     *
     * @return live
     */
    SeparatePixels<M> pixels() {
        return pixels;
    }

    /**
     * A bound of the condition number of XᵀX + λI in the 2-norm, by the trace.
     *
     * @return at least 1
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double conditionBound() {
        pixels.requirePredicted();
        return MatrixView.of(backend, pixels.blurred()).squaredNorm() / lambda + 1;
    }
}
