package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterTest {
    @Test
    void isTheMeanOverTheShortest() {
        assertThat(Scatter.of(List.of(List.of(3.0, 1.0, 2.0)), false).ratio()).isEqualTo(2);
    }

    @Test
    void takesTheForksTogether() {
        assertThat(Scatter.of(List.of(List.of(4.0, 4.0), List.of(1.0, 3.0)), false)
                        .ratio())
                .isEqualTo(3);
    }

    @Test
    void turnsRatesIntoTimes() {
        // Times of 1/4 and 1/2.
        assertThat(Scatter.of(List.of(List.of(4.0, 2.0)), true).ratio()).isEqualTo(1.5);
    }

    @Test
    void marksThreadsThatSpinForEachOther() {
        // A matrix-vector product of 0.1 ms, and what two threads on a busy machine made of it.
        assertThat(Scatter.of(List.of(List.of(0.1, 7.4, 7.4)), false).isWild()).isTrue();
    }

    @Test
    void leavesOrdinaryNoiseAlone() {
        assertThat(Scatter.of(List.of(List.of(1.0, 1.3, 1.6)), false).isWild()).isFalse();
    }

    @Test
    void oneSlowIterationOfManyIsNoise() {
        List<Double> many = new ArrayList<>(Collections.nCopies(39, 1.0));
        many.add(20.0);

        Scatter scatter = Scatter.of(List.of(many), false);

        assertThat(scatter.ratio()).isCloseTo(59.0 / 40, within(1e-12));
        assertThat(scatter.isWild()).isFalse();
    }

    @Test
    void isUnknownWithoutTwoPositiveTimes() {
        for (List<Double> none : List.of(
                List.<Double>of(),
                List.of(1.0),
                List.of(1.0, 0.0),
                List.of(1.0, Double.NaN),
                List.of(1.0, Double.POSITIVE_INFINITY))) {
            Scatter scatter = Scatter.of(List.of(none), false);
            assertThat(scatter.ratio()).isNaN();
            assertThat(scatter.isWild()).isFalse();
        }
    }
}
