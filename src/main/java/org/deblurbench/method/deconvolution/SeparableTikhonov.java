package org.deblurbench.method.deconvolution;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.check.Answer;
import org.deblurbench.data.ImagePairs;

/** By the eigendecompositions of the two directions: see {@link SeparableBlur}. */
final class SeparableTikhonov<M> implements TikhonovSolver {
    private final SeparableBlur<M> blur;
    private final VariedImages images;
    private final int width;
    private final double[] restored;

    /** The restored images with the signs of images that were never varied; made when somebody asks. */
    private final double[] plain;

    private boolean plainIsCurrent;
    private final double[] eigenvalues;
    private final double[] filter;

    SeparableTikhonov(Backend<M> backend, RankOne kernel, ImagePairs images) {
        this.blur = new SeparableBlur<>(backend, kernel, images.height(), images.width());
        this.images = new VariedImages(images, SeparableBlur.BLOCK);
        this.width = images.width();
        this.restored = new double[images.blurredValues().length];
        this.plain = new double[restored.length];
        this.eigenvalues = new double[images.pixels()];
        this.filter = new double[images.pixels()];
    }

    @Override
    public void restore(double lambda) {
        plainIsCurrent = false;
        blur.decompose();
        blur.eigenvalues(eigenvalues);
        computeFilter(lambda);
        double[] blurred = images.blurred();
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
    public void vary() {
        blur.vary();
        images.vary();
    }

    @Override
    public List<String> complaints() {
        return blur.complaints();
    }

    @Override
    public Answer answer() {
        return new RestoredAnswer(restored, this::sign);
    }

    private double sign(int k) {
        int pixel = k % filter.length;
        return images.sign(k / filter.length) * blur.sign(pixel / width, pixel % width);
    }

    @Override
    public double[] restored() {
        if (!plainIsCurrent) {
            for (int k = 0; k < plain.length; k++) {
                plain[k] = restored[k] * sign(k);
            }
            plainIsCurrent = true;
        }
        return plain;
    }
}
