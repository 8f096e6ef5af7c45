package org.deblurbench.method.tuning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes grids of λ; which method has which, is said in {@code Method}. */
public final class LambdaGrid {
    private LambdaGrid() {}

    /**
     * Values in equal steps of the exponent.
     *
     * @param first the exponent of the smallest value
     * @param last the exponent of the largest
     * @param steps how many steps lie between them, at least 1
     * @return {@code steps + 1} values, ascending
     */
    public static double[] steps(double first, double last, int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(k -> Math.pow(10, first + (last - first) * k / steps))
                .toArray();
    }

    /**
     * The part of a grid that is not too small.
     *
     * @param smallest values below are left out
     * @param lambdas the grid
     * @return in the same order
     */
    public static double[] from(double smallest, double... lambdas) {
        return Arrays.stream(lambdas).filter(lambda -> lambda >= smallest).toArray();
    }

    /**
     * Powers of ten.
     *
     * @param first the smallest exponent
     * @param last the largest exponent
     * @return the doubles nearest to 10^first, …, 10^last
     * @throws IllegalArgumentException if {@code first > last}
     */
    public static double[] decades(int first, int last) {
        if (first > last) {
            throw new IllegalArgumentException("no decades from " + first + " to " + last);
        }
        double[] lambdas = new double[last - first + 1];
        for (int i = 0; i < lambdas.length; i++) {
            // Math.pow may be off by an ulp, and λ is also a key of the reference table.
            lambdas[i] = Double.parseDouble("1e" + (first + i));
        }
        return lambdas;
    }
}
