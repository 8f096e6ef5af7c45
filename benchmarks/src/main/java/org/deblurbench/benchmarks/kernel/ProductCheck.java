package org.deblurbench.benchmarks.kernel;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.Findings;
import org.deblurbench.check.ReadOnlyMatrix;

/** Judges a result as a product that must hold: A·B = C, (Aᵀ)·A = C, A·X = B. */
final class ProductCheck {
    private ProductCheck() {}

    /** Whether A B = C holds as well as rounding allows, and whether the inputs are what they were. */
    static <M> Findings of(Backend<M> backend, M a, M b, M c, int inner, ReadOnlyMatrix<?>... inputs) {
        List<String> complaints = Arrays.stream(inputs)
                .flatMap(input -> input.complaints().stream())
                .toList();
        if (!complaints.isEmpty()) {
            return Findings.begin().complain(complaints).end();
        }
        // N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., (3.13): |C − AB| ≤ γ_k |A||B|,
        // with γ_k about k ε/2. In practice the error grows as the root of k; half of ε is left for the probes.
        return Findings.begin()
                .atMost("backward error / eps", BackwardError.ofProductProbed(backend, a, b, c), inner)
                .end();
    }
}
