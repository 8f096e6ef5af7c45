package org.deblurbench.method.deconvolution;

import java.util.List;
import java.util.Optional;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Answer;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.Arguments;
import org.deblurbench.metric.Mspe;

/**
 * Deconvolution with a known or an {@linkplain KernelEstimation estimated} kernel by Tikhonov regularisation,
 *
 * <pre>R = argmin ‖K r − b‖² + λ‖r‖²,  that is (KᵀK + λI) r = Kᵀb,</pre>
 *
 * for each image b, where K is the 'same' convolution with a zero border ({@link Convolution}) as a matrix.
 *
 * <p>If the kernel is a product of a column and a row, K is the Kronecker product of two small Toeplitz matrices, and
 * the eigendecompositions of their Gram matrices diagonalise KᵀK (P. C. Hansen, J. G. Nagy, D. P. O'Leary, Deblurring
 * Images: Matrices, Spectra, and Filtering, 2006, section 4.4.2): O(n³ + N n³) for N images of n x n pixels. Otherwise KᵀK + λI is
 * factorised as a dense matrix, O(n⁶ + N n⁴). Both square the condition of K, but the first
 * that of its factors alone, which is the root of K's.
 *
 * <p>A kernel counts as a product if its singular values but the first are 64 ε of its norm or less.
 *
 * @param <M> the backend's matrix type
 */
public final class TikhonovDeconvolution<M> {
    private static final double EPSILON = Math.ulp(1.0);

    private final Kernel kernel;
    private final ImagePairs images;
    private final boolean separable;
    private final TikhonovSolver solver;
    private double lambda = Double.NaN;

    /**
     * Converts the kernel and the images, and allocates results and scratch.
     *
     * @param backend what computes
     * @param kernel k
     * @param images the images to restore; the sharp ones serve {@link #mspe} alone
     * @throws IllegalArgumentException if the kernel is larger than the images
     */
    public TikhonovDeconvolution(Backend<M> backend, Kernel kernel, ImagePairs images) {
        this(backend, kernel, images, RankOne.of(kernel));
    }

    /** As the public constructor, but chooses the way: the dense one if there are no factors. */
    TikhonovDeconvolution(Backend<M> backend, Kernel kernel, ImagePairs images, Optional<RankOne> factors) {
        KernelChecks.requireFits(kernel, images);
        this.kernel = kernel;
        this.images = images;
        this.separable = factors.isPresent();
        this.solver = separable
                ? new SeparableTikhonov<>(backend, factors.get(), images)
                : new GeneralTikhonov<>(backend, kernel, images);
    }

    /**
     * Whether the kernel was taken for a product of a column and a row.
     *
     * @return false if {@link #restore} factorises a dense matrix of pixels x pixels
     */
    public boolean isSeparable() {
        return separable;
    }

    /**
     * Decomposes or factorises, and restores all images. Allocates nothing.
     *
     * @param lambda λ, positive
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws NotPositiveDefiniteException if λ is too small for this kernel; the restored images are undefined then
     */
    public void restore(double lambda) {
        Arguments.requireLambda(lambda);
        solve(lambda);
    }

    /**
     * As {@link #restore} without regularisation: R = K⁻¹ B. Exact but for rounding if the images were blurred by this
     * very kernel. The condition of K multiplies noise and, with a kernel that is a product, rounding; the square of the
     * condition multiplies the rounding of the dense way.
     *
     * @throws NotPositiveDefiniteException if K is singular to working precision
     */
    public void invert() {
        solve(0);
    }

    /** Changes signs in the blur and the images, so that no call sees those of another; what is restored follows. */
    void vary() {
        solver.vary();
    }

    /** What a backend has done to matrices that it may only read. */
    List<String> complaints() {
        return solver.complaints();
    }

    /** What is restored, as an answer that can be compared from call to call. */
    Answer answer() {
        return solver.answer();
    }

    private void solve(double newLambda) {
        lambda = Double.NaN;
        solver.restore(newLambda);
        lambda = newLambda;
    }

    /**
     * The restored images, not to be timed.
     *
     * @return one after another, each row-major; may be overwritten by the next restoration
     * @throws IllegalStateException if nothing has been restored
     */
    public double[] restored() {
        if (Double.isNaN(lambda)) {
            throw new IllegalStateException("nothing has been restored");
        }
        return solver.restored();
    }

    /**
     * The mean square error per pixel of the restored images.
     *
     * @return the mean over images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been restored
     */
    public double mspe() {
        return Mspe.of(images.sharpValues(), restored());
    }

    /**
     * The normwise backward error of the normal equations, that of the worst image (N. J. Higham, Accuracy and Stability
     * of Numerical Algorithms, 2nd ed., theorem 7.1):
     *
     * <pre>η = ‖Kᵀ(b − K r) − λ r‖ / ((‖k‖₁² + λ) ‖r‖ + ‖k‖₁ ‖b‖),</pre>
     *
     * where ‖k‖₁, the sum of the absolute weights, bounds ‖K‖₂. Computed by {@link Convolution}, without the
     * backend.
     *
     * @return in units of ε = 2⁻⁵²; NaN or infinite if a result holds either
     * @throws IllegalStateException if nothing has been restored
     */
    public double backwardError() {
        double[] r = restored();
        double[] b = images.blurredValues();
        double[] residual = new double[r.length];
        new Convolution(kernel, images.height(), images.width()).apply(r, residual);
        for (int i = 0; i < residual.length; i++) {
            residual[i] = b[i] - residual[i];
        }
        new Convolution(kernel.turned(), images.height(), images.width()).apply(residual, residual);
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= lambda * r[i];
        }
        double norm = KernelChecks.absoluteSum(kernel);
        double worst = 0;
        int pixels = images.pixels();
        for (int start = 0; start < r.length; start += pixels) {
            double error = norm(residual, start, pixels);
            double scale = (norm * norm + lambda) * norm(r, start, pixels) + norm * norm(b, start, pixels);
            // A zero scale leaves no room for an error: 0/0 is exact. Math.max hands NaN on.
            worst = Math.max(worst, error == 0 && scale == 0 ? 0 : error / scale);
        }
        return worst / EPSILON;
    }

    private static double norm(double[] a, int start, int length) {
        double sum = 0;
        for (int i = start; i < start + length; i++) {
            sum += a[i] * a[i];
        }
        return Math.sqrt(sum);
    }
}
