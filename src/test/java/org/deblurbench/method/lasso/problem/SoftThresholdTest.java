package org.deblurbench.method.lasso.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftThresholdTest {
    private final Random random = new Random(1);

    @Test
    void shrinksTowardsZero() {
        assertThat(SoftThreshold.of(3, 1)).isEqualTo(2);
        assertThat(SoftThreshold.of(-3, 1)).isEqualTo(-2);
        assertThat(SoftThreshold.of(0.5, 1)).isZero();
        assertThat(SoftThreshold.of(-1, 1)).isZero();
        assertThat(SoftThreshold.of(1e300, 0)).isEqualTo(1e300);
        assertThat(SoftThreshold.of(Double.NaN, 1)).isNaN();
    }

    @Test
    void minimisesWhatItIsTheProximalOperatorOf() {
        for (int trial = 0; trial < 1000; trial++) {
            double z = random.nextGaussian();
            double t = random.nextDouble();
            double v = SoftThreshold.of(z, t);
            for (double step : new double[] {1e-4, -1e-4, 0.3, -0.3}) {
                assertThat(value(v + step, z, t)).isGreaterThan(value(v, z, t));
            }
        }
    }

    @Test
    void isFirmlyNonexpansive() {
        for (int trial = 0; trial < 1000; trial++) {
            double x = random.nextGaussian();
            double y = random.nextGaussian();
            double t = random.nextDouble();
            double difference = SoftThreshold.of(x, t) - SoftThreshold.of(y, t);
            assertThat(difference * difference).isLessThanOrEqualTo(difference * (x - y) + 1e-15);
        }
    }

    @Test
    void leavesTheProjectionOnTheDualBall() {
        for (int trial = 0; trial < 1000; trial++) {
            double z = random.nextGaussian();
            double t = random.nextDouble();
            // Moreau: z = prox_f(z) + prox_f*(z), and the conjugate of t|v| is the indicator of [−t, t].
            double projection = Math.abs(z) <= t ? z : Math.signum(z) * t;
            assertThat(SoftThreshold.of(z, t) + projection).isCloseTo(z, within(1e-15));
        }
    }

    private static double value(double v, double z, double t) {
        return 0.5 * (v - z) * (v - z) + t * Math.abs(v);
    }
}
