package org.deblurbench.compare;

/**
 * What counts as a change.
 *
 * @param alpha the probability that any row is called slower or faster though nothing changed, such as 0.05
 * @param margin how much slower is still not slower, such as 0.03
 * @param seed of the random dealings of the permutation test, where there are too many for all
 */
public record CompareSettings(double alpha, double margin, long seed) {
    /** Five per cent, three per cent. */
    public static final CompareSettings DEFAULT = new CompareSettings(0.05, 0.03, 1);
}
