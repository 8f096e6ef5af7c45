package org.deblurbench.check;

import java.util.OptionalDouble;

/**
 * Answers whose mean square error per pixel is known independently of this library, and how far an answer may lie from
 * it and still be right. The values are in two tables beside this class: {@code reference-mspe.csv}, made with NumPy by
 * {@code scripts/reference-mspe.py} and {@code scripts/reference-ista.py}, and {@code other-reference-mspe.csv}, which
 * says where each of its lines comes from. They hold for the default data, split and blur alone: the first 4,000 MNIST
 * training images, 0–999 test, 1000–2999 training, 3000–3999 validation; 5x5 Gaussian of σ = 3, zeros outside the
 * image, no noise.
 *
 * <p>Forming and factorising XᵀX + λI rounds it by about ε‖X‖²; relative to λ, that is how much the weights of the
 * smallest singular values move. The error therefore scatters in proportion to 1/λ between implementations that are
 * all backward stable and differ in the order of summation alone. The constants are that scatter times λ, measured
 * against the exact values over random orders of rows and columns by {@code scripts/reference-mspe.py --spread}. For
 * non-blind ridge inversion, whose 1,000 systems average it out: 1e-19 where it matters, from λ = 1e-14 (some 4e-6) to
 * 1e-10. For ridge regression by Cholesky and by eigendecomposition: 1e-13, at most 2.5 times that, from λ = 1e-10
 * (some 1e-3) to 1e-5. An explicit inverse, as in the report's literal ridge regression, loses two digits more: 1e-11, at most
 * twice that.
 *
 * <p>Deconvolution errs by λ/d in each singular direction, and rounding moves the eigenvalues d of the small Gram matrices
 * by about ε: 1e-20 relative to λ was measured between backends. Proximal gradient takes the same steps everywhere, and its
 * error agrees with NumPy's to 1e-13. At the optimum of the LASSO the weights are known as well as the duality gap is
 * small: a gap of 1e-8 of the objective leaves the error 1e-6 of room, and the references were computed no better.
 *
 * <p>The safety factor is for what a permutation does not show: fused multiply–add, blocked and threaded kernels,
 * solvers that invert diagonal blocks (general LU solves in place of substitution with the factor were seen to
 * scatter ten times as far). The floor is for larger λ, where the scatter is below 1e-10 and falls to that of adding
 * up the error itself; it leaves room for a blur that was computed in another order.
 *
 * <p>A network with the same seed is the same up to rounding after one epoch: 5e-16 in double precision, 2.7e-8 in single;
 * the rest is margin for other kernels. Rounding then grows from step to step, until after many epochs backends differ as
 * seeds do: three seeds differ from their mean by up to 1.6 %, and other orders and starts get three times that. Wiener's
 * references have few digits.
 */
public enum Reference {
    /** Blurred images that are not restored at all; the setting is 0. */
    BLURRED("blurred", 0, 1e-9),
    /** Non-blind ridge inversion; the setting is λ, as for all ridge methods. */
    NON_BLIND_RIDGE("non-blind-ridge", 1e-19, 0),
    /** Ridge regression of all pixels. */
    RIDGE_REGRESSION("ridge-regression", 1e-13, 0),
    /** The report's literal ridge regression of the middle pixel, number 406, alone. */
    RIDGE_REGRESSION_LITERAL("ridge-regression-pixel-406", 1e-11, 0),
    /** Proximal gradient for the LASSO, all pixels. */
    LASSO_ISTA("lasso-ista", 0, 1e-9),
    /** The report's literal proximal gradient of the middle pixel, number 406, alone. */
    LASSO_ISTA_LITERAL("lasso-ista-pixel-406", 0, 1e-9),
    /** Stochastic gradient for the LASSO, the sixteen sample pixels. */
    LASSO_SGD_SAMPLE("lasso-sgd-of-sixteen-pixels", 0, 1e-9),
    /** The optimum of the LASSO, all pixels. */
    LASSO_OPTIMUM("lasso-optimum", 0, 1e-5),
    /** The network; the setting is the number of epochs, of which the first is another reference. */
    MLP("mlp", 0, 0.05),
    /** The network's first epoch with seed 1 in double precision. */
    MLP_FIRST_EPOCH_DOUBLE("mlp-seed-1", 0, 1e-9),
    /** The network's first epoch with seed 1 in single precision. */
    MLP_FIRST_EPOCH_FLOAT("mlp-seed-1", 0, 1e-6),
    /** Tikhonov deconvolution with the kernel learned from the first training pair. */
    KERNEL_DECONVOLUTION("kernel-deconvolution", 1e-20, 0),
    /** Tikhonov deconvolution of images rounded to 8 bits, at the best λ; the setting is 0. */
    KERNEL_DECONVOLUTION_8_BIT("kernel-deconvolution-8-bit", 0, 0.01),
    /** Wiener's filter with the true kernel at the best power of ten, images taken for periodic; the setting is 0. */
    WIENER_PERIODIC("wiener-periodic", 0, 0.01),
    /** Wiener's filter with the true kernel at the best power of ten, images padded; the setting is 0. */
    WIENER_PADDED("wiener-padded", 0, 0.01);

    private static final double SAFETY = 20;
    private static final double FLOOR = 1e-9;

    private final String label;
    private final double scatter;
    private final double fixed;

    /** With a scatter in proportion to 1/λ, or, where that is 0, a fixed tolerance. */
    Reference(String label, double scatter, double fixed) {
        this.label = label;
        this.scatter = scatter;
        this.fixed = fixed;
    }

    /**
     * The name in the tables.
     *
     * @return lower-case letters, digits and hyphens
     */
    public String label() {
        return label;
    }

    /**
     * The error on the test images.
     *
     * @param setting λ, or what stands for it; exactly a value of the table
     * @return the mean square error per pixel; empty if there is none for this setting, or if it is below precision
     */
    public OptionalDouble test(double setting) {
        return ReferenceTable.look(label, setting, "test");
    }

    /**
     * The error on the validation images.
     *
     * @param setting as for {@link #test}
     * @return the mean square error per pixel; empty if there is none for this setting, or if it is below precision
     */
    public OptionalDouble validation(double setting) {
        return ReferenceTable.look(label, setting, "validation");
    }

    /**
     * The largest relative deviation that is right.
     *
     * @param setting λ, or what stands for it
     * @return relative to the reference
     */
    public double tolerance(double setting) {
        if (scatter == 0) {
            return fixed;
        }
        if (!(setting > 0)) {
            throw new IllegalArgumentException("lambda is " + setting + "; it must be positive");
        }
        return Math.max(FLOOR, SAFETY * scatter / setting);
    }

    /**
     * Whether an error agrees with a reference.
     *
     * @param mspe what was computed; NaN never agrees
     * @param reference what it should be
     * @param setting λ, or what stands for it
     * @return whether it is within {@link #tolerance}
     */
    public boolean agrees(double mspe, double reference, double setting) {
        return Math.abs(mspe - reference) <= tolerance(setting) * reference;
    }
}
