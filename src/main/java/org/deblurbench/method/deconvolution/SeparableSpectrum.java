package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.data.ImagePairs;

/** By the eigendecompositions of the two directions: see {@link SeparableBlur}. */
final class SeparableSpectrum<M> implements TikhonovSpectrum {
    private final SeparableBlur<M> blur;
    private final ImagePairs images;
    private final double[] eigenvalues;
    private final double[] blurred;
    private final double[] sharp;

    SeparableSpectrum(Backend<M> backend, RankOne kernel, ImagePairs images) {
        this.blur = new SeparableBlur<>(backend, kernel, images.height(), images.width());
        this.images = images;
        this.eigenvalues = new double[images.pixels()];
        this.blurred = new double[images.blurredValues().length];
        this.sharp = new double[blurred.length];
    }

    @Override
    public void compute() {
        blur.decompose();
        blur.eigenvalues(eigenvalues);
        int pixels = images.pixels();
        int block = SeparableBlur.BLOCK * pixels;
        for (int start = 0; start < blurred.length; start += block) {
            int length = Math.min(block, blurred.length - start);
            blur.analyseBlurred(images.blurredValues(), start, length / pixels);
            System.arraycopy(blur.coefficients(), 0, blurred, start, length);
            blur.analyse(images.sharpValues(), start, length / pixels);
            System.arraycopy(blur.coefficients(), 0, sharp, start, length);
        }
    }

    @Override
    public double[] eigenvalues() {
        return eigenvalues;
    }

    @Override
    public double[] blurred() {
        return blurred;
    }

    @Override
    public double[] sharp() {
        return sharp;
    }
}
