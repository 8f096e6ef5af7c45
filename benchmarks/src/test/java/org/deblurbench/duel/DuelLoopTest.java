package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.run.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that decides, with sides whose times are drawn. */
class DuelLoopTest {
    private static final double TEN_MINUTES = 600;
    private static final double NOISE = 0.012;

    @TempDir
    Path directory;

    @Test
    void slowRowsAreFoundAndNoOthers() throws Exception {
        DuelState state = duel(1, 10, 30, TEN_MINUTES * 2, (row, isNew, isFirst, pairs, random) -> {
            boolean planted = isNew && SimulatedLaboratory.number(row) < 2;
            return noisy(random) * (planted ? 1.05 : 1);
        });

        for (RowState row : state.rows()) {
            assertThat(row.evidence().verdict())
                    .isEqualTo(
                            SimulatedLaboratory.number(row.row()) < 2
                                    ? ChangeVerdict.SLOWER
                                    : ChangeVerdict.NOT_SLOWER);
        }
    }

    @Test
    void fasterRowsAreFoundByTheSameRule() throws Exception {
        DuelState state =
                duel(2, 3, 30, TEN_MINUTES, (row, isNew, isFirst, pairs, random) -> noisy(random) * (isNew ? 0.93 : 1));

        assertThat(state.rows()).allMatch(row -> row.evidence().verdict() == ChangeVerdict.FASTER);
    }

    /** Whoever goes first takes 5 % more: the coin makes noise of it. */
    @Test
    void orderBiasRaisesNoAlarm() throws Exception {
        assertThat(alarms((row, isNew, isFirst, pairs, random) -> noisy(random) * (isFirst ? 1.05 : 1)))
                .isLessThanOrEqualTo(5);
    }

    /** The machine gets slower from pair to pair, and within a pair. */
    @Test
    void driftRaisesNoAlarm() throws Exception {
        assertThat(alarms((row, isNew, isFirst, pairs, random) ->
                        noisy(random) * (1 + 0.002 * pairs) * (isFirst ? 1 : 1.002)))
                .isLessThanOrEqualTo(5);
    }

    /** One JVM in three settles at another speed, by chance. */
    @Test
    void bimodalSidesRaiseNoAlarmAndAreNamed() throws Exception {
        SimulatedLaboratory.Cost cost =
                (row, isNew, isFirst, pairs, random) -> noisy(random) * (random.nextInt(3) == 0 ? 1.3 : 1);
        assertThat(alarms(cost)).isLessThanOrEqualTo(5);

        DuelState state = duel(3, 1, 20, TEN_MINUTES, cost);
        Change change = DuelSummary.change(state.rows().get(0), state.level());
        assertThat(change.note()).contains("bimodal");
    }

    /** Every twentieth iteration of NEW takes twice as long, by chance: the median is none the wiser, the mean 5 % longer. */
    @Test
    void whatIsSlowNowAndThenIsFound() throws Exception {
        DuelState state = withIterations(8, 3, (isNew, random) -> rare(isNew ? 20 : 1_000_000, random));

        for (RowState row : state.rows()) {
            Change change = DuelSummary.change(row, state.level());
            assertThat(change.verdict()).isEqualTo(ChangeVerdict.SLOWER);
            assertThat(change.ratio()).isBetween(1.02, 1.06);
            assertThat(change.note()).contains("NEW is slow now and then");
        }
    }

    @Test
    void bothSidesSlowNowAndThenRaiseNoAlarm() throws Exception {
        int alarms = 0;
        for (int seed = 0; seed < 100; seed++) {
            DuelState state = withIterations(seed, 10, (isNew, random) -> rare(20, random));
            alarms += state.rows().stream().anyMatch(row -> row.evidence().verdict() == ChangeVerdict.SLOWER) ? 1 : 0;
        }
        assertThat(alarms).isLessThanOrEqualTo(5);
    }

    private static double rare(int oneIn, Random random) {
        return random.nextInt(oneIn) == 0 ? 2 : 1 + 0.01 * random.nextDouble();
    }

    private static DuelState withIterations(long seed, int rows, SimulatedLaboratory.Iteration iteration)
            throws IOException {
        return duel(
                seed,
                rows,
                30,
                TEN_MINUTES * 2,
                new SimulatedLaboratory(seed, (row, isNew, isFirst, pairs, random) -> noisy(random), 60, iteration));
    }

    /** Of a hundred duels of ten rows, 5 % family-wise, those that call a row slower. */
    private int alarms(SimulatedLaboratory.Cost cost) throws Exception {
        int alarms = 0;
        for (int seed = 0; seed < 100; seed++) {
            DuelState state = duel(seed, 10, 20, TEN_MINUTES * 2, cost);
            alarms += state.rows().stream().anyMatch(row -> row.evidence().verdict() == ChangeVerdict.SLOWER) ? 1 : 0;
        }
        return alarms;
    }

    @Test
    void coinIsFairInEveryRow() throws Exception {
        DuelState state = duel(5, 4, 400, 1e9, (row, isNew, isFirst, pairs, random) -> 1 + 0.5 * random.nextDouble());
        for (RowState row : state.rows()) {
            long newFirst = row.pairs().stream().filter(Pair::newFirst).count();
            int n = row.pairs().size();
            // Five standard deviations.
            assertThat((double) newFirst).isBetween(n / 2.0 - 2.5 * Math.sqrt(n), n / 2.0 + 2.5 * Math.sqrt(n));
        }
    }

    @Test
    void budgetIsKeptAndUndecidedRowsSayHowManyMore() throws Exception {
        DuelState state =
                duel(6, 10, 30, 185, (row, isNew, isFirst, pairs, random) -> noisy(random) * (isNew ? 1.04 : 1));

        assertThat(state.seconds()).isLessThanOrEqualTo(185);
        assertThat(state.rows()).allMatch(row -> row.pairs().size() == 3);
        Change change = DuelSummary.change(state.rows().get(0), state.level());
        assertThat(change.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(change.note()).containsPattern("about \\d+ more pairs");
    }

    /** One row needs few pairs more, the others many: in what is left it is that one that gets decided. */
    @Test
    void pairsGoWhereTheyCanStillDecide() throws Exception {
        DuelState state =
                duel(11, 10, 60, 110 * SimulatedLaboratory.PAIR_SECONDS, (row, isNew, isFirst, pairs, random) -> {
                    double wide = SimulatedLaboratory.number(row) < 5 ? 0.012 : 0.3;
                    return Math.exp(wide * random.nextGaussian());
                });

        assertThat(state.leastPairs()).isEqualTo(8);
        assertThat(state.rows()).allMatch(row -> row.isDecided() || row.pairs().size() >= 8);
        assertThat(state.rows().stream().filter(RowState::isDecided)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void exactlySoManyPairsAreForABank() throws Exception {
        DuelState state = new DuelState(SimulatedLaboratory.rows(2), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        SimulatedLaboratory laboratory =
                new SimulatedLaboratory(1, (row, isNew, isFirst, pairs, random) -> isNew ? 2 : 1);
        new DuelLoop(
                        state,
                        laboratory,
                        entry -> {},
                        (row, entry, left) -> {},
                        1,
                        new PairLimit(25, true),
                        Double.POSITIVE_INFINITY)
                .pairs();

        assertThat(state.rows()).allMatch(row -> row.isDecided() && row.pairs().size() == 25);
    }

    @Test
    void sideThatFailsTakesNoOtherRowWithIt() throws Exception {
        DuelState state = duel(7, 3, 15, TEN_MINUTES, (row, isNew, isFirst, pairs, random) -> {
            if (isNew && SimulatedLaboratory.number(row) == 1) {
                throw new SideFailure("NEW", "exit code 3");
            }
            return noisy(random);
        });

        Change failed = DuelSummary.change(state.rows().get(1), state.level());
        assertThat(failed.verdict()).isEqualTo(ChangeVerdict.FAILED);
        assertThat(failed.note()).isEqualTo("NEW failed: exit code 3");
        assertThat(state.rows().get(0).evidence().verdict()).isEqualTo(ChangeVerdict.NOT_SLOWER);
        assertThat(state.rows().get(2).evidence().verdict()).isEqualTo(ChangeVerdict.NOT_SLOWER);
    }

    /** As of a build in which the same command line named other rows. */
    @Test
    void rowThatTheDuelHasNotIsRefused() {
        DuelState state = new DuelState(SimulatedLaboratory.rows(1), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        DuelRow other = SimulatedLaboratory.rows(2).get(1);

        assertThatThrownBy(() -> state.take(DuelEntry.of(other.key(), new Pilot(0.01, 0, 0.5), 1)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(other.key() + ", which is no row of this duel");
    }

    @Test
    void killedDuelGoesOnWithoutLosingOrRepeatingAPair() throws Exception {
        Path file = directory.resolve("duel.jsonl");
        DuelHeader header = new DuelHeader(DuelHeader.FORMAT, List.of("a", "b"), "1", "2", 4);
        DuelState whole = new DuelState(SimulatedLaboratory.rows(3), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        loop(whole, entry -> {}, 12, 4).pairs();

        DuelState killed = new DuelState(SimulatedLaboratory.rows(3), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        try (DuelFile written = DuelFile.create(file, header)) {
            assertThatThrownBy(() -> loop(
                                    killed,
                                    entry -> {
                                        if (written.entries().size() == 7) {
                                            throw new IOException("killed");
                                        }
                                        written.append(entry);
                                    },
                                    12,
                                    4)
                            .pairs())
                    .hasMessage("killed");
        }
        Files.writeString(file, "{\"row\":{\"benchmark\":\"a.B", StandardOpenOption.APPEND);

        DuelState resumed = new DuelState(SimulatedLaboratory.rows(3), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        try (DuelFile again = DuelFile.resume(file)) {
            assertThat(again.header()).isEqualTo(header);
            assertThat(again.entries()).hasSize(7);
            again.entries().forEach(resumed::take);
            loop(resumed, again::append, 12, 4).pairs();
        }

        assertThat(coins(resumed)).isEqualTo(coins(whole));
        try (DuelFile complete = DuelFile.resume(file)) {
            assertThat(complete.entries()).hasSize(36);
        }
    }

    private static List<List<Boolean>> coins(DuelState state) {
        List<List<Boolean>> coins = new ArrayList<>();
        state.rows()
                .forEach(row ->
                        coins.add(row.pairs().stream().map(Pair::newFirst).toList()));
        return coins;
    }

    /** Of sides that never differ by enough to be decided in so few pairs. */
    private static DuelLoop loop(DuelState state, DuelLoop.Log log, int maxPairs, long seed) throws IOException {
        SimulatedLaboratory laboratory = new SimulatedLaboratory(
                seed, (row, isNew, isFirst, pairs, random) -> Math.exp(0.3 * random.nextGaussian()));
        return new DuelLoop(
                state, laboratory, log, (row, entry, left) -> {}, seed, new PairLimit(maxPairs, false), 1e6);
    }

    private static double noisy(Random random) {
        return 10 * Math.exp(NOISE * random.nextGaussian());
    }

    private static DuelState duel(long seed, int rows, int maxPairs, double seconds, SimulatedLaboratory.Cost cost)
            throws IOException {
        return duel(seed, rows, maxPairs, seconds, new SimulatedLaboratory(seed, cost));
    }

    private static DuelState duel(long seed, int rows, int maxPairs, double seconds, SimulatedLaboratory laboratory)
            throws IOException {
        DuelState state = new DuelState(SimulatedLaboratory.rows(rows), SignificanceTest.SYMMETRY::process, 0.03, 0.05);
        DuelLoop loop = new DuelLoop(
                state,
                laboratory,
                entry -> {},
                (row, entry, left) -> {},
                seed,
                new PairLimit(maxPairs, false),
                seconds);
        loop.pilots(new Budget(state, laboratory, seconds));
        loop.pairs();
        return state;
    }
}
