package org.deblurbench.stats;

/** Means of numbers that are known by their logarithms, and may be too large or too small for anything else. */
public final class LogMean {
    private LogMean() {}

    /**
     * The logarithm of the weighted mean Σ wᵢ exp(lᵢ).
     *
     * @param logs the lᵢ; negative infinity stands for 0
     * @param weights the wᵢ, as many, not negative, with the sum 1
     * @return negative infinity if all numbers are 0
     */
    public static double of(double[] logs, double[] weights) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += weights[i] * Math.exp(logs[i] - largest);
        }
        return largest + Math.log(sum);
    }
}
