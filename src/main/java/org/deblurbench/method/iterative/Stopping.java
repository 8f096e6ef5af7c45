package org.deblurbench.method.iterative;

/**
 * When an iteration ends: with the first step that changes a column of the weights by less than a tolerance, or at the
 * latest after some iterations.
 *
 * @param maxIterations at least 1
 * @param tolerance compared with ‖w_new − w_old‖₂; 0 never stops
 */
public record Stopping(int maxIterations, double tolerance) {
    /** The report's: 10,000 iterations and 1e-3. */
    public static final Stopping REPORT = new Stopping(10_000, 1e-3);

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if {@code maxIterations} is less than 1 or {@code tolerance} negative or NaN
     */
    public Stopping {
        if (maxIterations < 1 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("at most " + maxIterations + " iterations, tolerance " + tolerance);
        }
    }
}
