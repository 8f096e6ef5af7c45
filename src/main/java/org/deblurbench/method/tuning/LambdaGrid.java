package org.deblurbench.method.tuning;

import java.util.stream.IntStream;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.method.ridge.RidgeTuning;

/** Grids of λ: those of the report. */
public final class LambdaGrid {
    private LambdaGrid() {}

    /**
     * The grid of {@link NonBlindRidge}.
     *
     * @return 1e-14, 1e-13, … 1e1: 16 values
     */
    public static double[] nonBlindRidge() {
        return decades(-14, 1);
    }

    /**
     * The grid of {@link RidgeRegression} and {@link RidgeTuning}.
     *
     * @return 1e-14, 1e-13, … 1e2: 17 values
     */
    public static double[] ridgeRegression() {
        return decades(-14, 2);
    }

    /**
     * The grid of the LASSO regression: 10^-6 to 10^2 in 17 equal steps of the exponent.
     *
     * @param smallest where to stop: the values below are left out
     * @return at most 18 values, ascending
     */
    public static double[] lasso(double smallest) {
        return IntStream.rangeClosed(0, 17)
                .mapToDouble(k -> Math.pow(10, -6 + 8.0 * k / 17))
                .filter(lambda -> lambda >= smallest)
                .toArray();
    }

    /**
     * A grid for {@link org.deblurbench.method.deconvolution.TikhonovTuning}, where a value costs next to nothing.
     *
     * @return 1e-14 … 1e2 in four equal steps of the exponent a decade: 65 values, ascending
     */
    public static double[] deconvolution() {
        return IntStream.rangeClosed(-56, 8)
                .mapToDouble(quarter -> Math.pow(10, quarter / 4.0))
                .toArray();
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
