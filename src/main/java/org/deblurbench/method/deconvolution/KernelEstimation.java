package org.deblurbench.method.deconvolution;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Transpose;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;

/**
 * Learns a kernel from pairs of sharp and blurred images (the report's Discussion): the weights k that minimise
 *
 * <pre>Σ_i ‖k * s_i − b_i‖²</pre>
 *
 * with the 'same' convolution and a zero border. A column of the design matrix A_i is the sharp image shifted by the
 * offset of one weight; the normal equations (Σ A_iᵀA_i) k = Σ A_iᵀb_i are added up image by image, so that memory
 * holds the shifts of one image alone.
 *
 * <p>The normal equations square the condition of A. One step of iterative refinement with the residual of the least
 * squares problem itself (Å. Björck, Numerical Methods for Least Squares Problems, 1996, section 2.9.3) makes good for
 * that where the residual is small: without noise the weights come out to the last digits.
 *
 * @param <M> the backend's matrix type
 */
public final class KernelEstimation<M> {
    private final Backend<M> backend;
    private final ImagePairs training;
    private final int count;
    private final int kernelHeight;
    private final int kernelWidth;
    private final int weights;
    /** A_i. */
    private final M shifts;
    /** b_i, or its part that the weights so far do not explain. */
    private final M residual;

    private final M imageGram;
    private final M gram;
    private final M factor;
    private final M correction;
    private final M vectors;
    private final double[] eigenvalues;

    private final double[] sharp;
    private final SignChanges signs;

    private final M estimate;

    /**
     * Allocates results and scratch.
     *
     * @param backend what computes
     * @param training pairs to learn from
     * @param count how many of them to use, from the first on
     * @param kernelHeight rows of the kernel, odd
     * @param kernelWidth columns of the kernel, odd
     * @throws IllegalArgumentException if there are fewer pairs, or the kernel has an even size or is larger than the
     *     images
     */
    public KernelEstimation(Backend<M> backend, ImagePairs training, int count, int kernelHeight, int kernelWidth) {
        if (count < 1 || count > training.count()) {
            throw new IllegalArgumentException("a kernel cannot be learnt from " + count + " of " + training.count()
                    + " training images; use 1 to " + training.count());
        }
        // A kernel of zeros, for its checks.
        KernelChecks.requireFits(
                Kernel.of(kernelHeight, kernelWidth, new double[Math.max(0, kernelHeight * kernelWidth)]), training);
        this.backend = backend;
        this.training = training;
        this.count = count;
        this.kernelHeight = kernelHeight;
        this.kernelWidth = kernelWidth;
        this.weights = kernelHeight * kernelWidth;
        this.shifts = backend.allocate(training.pixels(), weights);
        this.residual = backend.allocate(training.pixels(), 1);
        this.imageGram = backend.allocate(weights, weights);
        this.gram = backend.allocate(weights, weights);
        this.factor = backend.allocate(weights, weights);
        this.correction = backend.allocate(weights, 1);
        this.vectors = backend.allocate(weights, weights);
        this.estimate = backend.allocate(weights, 1);
        this.eigenvalues = new double[weights];
        this.sharp = training.sharpValues();
        this.signs = new SignChanges(weights);
    }

    /**
     * Learns the kernel.
     *
     * @return the weights, not normalised: where the blur keeps the brightness they add up to 1 by themselves
     * @throws IllegalArgumentException if the images do not determine the weights, as black ones do not; one line
     */
    public Kernel estimate() {
        accumulateGram();
        requireDetermined();
        Arrays.fill(backend.elements(estimate), 0, weights, 0);
        refine();
        refine();
        double[] learned = Arrays.copyOf(backend.elements(estimate), weights);
        for (int i = 0; i < weights; i++) {
            learned[i] *= signs.of(i);
        }
        return Kernel.of(kernelHeight, kernelWidth, learned);
    }

    /** Changes the sign of one unknown in the equations: the kernel stays what it is. */
    public void vary() {
        signs.next();
    }

    private void accumulateGram() {
        double[] sum = backend.elements(gram);
        double[] term = backend.elements(imageGram);
        Arrays.fill(sum, 0, weights * weights, 0);
        for (int image = 0; image < count; image++) {
            shift(image);
            backend.gram(shifts, imageGram);
            for (int i = 0; i < weights * weights; i++) {
                sum[i] += term[i];
            }
        }
    }

    /** Below this, rounding decides about the smallest eigenvalue, and refinement need not converge. */
    private void requireDetermined() {
        System.arraycopy(backend.elements(gram), 0, backend.elements(factor), 0, weights * weights);
        backend.symmetricEigen(factor, eigenvalues, vectors);
        if (!(eigenvalues[0] > weights * Math.ulp(eigenvalues[weights - 1]))) {
            throw undetermined(null);
        }
    }

    private IllegalArgumentException undetermined(NotPositiveDefiniteException cause) {
        return new IllegalArgumentException(
                "the first " + count + " training images do not determine the weights of a " + kernelHeight + " x "
                        + kernelWidth + " kernel (black, too few or too alike); use more images or a smaller kernel",
                cause);
    }

    /** k ← k + (Σ AᵀA)⁻¹ Σ Aᵀ(b − A k). */
    private void refine() {
        for (int image = 0; image < count; image++) {
            shift(image);
            System.arraycopy(
                    training.blurredValues(),
                    image * training.pixels(),
                    backend.elements(residual),
                    0,
                    training.pixels());
            backend.multiplyVector(-1, shifts, Transpose.NO, estimate, 1, residual);
            backend.multiplyVector(1, shifts, Transpose.YES, residual, image == 0 ? 0 : 1, correction);
        }
        System.arraycopy(backend.elements(gram), 0, backend.elements(factor), 0, weights * weights);
        try {
            backend.solveSpd(factor, correction);
        } catch (NotPositiveDefiniteException e) {
            throw undetermined(e);
        }
        double[] k = backend.elements(estimate);
        double[] step = backend.elements(correction);
        for (int i = 0; i < weights; i++) {
            k[i] += step[i];
        }
    }

    /** A_i: column (u, v) at pixel (y, x) is s(y − u, x − v), zero outside. */
    private void shift(int image) {
        int height = training.height();
        int width = training.width();
        int start = image * training.pixels();
        MatrixView view = MatrixView.of(backend, shifts);
        for (int weight = 0; weight < weights; weight++) {
            int u = weight / kernelWidth - kernelHeight / 2;
            int v = weight % kernelWidth - kernelWidth / 2;
            double sign = signs.of(weight);
            for (int pixel = 0; pixel < height * width; pixel++) {
                int y = pixel / width - u;
                int x = pixel % width - v;
                boolean inside = y >= 0 && y < height && x >= 0 && x < width;
                view.set(pixel, weight, inside ? sign * sharp[start + y * width + x] : 0);
            }
        }
    }
}
