package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;

/** By the eigendecomposition of KᵀK as a dense matrix. */
final class GeneralSpectrum<M> implements TikhonovSpectrum {
    private final Backend<M> backend;
    private final ImagePairs images;
    private final M blur;
    private final M gram;
    private final M vectors;
    private final double[] eigenvalues;
    private final VectorStack<M> input;
    private final VectorStack<M> between;
    private final VectorStack<M> blurred;
    private final VectorStack<M> sharp;

    GeneralSpectrum(Backend<M> backend, Kernel kernel, ImagePairs images) {
        int pixels = images.pixels();
        this.backend = backend;
        this.images = images;
        this.blur = BlurMatrix.of(backend, kernel, images.height(), images.width());
        this.gram = backend.allocate(pixels, pixels);
        this.vectors = backend.allocate(pixels, pixels);
        this.eigenvalues = new double[pixels];
        this.input = new VectorStack<>(backend, pixels, images.count());
        this.between = new VectorStack<>(backend, pixels, images.count());
        this.blurred = new VectorStack<>(backend, pixels, images.count());
        this.sharp = new VectorStack<>(backend, pixels, images.count());
    }

    @Override
    public void compute() {
        backend.gram(blur, gram);
        backend.symmetricEigen(gram, eigenvalues, vectors);
        for (int i = 0; i < eigenvalues.length; i++) {
            // Rounding may have made it negative.
            eigenvalues[i] = Math.max(eigenvalues[i], 0);
        }
        load(images.blurredValues());
        input.map(blur, Transpose.YES, between);
        between.map(vectors, Transpose.YES, blurred);
        load(images.sharpValues());
        input.map(vectors, Transpose.YES, sharp);
    }

    private void load(double[] values) {
        System.arraycopy(values, 0, input.elements(), 0, values.length);
    }

    @Override
    public double[] eigenvalues() {
        return eigenvalues;
    }

    @Override
    public double[] blurred() {
        return blurred.elements();
    }

    @Override
    public double[] sharp() {
        return sharp.elements();
    }
}
