package org.deblurbench.stats;

/**
 * Evidence against a hypothesis that grows with the data: a process E₁, E₂ … of which the hypothesis says that its mean never
 * exceeds 1, at whatever moment one stops. So Eₙ ≥ 1/α refutes the hypothesis at level α, as often as one looks (Ville's
 * inequality), and 1/max Eₙ is a p-value. The weighted mean of several such processes is one, too.
 */
public interface Evidence {
    /** The natural logarithm of the evidence now; 0 before the first observation. */
    double log();

    /** The natural logarithm of the most evidence so far; 0 before the first observation. */
    double logMax();

    /**
     * The p-value that needs no fixed number of observations.
     *
     * @return 1/max E, at most 1
     */
    default double pValue() {
        return Math.min(1, Math.exp(-logMax()));
    }
}
