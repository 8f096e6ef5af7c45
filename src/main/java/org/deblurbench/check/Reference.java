package org.deblurbench.check;

import java.util.OptionalDouble;

/**
 * Answers whose mean square error per pixel is known independently of this library, and how far an answer may lie from
 * it and still be right. Values and tolerances are in two tables beside this class: {@code reference-mspe.csv}, made with
 * NumPy by {@code scripts/reference-mspe.py} and {@code scripts/reference-ista.py}, and {@code other-reference-mspe.csv},
 * which says where each of its lines comes from, and has the tolerances with their reasons. The values hold for the default
 * data, split and blur alone: the first 4,000 MNIST training images, 0–999 test, 1000–2999 training, 3000–3999 validation;
 * 5x5 Gaussian of σ = 3, zeros outside the image, no noise.
 */
public final class Reference {
    /** Blurred images that are not restored at all; the setting is 0. */
    public static final Reference BLURRED = of("blurred");

    /** Non-blind ridge inversion; the setting is λ, as for all ridge methods. */
    public static final Reference NON_BLIND_RIDGE = of("non-blind-ridge");

    /** Ridge regression of all pixels. */
    public static final Reference RIDGE_REGRESSION = of("ridge-regression");

    /** The report's literal ridge regression of the middle pixel, number 406, alone. */
    public static final Reference RIDGE_REGRESSION_LITERAL = of("ridge-regression-pixel-406");

    /** Proximal gradient for the LASSO, all pixels. */
    public static final Reference LASSO_ISTA = of("lasso-ista");

    /** The report's literal proximal gradient of the middle pixel, number 406, alone. */
    public static final Reference LASSO_ISTA_LITERAL = of("lasso-ista-pixel-406");

    /** Stochastic gradient for the LASSO, the sixteen sample pixels. */
    public static final Reference LASSO_SGD_SAMPLE = of("lasso-sgd-of-sixteen-pixels");

    /** The optimum of the LASSO, all pixels. */
    public static final Reference LASSO_OPTIMUM = of("lasso-optimum");

    /** The network; the setting is the number of epochs, of which the first is another reference. */
    public static final Reference MLP = of("mlp");

    /** The network's first epoch with seed 1 in double precision. */
    public static final Reference MLP_FIRST_EPOCH_DOUBLE = of("mlp-seed-1-double");

    /** The network's first epoch with seed 1 in single precision. */
    public static final Reference MLP_FIRST_EPOCH_FLOAT = of("mlp-seed-1-float");

    /** The network's first epoch with seed 1 in double precision, on {@link org.deblurbench.data.Split#SMALL}. */
    public static final Reference MLP_FIRST_EPOCH_SMALL_DOUBLE = of("mlp-seed-1-small-split-double");

    /** The network's first epoch with seed 1 in single precision, on {@link org.deblurbench.data.Split#SMALL}. */
    public static final Reference MLP_FIRST_EPOCH_SMALL_FLOAT = of("mlp-seed-1-small-split-float");

    /** Tikhonov deconvolution with the kernel learned from the first training pair. */
    public static final Reference KERNEL_DECONVOLUTION = of("kernel-deconvolution");

    /** Tikhonov deconvolution of images rounded to 8 bits, at the best λ; the setting is 0. */
    public static final Reference KERNEL_DECONVOLUTION_8_BIT = of("kernel-deconvolution-8-bit");

    /** Wiener's filter with the true kernel at the best power of ten, images taken for periodic; the setting is 0. */
    public static final Reference WIENER_PERIODIC = of("wiener-periodic");

    /** Wiener's filter with the true kernel at the best power of ten, images padded; the setting is 0. */
    public static final Reference WIENER_PADDED = of("wiener-padded");

    private final String label;
    private final double tolerance;
    private final OptionalDouble toleranceTimesLambda;

    private Reference(String label, double tolerance, OptionalDouble toleranceTimesLambda) {
        this.label = label;
        this.tolerance = tolerance;
        this.toleranceTimesLambda = toleranceTimesLambda;
    }

    /**
     * Looks a reference up.
     *
     * @param label the method's name in the tables
     * @return its values and tolerance
     * @throws IllegalArgumentException if the tables have no tolerance of that name
     */
    public static Reference of(String label) {
        OptionalDouble tolerance = ReferenceTable.tolerance(label, "tolerance");
        if (tolerance.isEmpty()) {
            throw new IllegalArgumentException("the tables of references have no tolerance of '" + label + "'");
        }
        return new Reference(label, tolerance.getAsDouble(), ReferenceTable.tolerance(label, "tolerance-times-lambda"));
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
     * @throws IllegalArgumentException if it depends on λ, and that is not positive
     */
    public double tolerance(double setting) {
        if (toleranceTimesLambda.isEmpty()) {
            return tolerance;
        }
        if (!(setting > 0)) {
            throw new IllegalArgumentException("lambda is " + setting + "; it must be positive");
        }
        return Math.max(tolerance, toleranceTimesLambda.getAsDouble() / setting);
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
