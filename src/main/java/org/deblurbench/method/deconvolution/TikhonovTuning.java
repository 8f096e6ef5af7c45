package org.deblurbench.method.deconvolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deblurbench.backend.Backend;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.Arguments;
import org.deblurbench.method.tuning.LambdaSelection;

/**
 * The validation error of {@link TikhonovDeconvolution} at every λ of a grid for the price of one decomposition: in the
 * basis of K's right singular vectors the error of N images of p pixels is a sum over coefficients,
 *
 * <pre>‖S − R‖² = Σ (b_ij / (d_j + λ) − s_ij)²,</pre>
 *
 * with d the eigenvalues of KᵀK, and b and s the coefficients of KᵀB and of S: O(N p) for each λ. The sum is not
 * multiplied out: without noise the error is smaller than its terms by many orders of magnitude.
 *
 * <p>A λ below 2 ε ‖k‖₁², where ‖k‖₁² bounds ‖KᵀK‖₂, is lost in the rounding of d: it gets no value and is never
 * selected.
 *
 * @param <M> the backend's matrix type
 */
public final class TikhonovTuning<M> {
    private final TikhonovSpectrum spectrum;
    private final double resolution;
    private final double[] filter;

    /**
     * Converts the kernel and the images, and allocates scratch.
     *
     * @param backend what computes
     * @param kernel k
     * @param validation the images to select λ on
     * @throws IllegalArgumentException if the kernel is larger than the images
     */
    public TikhonovTuning(Backend<M> backend, Kernel kernel, ImagePairs validation) {
        this(backend, kernel, validation, RankOne.of(kernel));
    }

    /** As the public constructor, but chooses the way: the dense one if there are no factors. */
    TikhonovTuning(Backend<M> backend, Kernel kernel, ImagePairs validation, Optional<RankOne> factors) {
        KernelChecks.requireFits(kernel, validation);
        this.spectrum = factors.isPresent()
                ? new SeparableSpectrum<>(backend, factors.get(), validation)
                : new GeneralSpectrum<>(backend, kernel, validation);
        double norm = KernelChecks.absoluteSum(kernel);
        this.resolution = 2 * Math.ulp(1.0) * norm * norm;
        this.filter = new double[validation.pixels()];
    }

    /**
     * Computes the validation error at every λ, and selects the λ of the smallest. Allocates nothing but the result.
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
        spectrum.compute();
        List<LambdaSelection.Point> points = new ArrayList<>(lambdas.length);
        for (double lambda : lambdas) {
            points.add(
                    lambda >= resolution
                            ? new LambdaSelection.Point(lambda, OptionalDouble.of(mspe(lambda)))
                            : LambdaSelection.Point.belowPrecision(lambda));
        }
        return LambdaSelection.of(points);
    }

    private double mspe(double lambda) {
        double[] d = spectrum.eigenvalues();
        double[] b = spectrum.blurred();
        double[] s = spectrum.sharp();
        int pixels = filter.length;
        for (int j = 0; j < pixels; j++) {
            filter[j] = 1 / (d[j] + lambda);
        }
        double sum = 0;
        for (int start = 0; start < b.length; start += pixels) {
            double ofImage = 0;
            for (int j = 0; j < pixels; j++) {
                double error = b[start + j] * filter[j] - s[start + j];
                ofImage += error * error;
            }
            sum += ofImage;
        }
        return sum / b.length;
    }
}
