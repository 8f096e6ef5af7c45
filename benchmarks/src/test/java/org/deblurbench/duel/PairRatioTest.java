package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PairRatioTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Test
    void whatDisturbsBothSidesAlikeCancels() {
        // NEW is 10 % slower; its last turn alone is undisturbed, which the best iterations would take for its speed.
        List<Double> older = List.of(20.0, 30.0, 40.0, 20.0, 30.0);
        List<Double> newer = List.of(22.0, 33.0, 44.0, 22.0, 15.0);

        assertThat(PairRatio.log(older, newer)).isCloseTo(Math.log(1.1), ROUNDING);
    }

    @Test
    void whereTurnsScatterTheBestIterationsCount() {
        // One side or the other is disturbed in every turn but one.
        List<Double> older = List.of(10.0, 90.0, 10.0, 50.0, 10.0, 70.0);
        List<Double> newer = List.of(80.0, 11.0, 60.0, 11.0, 90.0, 11.0);

        assertThat(PairRatio.log(older, newer)).isCloseTo(Math.log(1.1), Offset.offset(0.01));
    }

    @Test
    void aQuietMomentOfOneSideIsNotItsSpeed() {
        List<Double> older = new ArrayList<>();
        List<Double> newer = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            older.addAll(List.of(18.0, 19.0));
            newer.addAll(List.of(19.0, 18.0));
        }
        newer.set(7, 11.0);

        // By the best iterations NEW would be a third faster.
        assertThat(PairRatio.log(older, newer)).isCloseTo(0, Offset.offset(0.02));
    }

    @Test
    void sidesSwappedAreTheSameWithTheOtherSign() {
        List<Double> older = List.of(10.0, 12.0, 11.0, 19.0);
        List<Double> newer = List.of(10.5, 12.1, 14.0, 18.0);

        assertThat(PairRatio.log(newer, older)).isCloseTo(-PairRatio.log(older, newer), ROUNDING);
    }

    @Test
    void aFactorShiftsIt() {
        List<Double> older = List.of(10.0, 12.0, 11.0, 19.0);
        List<Double> newer = List.of(10.5, 12.1, 14.0, 18.0);
        List<Double> slower = newer.stream().map(time -> 1.05 * time).toList();

        assertThat(PairRatio.log(older, slower))
                .isCloseTo(PairRatio.log(older, newer) + Math.log(1.05), Offset.offset(1e-9));
    }

    @Test
    void excessIsWhatRareIterationsAddOnAverage() {
        List<Double> older = List.of(10.0, 10.0, 20.0, 10.0);
        List<Double> newer = List.of(11.0, 22.0, 22.0, 11.0);

        assertThat(PairRatio.excess(older, newer)).isCloseTo(Math.log(2) / 4, ROUNDING);
        assertThat(PairRatio.excess(newer, older)).isCloseTo(-Math.log(2) / 4, ROUNDING);
        assertThat(PairRatio.excess(List.of(2.0), List.of(3.0))).isZero();
    }

    @Test
    void aSingleIterationIsItsOwnRatio() {
        assertThat(PairRatio.log(List.of(2.0), List.of(3.0))).isCloseTo(Math.log(1.5), ROUNDING);
    }
}
