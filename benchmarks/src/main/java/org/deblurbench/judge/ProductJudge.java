package org.deblurbench.judge;

import org.deblurbench.backend.Backend;
import org.deblurbench.check.BackwardError;

/** Judges a matrix product by its backward error, which needs no second computation of it. */
public final class ProductJudge {
    private ProductJudge() {}

    /**
     * Whether A B = C holds as well as rounding allows.
     *
     * @param <M> the matrix type
     * @param backend whose matrices they are
     * @param a m x k
     * @param b k x n
     * @param c m x n
     * @return ok if the backward error, in units of ε, is at most k
     */
    public static <M> Judgement of(Backend<M> backend, M a, M b, M c) {
        // N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., (3.13): |C − AB| ≤ γ_k |A||B|,
        // with γ_k about k ε/2. In practice the error grows as the root of k; half of ε is left for the probes.
        return Judgement.referee()
                .atMost("backward error / eps", BackwardError.ofProductProbed(backend, a, b, c), backend.columns(a))
                .decide();
    }
}
