package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.run.UsageException;
import org.junit.jupiter.api.Test;

/** Ten rows that need eight pairs of six seconds each at the least. */
class BudgetTest {
    private final SimulatedLaboratory laboratory =
            new SimulatedLaboratory(1, (row, isNew, isFirst, pairs, random) -> 1);
    private final DuelState state =
            new DuelState(SimulatedLaboratory.rows(10), SignificanceTest.SYMMETRY::process, 0.03, 0.05);

    @Test
    void whoAsksForMoreRowsThanTheTimeDecidesIsToldBeforeItIsSpent() throws Exception {
        afterPilots(185);

        assertThat(new Budget(state, laboratory, 180).warning())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("3.0 pairs a row", "less than 8:", "of 10 rows")
                        .containsPattern("give --time [89]m or more"));
    }

    @Test
    void enoughTimeNeedsNoWord() throws Exception {
        afterPilots(185);

        assertThat(new Budget(state, laboratory, 480.1).warning()).isEmpty();
        assertThat(new Budget(state, laboratory, Double.POSITIVE_INFINITY).warning())
                .isEmpty();
    }

    @Test
    void rowsThatHaveTheirPairsNeedNoTime() throws Exception {
        afterPilots(1000).pairs();

        assertThat(new Budget(state, laboratory, state.seconds()).warning()).isEmpty();
    }

    /** Of ten rows, the five that are left share the time: 200 s are 6.7 pairs of 6 s for each. */
    @Test
    void timeIsForRowsThatAreNotDecided() throws Exception {
        afterPilots(185);
        for (DuelState.RowState row : state.rows().subList(0, 5)) {
            while (!row.isDecided()) {
                state.take(DuelEntry.of(row.row().key(), laboratory.pair(row, new Draw(false, 0, 0))));
            }
        }

        assertThat(new Budget(state, laboratory, state.seconds() + 200).warning())
                .hasValueSatisfying(line -> assertThat(line).contains("6.7 pairs a row", "of 5 rows"));
    }

    @Test
    void noTimeForOnePairIsRefused() throws Exception {
        afterPilots(185);

        new Budget(state, laboratory, 6.1).check();
        assertThatThrownBy(() -> new Budget(state, laboratory, 5.9).check())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("too little for one pair");
    }

    /** A pilot that takes a second: five tell that ten do not fit into nine. */
    @Test
    void timeThatPilotsAloneWouldTakeIsRefusedAfterAFewOfThem() throws Exception {
        for (DuelState.RowState row : state.rows().subList(0, 4)) {
            state.take(DuelEntry.of(row.row().key(), laboratory.pilot(row.row()), 1));
        }
        new Budget(state, laboratory, 9).checkPilots();

        DuelState.RowState fifth = state.rows().get(4);
        state.take(DuelEntry.of(fifth.row().key(), laboratory.pilot(fifth.row()), 1));

        new Budget(state, laboratory, 10).checkPilots();
        assertThatThrownBy(() -> new Budget(state, laboratory, 9).checkPilots())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("too little for 10 rows")
                .hasMessageContaining("about 10 s");
    }

    private DuelLoop afterPilots(double seconds) throws Exception {
        DuelLoop loop = new DuelLoop(
                state, laboratory, entry -> {}, (row, entry, left) -> {}, 1, new PairLimit(30, false), seconds);
        loop.pilots(new Budget(state, laboratory, seconds));
        return loop;
    }
}
