package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;

/** By one Cholesky factorisation of pixels x pixels, all images as right-hand sides. */
final class GeneralTikhonov<M> implements TikhonovSolver {
    private final Backend<M> backend;
    private final int pixels;
    private final int count;
    private final M blur;
    private final M gram;
    private final VectorStack<M> blurred;
    /** KᵀB, overwritten by R: an image a column. */
    private final M solution;

    GeneralTikhonov(Backend<M> backend, Kernel kernel, ImagePairs images) {
        this.backend = backend;
        this.pixels = images.pixels();
        this.count = images.count();
        this.blur = BlurMatrix.of(backend, kernel, images.height(), images.width());
        this.gram = backend.allocate(pixels, pixels);
        this.blurred = new VectorStack<>(backend, pixels, count);
        System.arraycopy(images.blurredValues(), 0, blurred.elements(), 0, count * pixels);
        this.solution = backend.allocate(pixels, count);
    }

    @Override
    public void restore(double lambda) {
        backend.gram(blur, gram);
        double[] elements = backend.elements(gram);
        for (int i = 0; i < pixels; i++) {
            elements[i * (pixels + 1)] += lambda;
        }
        blurred.mapToColumns(blur, Transpose.YES, solution);
        backend.solveSpd(gram, solution);
    }

    @Override
    public double[] restored() {
        double[] elements = backend.elements(solution);
        double[] images = new double[pixels * count];
        boolean rowMajor = backend.order() == StorageOrder.ROW_MAJOR;
        for (int image = 0; image < count; image++) {
            for (int i = 0; i < pixels; i++) {
                images[image * pixels + i] = elements[rowMajor ? i * count + image : image * pixels + i];
            }
        }
        return images;
    }
}
