package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogMeanTest {
    private static final double[] WEIGHTS = {0.75, 0.25};

    @Test
    void isTheMeanOfWhatFits() {
        assertThat(LogMean.of(new double[] {Math.log(2), Math.log(6)}, WEIGHTS)).isCloseTo(Math.log(3), within(1e-15));
    }

    @Test
    void holdsWhereNothingElseDoes() {
        assertThat(LogMean.of(new double[] {-2000, 3000}, WEIGHTS)).isCloseTo(3000 + Math.log(0.25), within(1e-12));
    }

    @Test
    void knowsNothing() {
        double nothing = Double.NEGATIVE_INFINITY;
        assertThat(LogMean.of(new double[] {nothing, 0}, WEIGHTS)).isCloseTo(Math.log(0.25), within(1e-15));
        assertThat(LogMean.of(new double[] {nothing, nothing}, WEIGHTS)).isEqualTo(nothing);
    }
}
