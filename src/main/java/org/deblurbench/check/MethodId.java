package org.deblurbench.check;

import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.method.ridge.RidgeTuning;

/** The methods that have reference values. */
public enum MethodId {
    /** {@link NonBlindRidge}. */
    NON_BLIND_RIDGE("non-blind-ridge"),
    /** {@link RidgeRegression} and {@link RidgeTuning}. */
    RIDGE_REGRESSION("ridge-regression"),
    /** {@link LiteralRidgeRegression} of the middle pixel, number 406, alone. */
    RIDGE_REGRESSION_LITERAL("ridge-regression-pixel-406"),
    /** {@link org.deblurbench.method.lasso.ista.IstaSolver}, all pixels. */
    LASSO_ISTA("lasso-ista"),
    /** {@link org.deblurbench.method.lasso.ista.LiteralIsta} of the middle pixel, number 406, alone. */
    LASSO_ISTA_LITERAL("lasso-ista-pixel-406"),
    /** {@link org.deblurbench.method.lasso.homotopy.HomotopySolver}, all pixels. */
    LASSO_OPTIMUM("lasso-optimum"),
    /** Tikhonov deconvolution with the kernel learned from the first training pair. */
    KERNEL_DECONVOLUTION("kernel-deconvolution");

    private final String label;

    MethodId(String label) {
        this.label = label;
    }

    /**
     * The name in files and on the command line.
     *
     * @return lower-case letters and hyphens
     */
    public String label() {
        return label;
    }
}
