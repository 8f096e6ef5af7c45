package org.deblurbench.method.lasso.ista;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.SeparatePixels;
import org.deblurbench.method.tuning.Arguments;

/**
 * {@link IstaSolver} as the report has it, for a few pixels: for each sharp pixel anew the spectral norm of X with all
 * blurred pixels, and in each iteration the two products Xw and Xᵀr. Nothing is shared between pixels and nothing is
 * left out. It shows what the shared Gram matrix saves.
 *
 * <p>The report's code takes the norm from a singular value decomposition of X. Here it is the root of the largest
 * eigenvalue of XᵀX, which has all digits, since it is the largest.
 *
 * @param <M> the backend's matrix type
 */
public final class LiteralIsta<M> {
    private final Backend<M> backend;
    private final Stopping stopping;
    private final SeparatePixels<M> pixels;
    private final int[] iterations;
    private final M gram;
    private final M vectors;
    private final double[] values;
    private final M residual;
    private final M gradient;
    private final double[] zeros;
    private final double[] squaredChange = new double[1];

    /**
     * Converts the images into matrices and allocates results and scratch.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param test the images to restore
     * @param stopping when the iteration of a pixel ends
     * @param pixels which sharp pixels, each from 0 to {@code training.pixels() - 1}, row-major
     * @throws IllegalArgumentException if the images differ in size, or {@code pixels} is empty or out of range
     */
    public LiteralIsta(Backend<M> backend, ImagePairs training, ImagePairs test, Stopping stopping, int... pixels) {
        this.backend = backend;
        this.stopping = stopping;
        this.pixels = new SeparatePixels<>(backend, training, test, pixels);
        this.iterations = new int[pixels.length];
        int inputs = training.pixels();
        this.gram = backend.allocate(inputs, inputs);
        this.vectors = backend.allocate(inputs, inputs);
        this.values = new double[inputs];
        this.residual = backend.allocate(training.count(), 1);
        this.gradient = backend.allocate(inputs, 1);
        this.zeros = new double[inputs];
    }

    /**
     * Learns the weights of one pixel. Allocates nothing.
     *
     * @param index into the constructor's {@code pixels}
     * @param lambda λ, positive
     * @return w, one row for each blurred pixel; the same matrix every time
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws DivergedException if a weight is not finite
     */
    public M fitPixel(int index, double lambda) {
        Arguments.requireLambda(lambda);
        M w = pixels.newWeights(index);
        M blurred = pixels.blurred();
        backend.gram(blurred, gram);
        backend.symmetricEigen(gram, values, vectors);
        int n = values.length;
        double tau = 1 / values[n - 1];
        double[] s = backend.elements(pixels.sharp(index));
        double[] r = backend.elements(residual);
        Arrays.fill(backend.elements(w), 0);
        for (int iteration = 1; iteration <= stopping.maxIterations(); iteration++) {
            System.arraycopy(s, 0, r, 0, r.length);
            backend.multiplyVector(1, blurred, Transpose.NO, w, -1, residual);
            backend.multiplyVector(1, blurred, Transpose.YES, residual, 0, gradient);
            ThresholdedStep.apply(
                    backend.order(),
                    n,
                    1,
                    1,
                    backend.elements(w),
                    backend.elements(gradient),
                    zeros,
                    tau,
                    tau * LassoProblem.mu(lambda),
                    squaredChange);
            iterations[index] = iteration;
            double change = Math.sqrt(squaredChange[0]);
            if (Double.isNaN(change)) {
                throw new DivergedException("pixel " + pixels.pixel(index) + ", iteration " + iteration + ": NaN");
            }
            if (change < stopping.tolerance()) {
                break;
            }
        }
        return w;
    }

    /**
     * Learns the weights of all given pixels, one after the other. Allocates nothing.
     *
     * @param lambda λ, positive
     * @return the last pixel's weights
     * @throws IllegalArgumentException as {@link #fitPixel}
     * @throws DivergedException as {@link #fitPixel}
     */
    public M fit(double lambda) {
        M last = fitPixel(0, lambda);
        for (int index = 1; index < pixels.size(); index++) {
            last = fitPixel(index, lambda);
        }
        return last;
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
     * Iterations of each pixel's last fit.
     *
     * @return in the order of the constructor's {@code pixels}; live
     */
    public int[] iterations() {
        return iterations;
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
}
