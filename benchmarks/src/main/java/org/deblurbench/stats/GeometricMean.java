package org.deblurbench.stats;

import java.util.Collection;

/** The mean of ratios: that of a set and that of its reciprocals are reciprocal, whoever is the baseline. */
public final class GeometricMean {
    private GeometricMean() {}

    /**
     * The geometric mean.
     *
     * @param values positive, one or more
     * @return the n-th root of their product, without overflow
     * @throws IllegalArgumentException if there is none, or one is not positive
     */
    public static double of(Collection<Double> values) {
        if (values.isEmpty() || values.stream().anyMatch(value -> !(value > 0))) {
            throw new IllegalArgumentException("only positive numbers have a geometric mean: " + values);
        }
        return Math.exp(values.stream().mapToDouble(Math::log).average().orElseThrow());
    }
}
