package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void shortOperationsShareAnIteration() {
        Plan plan = Plan.of(new Pilot(1e-5, 0.001, 0.8), 6);

        assertThat(plan.nanos()).isEqualTo(10_000_000);
        assertThat(plan.iterations()).isEqualTo(100);
        assertThat(plan.seconds(new Pilot(1e-5, 0.001, 0.8))).isLessThanOrEqualTo(6);
    }

    @Test
    void longOperationsHaveOneIterationEach() {
        Pilot pilot = new Pilot(0.05, 0.005, 0.8);
        Plan plan = Plan.of(pilot, 6);

        // Shorter than the operation on either side, though one may be up to twice as fast as the pilot's.
        assertThat(plan.nanos()).isEqualTo(25_000_000);
        assertThat(plan.seconds(pilot)).isBetween(5.5, 6.0);
    }

    @Test
    void veryLongOperationsKeepAFew() {
        Plan plan = Plan.of(new Pilot(3, 0, 1), 6);

        assertThat(plan.warmups()).isEqualTo(1);
        assertThat(plan.iterations()).isEqualTo(8);
    }

    @Test
    void aPairThatTookOtherThanPlannedCorrectsThePlan() {
        // The pilot was disturbed: a turn of both takes 0.12 s, not 0.3.
        Plan first = Plan.of(new Pilot(0.15, 0, 2), 5);
        Plan next = first.after(List.of(pair(8, 0.12, 2.5, 0.5)), 5, 0.03);

        assertThat(first.iterations()).isEqualTo(8);
        // What fits into six and a half seconds, as they scatter so much.
        assertThat(next.iterations()).isEqualTo(33);
        assertThat(next.nanos()).isEqualTo(first.nanos());
        assertThat(next.warmups()).isEqualTo(first.warmups());
    }

    @Test
    void whatHardlyScattersNeedsFewerIterations() {
        Plan first = Plan.of(new Pilot(0.001, 0, 1), 5);
        assertThat(first.iterations()).isEqualTo(100);

        assertThat(first.after(List.of(pair(100, 0.024, 1, 0.001)), 5, 0.03).iterations())
                .isEqualTo(40);
        // In 63 turns a median that errs by 1 % of a margin of 3 %.
        double scatter = 0.01 * Math.sqrt(63.2) / 1.2533 / 1.4826;
        assertThat(first.after(List.of(pair(100, 0.024, 1, scatter)), 5, 0.03).iterations())
                .isEqualTo(63);
        assertThat(first.after(List.of(pair(100, 0.024, 1, scatter)), 5, 0.01).iterations())
                .isEqualTo(100);
    }

    @Test
    void pairsWhosePhasesAreNotKnownLeaveThePlan() {
        Plan first = Plan.of(new Pilot(0.15, 0, 2), 5);
        Pair known = pair(8, 0.12, 2.5, 0.5);
        Pair unknown = new Pair(true, known.older(), known.newer(), known.seconds(), null);

        assertThat(first.after(List.of(), 5, 0.03)).isEqualTo(first);
        assertThat(first.after(List.of(unknown), 5, 0.03)).isEqualTo(first);
    }

    /** Its turns' log ratios are as often above as below 0, by so much. */
    private static Pair pair(int turns, double turnSeconds, double rest, double deviation) {
        List<Double> older = new ArrayList<>();
        List<Double> newer = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            older.add(1.0);
            newer.add(Math.exp(i % 2 == 0 ? deviation : -deviation));
        }
        return new Pair(
                true,
                new Sample(older, "ms/op", null, null, null, null),
                new Sample(newer, "ms/op", null, null, null, null),
                rest + turns * turnSeconds,
                new Phases(0, rest, 0, turns * turnSeconds, 0, 0));
    }

    @Test
    void bestIsTheLeastTimeAndTheLargestRate() {
        Sample time = new Sample(List.of(3.0, 2.0, 4.0), "us/op", null, null, null, null);
        Sample rate = new Sample(List.of(3.0, 2.0, 4.0), "ops/ms", null, Verdict.OK, "", null);

        assertThat(time.best()).isEqualTo(2);
        assertThat(time.seconds()).isEqualTo(2e-6);
        assertThat(rate.best()).isEqualTo(4);
        assertThat(rate.seconds()).isEqualTo(0.25e-3);
    }

    @Test
    void throughputThatFallsIsSlower() {
        Sample older = new Sample(List.of(4.0), "ops/ms", null, null, null, null);
        Sample newer = new Sample(List.of(2.0), "ops/ms", null, null, null, null);

        assertThat(new Pair(true, older, newer, 1, null).logRatio()).isEqualTo(Math.log(2));
    }

    @Test
    void twoModesAreTold() {
        assertThat(Modes.ratio(new double[] {1, 1.001, 1.3, 1.002, 1.301, 1.003, 1.302}))
                .isBetween(1.29, 1.31);
        assertThat(Modes.ratio(new double[] {1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06}))
                .isEqualTo(1);
        assertThat(Modes.ratio(new double[] {1, 2, 1})).isEqualTo(1);
    }
}
