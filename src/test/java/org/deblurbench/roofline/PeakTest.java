package org.deblurbench.roofline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.deblurbench.backend.Precision;
import org.junit.jupiter.api.Test;

class PeakTest {
    private static final Peak PEAK = new Peak(512, 4, new Peak.Rates(50, 100, 20), new Peak.Rates(180, 360, 40));

    @Test
    void dividesByThePeakOfThePrecisionAndTheThreads() {
        assertThat(PEAK.percent(25, Precision.DOUBLE, 1)).hasValueCloseTo(50.0, Offset.offset(1e-12));
        assertThat(PEAK.percent(25, Precision.FLOAT, 1)).hasValueCloseTo(25.0, Offset.offset(1e-12));
        assertThat(PEAK.percent(90, Precision.DOUBLE, 4)).hasValueCloseTo(50.0, Offset.offset(1e-12));
        assertThat(PEAK.percent(90, Precision.FLOAT, 4)).hasValueCloseTo(25.0, Offset.offset(1e-12));
    }

    @Test
    void saysNothingOfThreadsThatWereNotMeasured() {
        assertThat(PEAK.percent(25, Precision.DOUBLE, 2)).isEmpty();
    }

    @Test
    void refusesWhatNoMeasurementGives() {
        Peak.Rates good = new Peak.Rates(1, 1, 1);
        assertThatThrownBy(() -> new Peak(512, 1, good, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Peak(512, 0, good, good)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Peak(512, 1, good, new Peak.Rates(1, Double.NaN, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
