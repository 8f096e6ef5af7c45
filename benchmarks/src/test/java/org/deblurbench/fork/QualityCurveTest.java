package org.deblurbench.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.deblurbench.record.CurvePoint;
import org.junit.jupiter.api.Test;

class QualityCurveTest {
    private double mspe = 1;

    private QualityCurve run(QualityCurve curve, int most) {
        curve.start();
        for (int iteration = 1; iteration <= most; iteration++) {
            mspe = 1.0 / iteration;
            if (curve.isDue(iteration) && curve.isEnough(iteration)) {
                break;
            }
        }
        return curve;
    }

    @Test
    void looksEverMoreRarelyAndStopsAtTheTarget() {
        QualityCurve curve = run(new QualityCurve(0.01, () -> mspe), 1000);

        assertThat(curve.isReached()).isTrue();
        assertThat(curve.last().iteration()).isBetween(100, 110);
        assertThat(curve.points()).extracting(CurvePoint::iteration).startsWith(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(curve.points())
                .hasSizeLessThan(50)
                .isSortedAccordingTo((a, b) -> Double.compare(a.seconds(), b.seconds()));
    }

    @Test
    void theTargetItselfIsEnough() {
        QualityCurve curve = run(new QualityCurve(0.1, () -> mspe), 1000);

        assertThat(curve.isReached()).isTrue();
        assertThat(curve.last().iteration()).isEqualTo(10);
    }

    @Test
    void isNotReachedByARunThatEndsBefore() {
        QualityCurve curve = run(new QualityCurve(0.01, () -> mspe), 50);

        assertThat(curve.isReached()).isFalse();
        assertThat(curve.last().validationMspe()).isGreaterThan(0.01);
    }

    @Test
    void itsClockStandsStillWhileItLooks() {
        long start = System.nanoTime();
        QualityCurve curve = run(
                new QualityCurve(0, () -> {
                    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    return mspe;
                }),
                10);
        double all = (System.nanoTime() - start) / 1e9;

        // Nine looks came before the last point, and one after it.
        assertThat(curve.last().seconds()).isLessThan(all - 10 * 0.02);

        // Started anew, it counts neither the first run nor its looks.
        start = System.nanoTime();
        double first = run(curve, 1).last().seconds();
        assertThat(first).isBetween(0.0, (System.nanoTime() - start) / 1e9);
    }

    @Test
    void startsAnew() {
        QualityCurve curve = new QualityCurve(0, () -> mspe);
        run(curve, 10);

        assertThat(run(curve, 3).points()).hasSize(3);
    }
}
