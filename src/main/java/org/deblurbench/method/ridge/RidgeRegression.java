package org.deblurbench.method.ridge;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.method.regression.RegressionData;
import org.deblurbench.method.tuning.Arguments;

/**
 * Ridge regression of every sharp pixel on all blurred pixels (J. King, Introduction to machine learning methods for
 * image deblurring), by the normal equations: with training images X (blurred) and S (sharp), one a row,
 *
 * <pre>W = (XᵀX + λI)⁻¹ XᵀS,  R = X_test W.</pre>
 *
 * One Cholesky factorisation serves all pixels. Pixels that are zero on the whole training set are left out; their
 * weights are zero.
 *
 * @param <M> the backend's matrix type
 */
public final class RidgeRegression<M> {
    private final RegressionData<M> data;
    private final PixelPrediction<M> test;
    private final double trace;
    private final M gram;
    private final M weights;
    private double lambda = Double.NaN;
    private boolean predicted;

    /**
     * Converts the images into matrices and allocates results and scratch.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param test the images to restore
     * @throws IllegalArgumentException if the images differ in size, or all training images are zero
     */
    public RidgeRegression(Backend<M> backend, ImagePairs training, ImagePairs test) {
        this.data = new RegressionData<>(backend, training);
        this.test = new PixelPrediction<>(data, test);
        this.trace = data.trace();
        int inputs = data.inputs().size();
        this.gram = backend.allocate(inputs, inputs);
        this.weights = backend.allocate(inputs, data.outputs().size());
    }

    /**
     * Learns the weights: Gram matrix, right-hand side, factorisation, solution. Allocates nothing.
     *
     * @param lambda λ, positive; a value that {@link #resolves} refuses is tried all the same
     * @return W, one row for each blurred and one column for each sharp pixel that is not zero on the whole training
     *     set; the same matrix every time
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws NotPositiveDefiniteException if λ is too small; the weights are undefined then
     */
    public M fit(double lambda) {
        Arguments.requireLambda(lambda);
        this.lambda = Double.NaN;
        predicted = false;
        Backend<M> backend = data.backend();
        backend.gram(data.blurred(), gram);
        MatrixView.of(backend, gram).addToDiagonal(lambda);
        backend.multiply(1, data.blurred(), Transpose.YES, data.sharp(), Transpose.NO, 0, weights);
        backend.solveSpd(gram, weights);
        this.lambda = lambda;
        return weights;
    }

    /**
     * Restores the test images. Allocates nothing.
     *
     * @return R, one test image a row, one column for each sharp pixel that is not zero on the whole training set;
     *     the same matrix every time
     * @throws IllegalStateException if nothing has been fitted
     */
    public M predict() {
        if (Double.isNaN(lambda)) {
            throw new IllegalStateException("no weights have been fitted");
        }
        M restored = test.predict(weights);
        predicted = true;
        return restored;
    }

    /**
     * Whether working precision can tell λ from zero on these training images: λ ≥ 2 ε trace(XᵀX), about 4.5e-11 on
     * the default data.
     *
     * <p>Rounding perturbs XᵀX by about ε times its norm, which the trace bounds; a λ below that is lost in it. Of
     * the report's grid 1e-10 is resolved, with three correct digits of the error, while at 1e-11 the second digit
     * depends on the order of summation, and at 1e-12 Cholesky fails. What the rule refuses is to be reported as
     * below precision: no value, never selected.
     *
     * @param lambda λ
     * @return whether the fit means anything
     */
    public boolean resolves(double lambda) {
        return Ridge.resolves(trace, lambda);
    }

    /**
     * As {@link #resolves(double)}, before anything is converted.
     *
     * @param training the images to learn from
     * @param lambda λ
     * @return whether the fit means anything
     */
    public static boolean resolves(ImagePairs training, double lambda) {
        double trace = 0;
        for (double pixel : training.blurredValues()) {
            trace += pixel * pixel;
        }
        return Ridge.resolves(trace, lambda);
    }

    /**
     * The mean square error per pixel of the restored test images, over all pixels.
     *
     * @return the mean over test images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double mspe() {
        requirePredicted();
        return test.mspe();
    }

    /**
     * The worse of the backward errors of the weights and of the restorations, by random probes: see
     * {@link BackwardError}.
     *
     * @return in units of ε; NaN or infinite if a result holds either
     * @throws IllegalStateException if nothing has been predicted since the last fit
     */
    public double backwardError() {
        requirePredicted();
        return Math.max(
                BackwardError.ofWeightsProbed(data.backend(), data.blurred(), data.sharp(), weights, lambda),
                test.backwardError(weights));
    }

    /**
     * X and S.
     *
     * @return live
     */
    public RegressionData<M> data() {
        return data;
    }

    /**
     * The restored test images as an answer that can be compared from call to call.
     *
     * @return live
     */
    Answer restored() {
        return test.answer(Ridge.scatter(trace, lambda));
    }

    /**
     * The weights as an answer that can be compared from call to call.
     *
     * @param atLambda λ
     * @return live
     */
    Answer learned(double atLambda) {
        return data.weights(weights, Ridge.scatter(trace, atLambda));
    }

    private void requirePredicted() {
        if (!predicted) {
            throw new IllegalStateException("nothing has been predicted since the last fit");
        }
    }
}
