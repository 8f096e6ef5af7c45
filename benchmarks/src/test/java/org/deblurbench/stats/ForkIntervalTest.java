package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForkIntervalTest {
    @Test
    void isStudentsIntervalOfTheForkMeans() {
        // Mean 2, standard deviation 1, t(0.975, 2) = 4.302653: 4.302653 / sqrt(3).
        assertThat(ForkInterval.halfWidth(List.of(1.0, 2.0, 3.0)).orElseThrow()).isCloseTo(2.484138, within(1e-6));
    }

    @Test
    void fewerThanThreeForksTellNothing() {
        assertThat(ForkInterval.halfWidth(List.of(1.0, 2.0))).isEmpty();
        assertThat(ForkInterval.halfWidth(List.of())).isEmpty();
    }
}
