package org.deblurbench.method.ridge;

import org.deblurbench.check.Reference;

/** What the ridge methods share. */
final class Ridge {
    /** The spacing of doubles at 1: ε = 2⁻⁵². */
    static final double EPSILON = Math.ulp(1.0);

    private static final double SAFETY = 20;
    private static final double LEAST_SCATTER = 1e-9;

    private Ridge() {}

    /**
     * Whether normal equations in working precision can tell λ from zero: λ ≥ 2 ε trace(XᵀX).
     *
     * <p>Rounding the Gram matrix, its Cholesky factor or its eigenvalues perturbs XᵀX by a small multiple of
     * ε‖XᵀX‖₂ (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., theorem 10.3), and the trace
     * bounds that norm. Where λ is smaller than the perturbation, it no longer regularises anything: the
     * factorisation breaks down, or the weights of the smallest singular values are noise. The constant 2 was found
     * on the default data, where ε trace(XᵀX) = 2.2e-11: at 1e-12 Cholesky breaks down and the eigendecomposition
     * has no correct digit; at 1e-11, which the rule refuses, the factorisation mostly runs, but it is luck, and
     * the validation error is off by up to 1 %; at 1e-10, which it admits, the error is right to about three
     * digits, and {@link Reference} says so. Calling that one unresolved would hide a usable answer; calling
     * 1e-11 resolved would report a number that depends on the order of summation in its second digit.
     *
     * @param trace trace(XᵀX), the sum of the squares of X
     * @param lambda λ
     */
    static boolean resolves(double trace, double lambda) {
        return lambda >= 2 * EPSILON * trace;
    }

    /**
     * How far weights may differ from one call to another of the same backend, relative to the largest: rounding of the
     * Gram matrix relative to λ, where threads add up in another order.
     */
    static double scatter(double trace, double lambda) {
        return Math.max(LEAST_SCATTER, SAFETY * EPSILON * trace / lambda);
    }
}
