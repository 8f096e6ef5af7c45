package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {
    @Test
    void halfAndTwiceCancel() {
        assertThat(GeometricMean.of(List.of(0.5, 2.0))).isCloseTo(1, within(1e-15));
        assertThat(GeometricMean.of(List.of(1.0, 10.0, 100.0))).isCloseTo(10, within(1e-12));
    }

    @Test
    void doesNotOverflow() {
        assertThat(GeometricMean.of(List.of(1e300, 1e300))).isCloseTo(1e300, within(1e288));
    }

    @Test
    void nothingAndZeroHaveNone() {
        assertThatThrownBy(() -> GeometricMean.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeometricMean.of(List.of(1.0, 0.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
