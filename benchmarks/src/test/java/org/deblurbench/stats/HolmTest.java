package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolmTest {
    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02. */
    @Test
    void agreesWithR() {
        double[] p = {0.01, 0.04, 0.03, 0.005};

        double[] adjusted = Holm.adjusted(p);

        assertThat(adjusted).usingComparatorWithPrecision(1e-15).containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(p).containsExactly(0.01, 0.04, 0.03, 0.005);
    }

    @Test
    void oneHypothesisIsLeftAlone() {
        assertThat(Holm.adjusted(new double[] {0.04})).containsExactly(0.04);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void nothingIsAboveOne() {
        assertThat(Holm.adjusted(new double[] {0.7, 1, 0.2})).containsExactly(1, 1, 0.6000000000000001);
    }
}
