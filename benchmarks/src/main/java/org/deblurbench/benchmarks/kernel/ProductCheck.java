package org.deblurbench.benchmarks.kernel;

import org.deblurbench.backend.Backend;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.Findings;
import org.deblurbench.check.ReadOnlyMatrix;

/** Judges a result as a product that must hold: A·B = C, (Aᵀ)·A = C, A·X = B. */
final class ProductCheck {
    private ProductCheck() {}

    /** Whether A B = C holds as well as rounding allows, and whether the inputs are what they were. */
    static <M> Findings of(Backend<M> backend, M a, M b, M c, int inner, ReadOnlyMatrix<?>... inputs) {
        // N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., (3.13): |C − AB| ≤ γ_k |A||B|,
        // with γ_k about k ε/2. In practice the error grows as the root of k; half of ε is left for the probes.
        Findings.Builder findings =
                Findings.begin().atMost("backward error / eps", BackwardError.ofProductProbed(backend, a, b, c), inner);
        for (ReadOnlyMatrix<?> input : inputs) {
            findings.complain(input.complaints());
        }
        return findings.end();
    }
}
