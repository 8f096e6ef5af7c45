package org.deblurbench.method.lasso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.ColumnSupport;
import org.deblurbench.method.DivergedException;
import org.deblurbench.method.MatrixView;

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
    private final ImagePairs test;
    private final Stopping stopping;
    private final int[] pixels;
    private final int[] iterations;
    private final M blurred;
    private final M testBlurred;
    private final M gram;
    private final M vectors;
    private final double[] values;
    private final M residual;
    private final M gradient;
    private final double[] zeros;
    private final double[] squaredChange = new double[1];
    private final List<M> sharp = new ArrayList<>();
    private final List<M> weights = new ArrayList<>();
    private final List<M> restored = new ArrayList<>();
    private boolean predicted;

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
        if (training.height() != test.height() || training.width() != test.width()) {
            throw new IllegalArgumentException("the training and the test images differ in size");
        }
        if (pixels.length == 0) {
            throw new IllegalArgumentException("no pixels");
        }
        this.backend = backend;
        this.test = test;
        this.stopping = stopping;
        this.pixels = pixels.clone();
        this.iterations = new int[pixels.length];
        int inputs = training.pixels();
        ColumnSupport all = ColumnSupport.all(inputs);
        this.blurred = MatrixView.columnsOf(backend, training.blurredValues(), training.count(), inputs, all);
        this.testBlurred = MatrixView.columnsOf(backend, test.blurredValues(), test.count(), inputs, all);
        this.gram = backend.allocate(inputs, inputs);
        this.vectors = backend.allocate(inputs, inputs);
        this.values = new double[inputs];
        this.residual = backend.allocate(training.count(), 1);
        this.gradient = backend.allocate(inputs, 1);
        this.zeros = new double[inputs];
        for (int pixel : pixels) {
            if (pixel < 0 || pixel >= inputs) {
                throw new IllegalArgumentException("pixel " + pixel + " of images of " + inputs + " pixels");
            }
            sharp.add(
                    MatrixView.columnsOf(backend, training.sharpValues(), training.count(), inputs, all.among(pixel)));
            weights.add(backend.allocate(inputs, 1));
            restored.add(backend.allocate(test.count(), 1));
        }
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
        if (!(lambda > 0) || Double.isInfinite(lambda)) {
            throw new IllegalArgumentException("lambda is " + lambda + "; it must be positive and finite");
        }
        predicted = false;
        backend.gram(blurred, gram);
        backend.symmetricEigen(gram, values, vectors);
        int n = values.length;
        double tau = 1 / values[n - 1];
        M w = weights.get(index);
        double[] s = backend.elements(sharp.get(index));
        double[] r = backend.elements(residual);
        Arrays.fill(backend.elements(w), 0);
        for (int iteration = 1; iteration <= stopping.maxIterations(); iteration++) {
            System.arraycopy(s, 0, r, 0, r.length);
            backend.multiplyVector(1, blurred, Transpose.NO, w, -1, residual);
            backend.multiplyVector(1, blurred, Transpose.YES, residual, 0, gradient);
            IstaStep.apply(
                    backend.order(),
                    n,
                    1,
                    1,
                    backend.elements(w),
                    backend.elements(gradient),
                    zeros,
                    tau,
                    tau * lambda / 2,
                    squaredChange);
            iterations[index] = iteration;
            double change = Math.sqrt(squaredChange[0]);
            if (Double.isNaN(change)) {
                throw new DivergedException("pixel " + pixels[index] + ", iteration " + iteration + ": NaN");
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
        for (int index = 1; index < pixels.length; index++) {
            last = fitPixel(index, lambda);
        }
        return last;
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
        if (!predicted) {
            throw new IllegalStateException("nothing has been predicted since the last fit");
        }
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
}
