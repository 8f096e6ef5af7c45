package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.data.ImagePairs;

/** By the eigendecompositions of the two directions: see {@link SeparableBlur}. */
final class SeparableTikhonov<M> implements TikhonovSolver {
    private final SeparableBlur<M> blur;
    private final double[] blurred;
    private final double[] restored;
    private final double[] eigenvalues;
    private final double[] filter;

    SeparableTikhonov(Backend<M> backend, RankOne kernel, ImagePairs images) {
        this.blur = new SeparableBlur<>(backend, kernel, images.height(), images.width());
        this.blurred = images.blurredValues();
        this.restored = new double[blurred.length];
        this.eigenvalues = new double[images.pixels()];
        this.filter = new double[images.pixels()];
    }

    @Override
    public void restore(double lambda) {
        blur.decompose();
        blur.eigenvalues(eigenvalues);
        computeFilter(lambda);
        int pixels = filter.length;
        int block = SeparableBlur.BLOCK * pixels;
        for (int start = 0; start < blurred.length; start += block) {
            int count = Math.min(block, blurred.length - start) / pixels;
            blur.analyseBlurred(blurred, start, count);
            double[] coefficients = blur.coefficients();
            for (int image = 0; image < count; image++) {
                for (int j = 0; j < pixels; j++) {
                    coefficients[image * pixels + j] *= filter[j];
                }
            }
            blur.synthesise(restored, start, count);
        }
    }

    private void computeFilter(double lambda) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int j = 0; j < filter.length; j++) {
            double value = eigenvalues[j] + lambda;
            filter[j] = 1 / value;
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        if (!(smallest > Math.ulp(largest))) {
            throw new NotPositiveDefiniteException("KᵀK + λI has the eigenvalues " + smallest + " to " + largest
                    + " at lambda " + lambda + ": singular to working precision");
        }
    }

    @Override
    public double[] restored() {
        return restored;
    }
}
