package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;

class LogRatioTest {
    private static double[] logs(double... values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    @Test
    void isTheRatioOfGeometricMeans() {
        LogRatio ratio = LogRatio.of(logs(2, 8), logs(1, 4), 0.95);

        assertThat(ratio.ratio()).isCloseTo(2, within(1e-12));
        assertThat(ratio.low() * ratio.high()).isCloseTo(4, within(1e-9));
    }

    @Test
    void isWelchsInterval() {
        // Equal sizes and spreads: 4 degrees of freedom, t = 2.776445; logarithms 0, 1, 2 and 3, 4, 5 have variance 1.
        LogRatio ratio = LogRatio.of(new double[] {3, 4, 5}, new double[] {0, 1, 2}, 0.95);

        assertThat(Math.log(ratio.low())).isCloseTo(3 - 2.776445 * Math.sqrt(2.0 / 3), within(1e-5));
        assertThat(Math.log(ratio.high())).isCloseTo(3 + 2.776445 * Math.sqrt(2.0 / 3), within(1e-5));
    }

    @Test
    void endsAtOneWhereWelchsTestSaysSo() {
        Random random = new Random(1);
        double[] a = random.doubles(4).toArray();
        double[] b = random.doubles(7, 0.5, 3).toArray();

        LogRatio ratio = LogRatio.of(b, a, 1 - TestUtils.tTest(a, b));

        assertThat(ratio.low()).isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutSpreadItIsAPoint() {
        assertThat(LogRatio.of(logs(3, 3), logs(3, 3, 3), 0.95)).isEqualTo(new LogRatio(1, 1, 1));
    }

    @Test
    void oneValueHasNone() {
        assertThatThrownBy(() -> LogRatio.of(logs(1), logs(1, 2), 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
