package org.deblurbench.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static List<String> labels(Scale scale) {
        return scale.ticks().stream()
                .map(Scale.Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    void aLinearAxisEndsAtTicks() {
        Scale scale = Scale.linear(List.of(0.0, 0.0277));

        assertThat(labels(scale)).containsExactly("0", "0.01", "0.02", "0.03");
        assertThat(scale.position(0)).isZero();
        assertThat(scale.position(0.03)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aLogarithmicAxisEndsAtOneTwoOrFive() {
        Scale scale = Scale.log(List.of(1.3, 47.0));

        assertThat(labels(scale)).containsExactly("1", "2", "5", "10", "20", "50");
        assertThat(scale.position(1)).isZero();
        assertThat(scale.position(50)).isCloseTo(1, within(1e-12));
    }

    @Test
    void farPowersOfTenAreWrittenAsPowersAndNotAllOfThem() {
        assertThat(labels(Scale.log(List.of(1e-14, 10.0))))
                .containsExactly("10⁻¹⁴", "10⁻¹²", "10⁻¹⁰", "10⁻⁸", "10⁻⁶", "10⁻⁴", "0.01", "1");
    }

    @Test
    void oneValueAndNoValueHaveAnAxisToo() {
        for (List<Double> values : List.of(List.of(3.0), List.<Double>of(), List.of(Double.NaN), List.of(0.0))) {
            assertThat(Scale.linear(values).ticks()).hasSizeGreaterThan(2);
            assertThat(labels(Scale.log(values))).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aLogarithmicAxisRefusesWhatHasNoLogarithm() {
        Scale scale = Scale.log(List.of(1.0, 2.0));

        assertThat(scale.accepts(0)).isFalse();
        assertThat(scale.accepts(-1)).isFalse();
        assertThat(scale.accepts(Double.NaN)).isFalse();
        assertThat(scale.accepts(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(scale.accepts(1e-300)).isTrue();
    }
}
