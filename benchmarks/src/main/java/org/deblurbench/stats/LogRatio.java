package org.deblurbench.stats;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The ratio of two groups of independent positive values, by the means of their logarithms, with its confidence interval by
 * Welch's t: it assumes that the logarithms are about normal, and lets the groups differ in size and spread.
 *
 * <p>Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947).
 *
 * @param ratio geometric mean of the numerator's values over that of the denominator's
 * @param low lower end of the interval
 * @param high its upper end
 */
public record LogRatio(double ratio, double low, double high) {
    /**
     * Computes ratio and interval.
     *
     * @param numerator logarithms of the one group, two or more
     * @param denominator logarithms of the other, two or more
     * @param confidence such as 0.95
     * @return the ratio; its interval is a point if neither group has any spread
     * @throws IllegalArgumentException if a group has fewer than two values
     */
    public static LogRatio of(double[] numerator, double[] denominator, double confidence) {
        if (numerator.length < 2 || denominator.length < 2) {
            throw new IllegalArgumentException("one value has no spread: there is no interval");
        }
        double difference = StatUtils.mean(numerator) - StatUtils.mean(denominator);
        double a = StatUtils.variance(numerator) / numerator.length;
        double b = StatUtils.variance(denominator) / denominator.length;
        double half = 0;
        if (a + b > 0) {
            double freedom = (a + b) * (a + b) / (a * a / (numerator.length - 1) + b * b / (denominator.length - 1));
            half = new TDistribution(freedom).inverseCumulativeProbability(1 - (1 - confidence) / 2) * Math.sqrt(a + b);
        }
        return new LogRatio(Math.exp(difference), Math.exp(difference - half), Math.exp(difference + half));
    }
}
