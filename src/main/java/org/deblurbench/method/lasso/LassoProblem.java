package org.deblurbench.method.lasso;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.ColumnSupport;
import org.deblurbench.method.MatrixView;

/**
 * The LASSO regressions of sharp pixels on all blurred pixels (J. King, Introduction to machine learning methods for
 * image deblurring): for each sharp pixel j, with the training images X (blurred) and s_j (that pixel, sharp),
 *
 * <pre>w_j = argmin ‖X v − s_j‖² + λ‖v‖₁,</pre>
 *
 * without ½, without division by the number of images, and without an intercept. Of X and S only the columns are kept
 * that are not zero on the whole training set; the weights of the others are zero at every optimum (see
 * {@link ColumnSupport}).
 *
 * @param <M> the backend's matrix type
 */
public final class LassoProblem<M> {
    private final Backend<M> backend;
    private final int imagePixels;
    private final int[] pixels;
    private final ColumnSupport inputs;
    private final ColumnSupport outputs;
    private final M blurred;
    private final M sharp;
    private final M gram;
    private final M cross;
    private final double[] energies;

    /**
     * Converts the images into matrices and allocates the products. Computes nothing.
     *
     * @param backend what computes
     * @param training the images to learn from
     * @param pixels the sharp pixels to learn, each from 0 to {@code training.pixels() - 1}, row-major; none means all
     * @throws IllegalArgumentException if a pixel is out of range or there twice, or all of them, or all blurred images,
     *     are zero on the training images
     */
    public LassoProblem(Backend<M> backend, ImagePairs training, int... pixels) {
        this.backend = backend;
        this.imagePixels = training.pixels();
        this.pixels = checked(pixels, imagePixels);
        this.inputs = ColumnSupport.of(training.blurredValues(), 0, training.count(), imagePixels);
        this.outputs = ColumnSupport.of(training.sharpValues(), 0, training.count(), imagePixels)
                .among(this.pixels);
        if (inputs.size() == 0 || outputs.size() == 0) {
            throw new IllegalArgumentException("the pixels are zero on all training images; choose others");
        }
        this.blurred = MatrixView.columnsOf(backend, training.blurredValues(), training.count(), imagePixels, inputs);
        this.sharp = MatrixView.columnsOf(backend, training.sharpValues(), training.count(), imagePixels, outputs);
        this.gram = backend.allocate(inputs.size(), inputs.size());
        this.cross = backend.allocate(inputs.size(), outputs.size());
        this.energies = energies(MatrixView.of(backend, sharp));
    }

    private static int[] checked(int[] pixels, int imagePixels) {
        if (pixels.length == 0) {
            return ColumnSupport.all(imagePixels).columns();
        }
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < sorted.length; k++) {
            if (sorted[k] < 0 || sorted[k] >= imagePixels) {
                throw new IllegalArgumentException("pixel " + sorted[k] + " of images of " + imagePixels + " pixels");
            }
            if (k > 0 && sorted[k] == sorted[k - 1]) {
                throw new IllegalArgumentException("pixel " + sorted[k] + " is there twice");
            }
        }
        return sorted;
    }

    private static double[] energies(MatrixView sharp) {
        double[] energies = new double[sharp.columns()];
        for (int i = 0; i < sharp.rows(); i++) {
            for (int j = 0; j < sharp.columns(); j++) {
                energies[j] += sharp.get(i, j) * sharp.get(i, j);
            }
        }
        return energies;
    }

    /**
     * Computes {@link #gram} and {@link #cross}: what solvers that work on the normal equations do first. Allocates
     * nothing.
     */
    public void computeProducts() {
        backend.gram(blurred, gram);
        mirrorLowerTriangle(backend.elements(gram), inputs.size(), backend.order());
        backend.multiply(1, blurred, Transpose.YES, sharp, Transpose.NO, 0, cross);
    }

    private static void mirrorLowerTriangle(double[] a, int n, org.deblurbench.backend.StorageOrder order) {
        boolean rowMajor = order == org.deblurbench.backend.StorageOrder.ROW_MAJOR;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (rowMajor) {
                    a[j * n + i] = a[i * n + j];
                } else {
                    a[j + i * n] = a[i + j * n];
                }
            }
        }
    }

    /**
     * What computes.
     *
     * @return the backend of all matrices here
     */
    public Backend<M> backend() {
        return backend;
    }

    /**
     * Pixels of an image, whether learned or not.
     *
     * @return such as 784
     */
    public int imagePixels() {
        return imagePixels;
    }

    /**
     * The sharp pixels to learn.
     *
     * @return ascending; live
     */
    public int[] pixels() {
        return pixels;
    }

    /**
     * The blurred pixels that are not zero on the whole training set: the rows of the weights.
     *
     * @return n of them
     */
    public ColumnSupport inputs() {
        return inputs;
    }

    /**
     * The pixels to learn that are not zero on the whole training set: the columns of the weights. The weights of the
     * others are zero.
     *
     * @return m of them
     */
    public ColumnSupport outputs() {
        return outputs;
    }

    /**
     * X, one training image a row.
     *
     * @return N x n
     */
    public M blurred() {
        return blurred;
    }

    /**
     * S, one training image a row.
     *
     * @return N x m
     */
    public M sharp() {
        return sharp;
    }

    /**
     * G = XᵀX, both triangles, as of the last {@link #computeProducts}.
     *
     * @return n x n
     */
    public M gram() {
        return gram;
    }

    /**
     * C = XᵀS, as of the last {@link #computeProducts}.
     *
     * @return n x m
     */
    public M cross() {
        return cross;
    }

    /**
     * ‖s_j‖² of each output.
     *
     * @return m numbers; live
     */
    public double[] energies() {
        return energies;
    }
}
