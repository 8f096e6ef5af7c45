package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StudentEProcessTest {
    private static final double C = 0.3;

    /** Computed with NumPy from the formula. */
    @Test
    void agreesWithAnIndependentComputation() {
        double[] slower =
                Arrays.stream(MeasuredRatios.REGULAR).map(x -> x + 0.03).toArray();
        assertThat(Math.exp(after(Arrays.copyOf(slower, 2)).log())).isCloseTo(0.852275932699422, within(1e-10));
        assertThat(Math.exp(after(Arrays.copyOf(slower, 10)).log())).isCloseTo(29.262733017897, within(1e-8));
        assertThat(Math.exp(after(slower).log())).isCloseTo(105207378.62165183, within(1.0));
    }

    /** The ratio of marginal likelihoods, integrated numerically over the effect and over the scale of the noise. */
    @Test
    void isTheRatioOfMarginalLikelihoods() {
        double[] x = {0.8, 1.9, -0.3, 2.2};
        double logStep = 0.02;
        double effectStep = 0.02;
        double with = 0;
        double without = 0;
        for (double logSigma = -8; logSigma < 12; logSigma += logStep) {
            double sigma = Math.exp(logSigma);
            without += density(x, 0, sigma);
            for (double effect = -15; effect < 15; effect += effectStep) {
                double prior = Math.sqrt(C / (2 * Math.PI)) * Math.exp(-C * effect * effect / 2);
                with += density(x, effect * sigma, sigma) * prior * effectStep;
            }
        }
        assertThat(Math.exp(after(x).log())).isCloseTo(with / without, within(1e-6));
    }

    private static double density(double[] x, double mean, double sigma) {
        double density = 1;
        for (double value : x) {
            double z = (value - mean) / sigma;
            density *= Math.exp(-z * z / 2) / sigma;
        }
        return density;
    }

    @Test
    void unitOfTheObservationsDoesNotMatter() {
        assertThat(after(1, 2, 4).log()).isCloseTo(after(1e-3, 2e-3, 4e-3).log(), within(1e-12));
    }

    @Test
    void isNoEvidenceWhereNothingVariesOrTheMeanIsNegative() {
        assertThat(after(1).logMax()).isZero();
        assertThat(after(1, 1).logMax()).isZero();
        assertThat(after(-1, -2, -1.5, -1.1, -1.3).logMax()).isZero();
    }

    private static StudentEProcess after(double... observations) {
        StudentEProcess process = new StudentEProcess();
        Arrays.stream(observations).forEach(process::add);
        return process;
    }
}
