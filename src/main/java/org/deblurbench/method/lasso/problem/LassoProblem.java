package org.deblurbench.method.lasso.problem;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.DualityGap;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.ColumnSupport;
import org.deblurbench.method.regression.RegressionData;

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
    private final RegressionData<M> data;
    private final M gram;
    private final M cross;
    private final double[] energies;

    /**
     * Allocates the products. Computes nothing.
     *
     * @param data X and S
     */
    public LassoProblem(RegressionData<M> data) {
        this.data = data;
        this.gram = data.backend().allocate(data.inputs().size(), data.inputs().size());
        this.cross =
                data.backend().allocate(data.inputs().size(), data.outputs().size());
        this.energies = energies(MatrixView.of(data.backend(), data.sharp()));
    }

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
        this(new RegressionData<>(backend, training, pixels));
    }

    /**
     * The images.
     *
     * @return X and S
     */
    public RegressionData<M> data() {
        return data;
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
        backend().gram(blurred(), gram);
        MatrixView.of(backend(), gram).mirrorLowerTriangle();
        backend().multiply(1, blurred(), Transpose.YES, sharp(), Transpose.NO, 0, cross);
    }

    /**
     * What computes.
     *
     * @return the backend of all matrices here
     */
    public Backend<M> backend() {
        return data.backend();
    }

    /**
     * Pixels of an image, whether learned or not.
     *
     * @return such as 784
     */
    public int imagePixels() {
        return data.training().pixels();
    }

    /**
     * The sharp pixels to learn.
     *
     * @return ascending; live
     */
    public int[] pixels() {
        return data.pixels();
    }

    /**
     * The blurred pixels that are not zero on the whole training set: the rows of the weights.
     *
     * @return n of them
     */
    public ColumnSupport inputs() {
        return data.inputs();
    }

    /**
     * The pixels to learn that are not zero on the whole training set: the columns of the weights. The weights of the
     * others are zero.
     *
     * @return m of them
     */
    public ColumnSupport outputs() {
        return data.outputs();
    }

    /**
     * X, one training image a row.
     *
     * @return N x n
     */
    public M blurred() {
        return data.blurred();
    }

    /**
     * S, one training image a row.
     *
     * @return N x m
     */
    public M sharp() {
        return data.sharp();
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

    /**
     * How far weights are from the optimum, by the backend's products. Allocates.
     *
     * @param lambda λ, positive
     * @param weights n x m; read only
     * @return objective and gap; NaN if the weights hold NaN
     */
    public DualityGap dualityGap(double lambda, M weights) {
        return DualityGap.of(backend(), blurred(), sharp(), lambda, weights);
    }

    /**
     * How far weights are from the optimum, and how far the next step would move them, by plain loops.
     *
     * @param lambda λ, positive
     * @param weights n x m; read only
     * @return the figures; NaN if the weights hold NaN
     */
    public LassoCheck check(double lambda, M weights) {
        return LassoCheck.of(backend(), blurred(), sharp(), lambda, weights);
    }

    /**
     * The bound μ that the optimum keeps: |x_iᵀ(s − Xv)| ≤ μ for every input i. It is half of λ, since the objective has no
     * ½; the soft threshold of a step τ is τμ.
     *
     * @param lambda λ
     * @return λ/2
     */
    public static double mu(double lambda) {
        return lambda / 2;
    }
}
