package org.deblurbench.method.mlp;

/**
 * Hyperparameters of Adam: D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, ICLR 2015, Algorithm 1. With
 * the gradient g at step t = 1, 2, …,
 *
 * <pre>m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − α m̂ / (√v̂ + ε)
 * with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).</pre>
 *
 * @param stepSize α, positive
 * @param decay1 β₁, at least 0 and less than 1
 * @param decay2 β₂, at least 0 and less than 1
 * @param epsilon ε, positive
 */
public record Adam(double stepSize, double decay1, double decay2, double epsilon) {
    /** Step size 1e-3, β₁ = 0.9, β₂ = 0.999, ε = 1e-7: those of the report. */
    public static final Adam DEFAULT = new Adam(1e-3, 0.9, 0.999, 1e-7);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Adam {
        if (!(stepSize > 0) || !(epsilon > 0) || !inUnitInterval(decay1) || !inUnitInterval(decay2)) {
            throw new IllegalArgumentException("step size " + stepSize + ", beta1 " + decay1 + ", beta2 " + decay2
                    + ", epsilon " + epsilon
                    + "; step size and epsilon must be positive, beta1 and beta2 at least 0 and less than 1");
        }
    }

    private static boolean inUnitInterval(double decay) {
        return decay >= 0 && decay < 1;
    }

    /** α / (1 − β₁ᵗ): the factor of m. */
    double correctedStepSize(int step) {
        return stepSize / (1 - power(decay1, step));
    }

    /** 1 / √(1 − β₂ᵗ): the factor of √v. */
    double rootCorrection(int step) {
        return 1 / Math.sqrt(1 - power(decay2, step));
    }

    /** By repeated squaring: the same on every machine, unlike Math.pow; StrictMath's allocates. */
    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }
}
