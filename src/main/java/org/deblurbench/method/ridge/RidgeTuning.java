package org.deblurbench.method.ridge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.method.regression.RegressionData;
import org.deblurbench.method.tuning.Arguments;
import org.deblurbench.method.tuning.LambdaSelection;

/**
 * {@link RidgeRegression} at every λ of a grid for the price of one eigendecomposition, the λ selected on validation
 * images (the classical path of ridge regression: T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical
 * Learning, 2nd ed., section 3.4.1).
 *
 * <p>With XᵀX = V diag(d) Vᵀ and Z = Vᵀ XᵀS the weights are W = V diag(f) Z, f_i = 1 / (d_i + λ). With A = X_val V the
 * validation error is a quadratic form of f,
 *
 * <pre>‖S_val − X_val W‖² = ‖S_val‖² − 2 Σ f_i t_i + fᵀ Q f,
 * t_i = Σ_j (AᵀS_val)_ij Z_ij,  Q = (AᵀA) ∘ (ZZᵀ),</pre>
 *
 * which costs O(p²) for each λ. Its terms cancel: where the error is a fraction δ of ‖S_val‖², log₁₀(1/δ) digits are
 * lost, so an error that is zero may come out as a rounding error of either sign.
 *
 * <p>An eigenvalue that rounding made negative counts as zero. A λ that working precision cannot resolve
 * ({@link RidgeRegression#resolves}) gets no value and is never selected.
 *
 * @param <M> the backend's matrix type
 */
public final class RidgeTuning<M> {
    /** Another basis of eigenvectors at the smallest λ moves what is restored in the third digit. */
    private static final double CALL_TOLERANCE = 1e-2;

    private final RegressionData<M> data;
    private final PixelPrediction<M> test;
    private final double trace;
    private final M validationBlurred;
    private final M validationSharp;
    private final double validationEnergy;
    private final double validationSize;

    /** XᵀX; overwritten by AᵀA, and that by Q. */
    private final M gram;

    private final M vectors;

    /** SᵀX, overwritten by S_valᵀA: q x p, transposed so that one matrix holds both, and Zᵀ comes out of it. */
    private final M cross;

    /** Zᵀ, q x p: transposed so that ZZᵀ is a Gram matrix, which is half of a product's work. */
    private final M projected;

    /** ZZᵀ. */
    private final M projectedGram;

    /** A. */
    private final M rotated;

    private final M weights;
    private final double[] values;
    private final ValidationForm form;
    private final double[] filter;
    private double selected = Double.NaN;

    /**
     * Converts the images into matrices and allocates results and scratch.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param validation the images to select λ on
     * @param test the images to restore
     * @throws IllegalArgumentException if the images differ in size, or all training images are zero
     */
    public RidgeTuning(Backend<M> backend, ImagePairs training, ImagePairs validation, ImagePairs test) {
        this.data = new RegressionData<>(backend, training);
        this.test = new PixelPrediction<>(data, test);
        this.trace = data.trace();
        this.validationBlurred = data.inputs(validation);
        this.validationSharp = data.outputs(validation);
        // Over all pixels: what an output that is zero in training leaves unrestored is a constant of the path.
        double energy = 0;
        for (double s : validation.sharpValues()) {
            energy += s * s;
        }
        this.validationEnergy = energy;
        this.validationSize = (double) validation.count() * validation.pixels();
        int p = data.inputs().size();
        int q = data.outputs().size();
        this.gram = backend.allocate(p, p);
        this.vectors = backend.allocate(p, p);
        this.cross = backend.allocate(q, p);
        this.projected = backend.allocate(q, p);
        this.projectedGram = backend.allocate(p, p);
        this.rotated = backend.allocate(validation.count(), p);
        this.weights = backend.allocate(p, q);
        this.values = new double[p];
        this.form = new ValidationForm(backend.order(), p, q);
        this.filter = new double[p];
    }

    /**
     * Computes the validation error at every λ, selects the λ of the smallest, and with it the weights and the
     * restored test images. Allocates nothing but the result.
     *
     * @param lambdas the grid
     * @return the errors and the selection
     * @throws IllegalArgumentException unless all of {@code lambdas} are positive and finite
     * @throws ArithmeticException if the eigendecomposition does not converge or an error is not finite
     */
    public LambdaSelection select(double... lambdas) {
        for (double lambda : lambdas) {
            Arguments.requireLambda(lambda);
        }
        selected = Double.NaN;
        decompose();
        List<LambdaSelection.Point> points = new ArrayList<>(lambdas.length);
        for (double lambda : lambdas) {
            points.add(
                    Ridge.resolves(trace, lambda)
                            ? new LambdaSelection.Point(lambda, OptionalDouble.of(validationMspe(lambda)))
                            : LambdaSelection.Point.belowPrecision(lambda));
        }
        LambdaSelection path = LambdaSelection.of(points);
        if (path.selected().isPresent()) {
            restore(path.selected().getAsDouble());
        }
        return path;
    }

    /**
     * The mean square error per pixel of the test images restored with the selected λ, over all pixels.
     *
     * @return the mean over test images and pixels of (S − R)²
     * @throws IllegalStateException if no λ has been selected
     */
    public double mspe() {
        requireSelected();
        return test.mspe();
    }

    /**
     * The worse of the backward errors of the selected weights and of the restorations, by random probes: see
     * {@link BackwardError}.
     *
     * @return in units of ε; NaN or infinite if a result holds either
     * @throws IllegalStateException if no λ has been selected
     */
    public double backwardError() {
        requireSelected();
        return Math.max(
                BackwardError.ofWeightsProbed(data.backend(), data.blurred(), data.sharp(), weights, selected),
                test.backwardError(weights));
    }

    /** Changes signs in all images, so that no call sees those of another; restorations follow exactly. */
    void vary() {
        data.vary();
    }

    /** What a backend has done to images that it may only read. */
    List<String> complaints() {
        return data.complaints();
    }

    /** The restored test images as an answer that can be compared from call to call. */
    Answer answer() {
        return test.answer(CALL_TOLERANCE);
    }

    private void requireSelected() {
        if (Double.isNaN(selected)) {
            throw new IllegalStateException("no lambda has been selected");
        }
    }

    /**
     * Everything that does not depend on λ. Floating-point operations for n training and m validation images, p
     * inputs, q outputs (in 10⁹ on the default data: n = 2000, m = 1000, p = 765, q = 639):
     *
     * <pre>
     * XᵀX            n p²   1.17
     * SᵀX           2n p q  1.96
     * eigen           9p³   4.0   (order of magnitude)
     * Zᵀ = SᵀX V    2p² q   0.75
     * ZZᵀ            q p²   0.37
     * A = X_val V   2m p²   1.17
     * S_valᵀA       2m p q  0.98
     * AᵀA            m p²   0.59
     * </pre>
     *
     * AᵀA = Vᵀ(X_valᵀX_val)V without A would take m p² + 4p³ in place of the 3m p² here: fewer only from m = 2p
     * validation images on, and AᵀS_val would still want A or another 2p²q. (XV)ᵀS in place of V and SᵀX
     * would take 2n p² more than the 2p² q it saves.
     */
    private void decompose() {
        Backend<M> backend = data.backend();
        backend.multiply(1, data.sharp(), Transpose.YES, data.blurred(), Transpose.NO, 0, cross);
        backend.gram(data.blurred(), gram);
        backend.symmetricEigen(gram, values, vectors);
        backend.multiply(1, cross, Transpose.NO, vectors, Transpose.NO, 0, projected);
        backend.gram(projected, projectedGram);
        backend.multiply(1, validationBlurred, Transpose.NO, vectors, Transpose.NO, 0, rotated);
        backend.multiply(1, validationSharp, Transpose.YES, rotated, Transpose.NO, 0, cross);
        backend.gram(rotated, gram);
        form.compute(
                backend.elements(gram),
                backend.elements(projectedGram),
                backend.elements(cross),
                backend.elements(projected));
    }

    private double validationMspe(double lambda) {
        computeFilter(lambda);
        return (validationEnergy + form.at(filter)) / validationSize;
    }

    private void computeFilter(double lambda) {
        for (int i = 0; i < values.length; i++) {
            filter[i] = 1 / (Math.max(values[i], 0) + lambda);
        }
    }

    /** W = V (diag(f) Z) and R = X_test W; scales the columns of Zᵀ in place. */
    private void restore(double lambda) {
        Backend<M> backend = data.backend();
        computeFilter(lambda);
        form.scaleColumns(backend.elements(projected), filter);
        backend.multiply(1, vectors, Transpose.NO, projected, Transpose.YES, 0, weights);
        test.predict(weights);
        selected = lambda;
    }
}
