package org.deblurbench.check;

import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.method.tuning.Arguments;

/**
 * How far a mean square error may lie from its {@link ReferenceMspe} and still be right.
 *
 * <p>Forming and factorising XᵀX + λI rounds it by about ε‖X‖²; relative to λ, that is how much the weights of the
 * smallest singular values move. The error therefore scatters in proportion to 1/λ between implementations that are
 * all backward stable and differ in the order of summation alone. The constants are that scatter times λ, measured
 * against the exact values over random orders of rows and columns by {@code scripts/reference-mspe.py --spread}. For
 * {@link NonBlindRidge}, whose 1,000 systems average it out: 1e-19 where it matters, from λ = 1e-14 (some 4e-6) to
 * 1e-10. For {@link RidgeRegression} by Cholesky and by eigendecomposition: 1e-13, at most 2.5 times that, from λ = 1e-10
 * (some 1e-3) to 1e-5. An explicit inverse, as in {@link LiteralRidgeRegression}, loses two digits more: 1e-11, at most
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
 */
public final class MspeTolerance {
    private static final double NON_BLIND_RIDGE_SCATTER = 1e-19;
    private static final double RIDGE_REGRESSION_SCATTER = 1e-13;
    private static final double RIDGE_REGRESSION_LITERAL_SCATTER = 1e-11;
    private static final double LASSO_ISTA = 1e-9;
    private static final double LASSO_OPTIMUM = 1e-5;
    private static final double KERNEL_DECONVOLUTION_SCATTER = 1e-20;
    private static final double SAFETY = 20;
    private static final double FLOOR = 1e-9;

    private MspeTolerance() {}

    /**
     * The tolerance for the default data.
     *
     * @param method which method
     * @param lambda λ, positive and finite
     * @return the largest relative deviation that is right
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     */
    public static double relative(MethodId method, double lambda) {
        Arguments.requireLambda(lambda);
        return switch (method) {
            case NON_BLIND_RIDGE -> byScatter(NON_BLIND_RIDGE_SCATTER, lambda);
            case RIDGE_REGRESSION -> byScatter(RIDGE_REGRESSION_SCATTER, lambda);
            case RIDGE_REGRESSION_LITERAL -> byScatter(RIDGE_REGRESSION_LITERAL_SCATTER, lambda);
            case LASSO_ISTA, LASSO_ISTA_LITERAL -> LASSO_ISTA;
            case LASSO_OPTIMUM -> LASSO_OPTIMUM;
            case KERNEL_DECONVOLUTION -> byScatter(KERNEL_DECONVOLUTION_SCATTER, lambda);
        };
    }

    private static double byScatter(double scatter, double lambda) {
        return Math.max(FLOOR, SAFETY * scatter / lambda);
    }

    /**
     * Whether an error agrees with its reference.
     *
     * @param mspe what was computed; NaN never agrees
     * @param reference what it should be
     * @param method which method
     * @param lambda λ
     * @return whether it is within {@link #relative}
     */
    public static boolean agrees(double mspe, double reference, MethodId method, double lambda) {
        return Math.abs(mspe - reference) <= relative(method, lambda) * reference;
    }
}
