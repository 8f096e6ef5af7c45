package org.deblurbench.method.deconvolution;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.Transpose;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Answer;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;

/** By one Cholesky factorisation of pixels x pixels, all images as right-hand sides. */
final class GeneralTikhonov<M> implements TikhonovSolver {
    private static final double CALL_TOLERANCE = 1e-3;

    private final Backend<M> backend;
    private final int pixels;
    private final int count;
    private final M blur;
    private final ReadOnlyMatrix<M> input;
    private final SignChanges pixelSigns;
    private final VariedImages images;
    private final M gram;
    private final VectorStack<M> blurred;
    /** KᵀB, overwritten by R: an image a column. */
    private final M solution;

    GeneralTikhonov(Backend<M> backend, Kernel kernel, ImagePairs images) {
        this.backend = backend;
        this.pixels = images.pixels();
        this.count = images.count();
        this.blur = BlurMatrix.of(backend, kernel, images.height(), images.width());
        this.input = new ReadOnlyMatrix<>("blur", backend, blur, pixels, pixels);
        this.pixelSigns = new SignChanges(pixels);
        this.images = new VariedImages(images, count);
        this.gram = backend.allocate(pixels, pixels);
        this.blurred = new VectorStack<>(backend, pixels, count);
        System.arraycopy(images.blurredValues(), 0, blurred.elements(), 0, count * pixels);
        this.solution = backend.allocate(pixels, count);
    }

    @Override
    public void restore(double lambda) {
        backend.gram(blur, gram);
        MatrixView.of(backend, gram).addToDiagonal(lambda);
        blurred.mapToColumns(blur, Transpose.YES, solution);
        backend.solveSpd(gram, solution);
        // The result is there when the operation ends: a backend may not put the work off until somebody looks.
        backend.elements(solution);
    }

    /** {@inheritDoc} Not timed: the images' signs are copied into the right-hand sides here. */
    @Override
    public void vary() {
        input.negateColumn(pixelSigns.next());
        images.vary();
        System.arraycopy(images.blurred(), 0, blurred.elements(), 0, count * pixels);
    }

    @Override
    public List<String> complaints() {
        return input.complaints();
    }

    @Override
    public Answer answer() {
        return new MatrixAnswer<>(backend, solution, pixelSigns::of, images::sign, CALL_TOLERANCE);
    }

    @Override
    public double[] restored() {
        MatrixView view = MatrixView.of(backend, solution);
        double[] restored = new double[pixels * count];
        for (int image = 0; image < count; image++) {
            for (int i = 0; i < pixels; i++) {
                restored[image * pixels + i] = images.sign(image) * pixelSigns.of(i) * view.get(i, image);
            }
        }
        return restored;
    }
}
