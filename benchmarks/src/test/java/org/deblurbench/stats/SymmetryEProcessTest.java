package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetryEProcessTest {
    @Test
    void withoutObservationsThereIsNoEvidence() {
        assertThat(new SymmetryEProcess().log()).isZero();
        assertThat(new SymmetryEProcess().pValue()).isEqualTo(1);
    }

    @Test
    void observationsThatSayNothingLeaveTheEvidenceAtOne() {
        assertThat(after(0, 0, 0, 0).log()).isCloseTo(0, within(1e-15));
    }

    @Test
    void hugeObservationsDoubleTheEvidenceEach() {
        assertThat(after(1e3, 1e3, 1e3, 1e3, 1e3).log()).isCloseTo(5 * Math.log(2), within(1e-12));
        assertThat(after(-1e3).log()).isLessThan(-1000);
    }

    /** The hypothesis is that signs are coins: over all of them the mean is 1, to the last digit. */
    @Test
    void meanOverAllSignsIsOne() {
        double[] sizes = {0.0004, 0.003, 0.01, 0.02, 0.05, 0.3, 2, 0.007, 0.0, 0.11};
        double sum = 0;
        for (int signs = 0; signs < 1 << sizes.length; signs++) {
            SymmetryEProcess process = new SymmetryEProcess();
            for (int i = 0; i < sizes.length; i++) {
                process.add((signs >> i & 1) == 0 ? sizes[i] : -sizes[i]);
            }
            sum += Math.exp(process.log());
        }
        assertThat(sum / (1 << sizes.length)).isCloseTo(1, within(1e-12));
    }

    @Test
    void mostIsRemembered() {
        SymmetryEProcess process = after(0.1, 0.1, 0.1);
        double most = process.log();
        process.add(-5);

        assertThat(process.log()).isLessThan(most);
        assertThat(process.logMax()).isEqualTo(most);
        assertThat(process.pValue()).isCloseTo(Math.exp(-most), within(1e-15));
    }

    /** Computed with NumPy from the formula. */
    @Test
    void agreesWithAnIndependentComputation() {
        assertThat(Math.exp(after(MeasuredRatios.HEAVY_TAILED).log())).isCloseTo(0.8197843146806232, within(1e-12));
        assertThat(Math.exp(after(MeasuredRatios.HEAVY_TAILED).logMax())).isCloseTo(1.1864167672541457, within(1e-12));
        assertThat(Math.exp(after(MeasuredRatios.REGULAR).log())).isCloseTo(0.19713110207160361, within(1e-12));
        double[] slower =
                Arrays.stream(MeasuredRatios.REGULAR).map(x -> x + 0.03).toArray();
        assertThat(Math.exp(after(Arrays.copyOf(slower, 10)).log())).isCloseTo(30.469483633425376, within(1e-9));
        assertThat(Math.exp(after(slower).log())).isCloseTo(4673458.235962999, within(1e-3));
    }

    /** Cauchy's law has no mean, and two modes no normal one: the promise is about symmetry alone. */
    @Test
    void symmetricNoiseOfAnyKindSeldomRefutes() {
        Random random = new Random(1);
        int trials = 4000;
        int refuted = 0;
        for (int trial = 0; trial < trials; trial++) {
            SymmetryEProcess process = new SymmetryEProcess();
            for (int i = 0; i < 40; i++) {
                double cauchy = 0.02 * Math.tan(Math.PI * (random.nextDouble() - 0.5));
                process.add(i % 2 == 0 ? cauchy : (random.nextBoolean() ? 0.2 : -0.2) + 0.001 * random.nextGaussian());
            }
            refuted += process.pValue() <= 0.05 ? 1 : 0;
        }
        assertThat(refuted).isLessThan(trials / 20);
    }

    private static SymmetryEProcess after(double... observations) {
        SymmetryEProcess process = new SymmetryEProcess();
        Arrays.stream(observations).forEach(process::add);
        return process;
    }
}
