package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Verdict;
import org.deblurbench.run.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuelSimulationTest {
    private static final int ROWS = 4;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void makeBank() throws IOException {
        file = bank("bank.jsonl", "1", "1");
    }

    /** Of JVMs that differ by 1 %, whose means are twice as noisy. */
    private Path bank(String name, String oldHash, String newHash) throws IOException {
        Path made = directory.resolve(name);
        Random random = new Random(7);
        try (DuelFile written =
                DuelFile.create(made, new DuelHeader(DuelHeader.FORMAT, List.of(), oldHash, newHash, 1))) {
            for (DuelRow row : SimulatedLaboratory.rows(ROWS)) {
                written.append(DuelEntry.of(row.key(), new Pilot(0.01, 0, 0.5), 3));
                for (int i = 0; i < 60; i++) {
                    written.append(DuelEntry.of(row.key(), new Pair(true, jvm(random), jvm(random), 5, null)));
                }
            }
        }
        return made;
    }

    @Test
    void rowsThatWereDecidedLaterHaveNoMorePairsInTheBank() throws IOException {
        Path uneven = directory.resolve("uneven.jsonl");
        Random random = new Random(8);
        List<DuelRow> rows = SimulatedLaboratory.rows(2);
        List<Pair> written = new ArrayList<>();
        try (DuelFile file = DuelFile.create(uneven, new DuelHeader(DuelHeader.FORMAT, List.of(), "1", "1", 1))) {
            for (DuelRow row : rows) {
                file.append(DuelEntry.of(row.key(), new Pilot(0.01, 0, 0.5), 3));
                for (int i = 0; i < 9 + 5 * SimulatedLaboratory.number(row); i++) {
                    Pair pair = new Pair(true, jvm(random), jvm(random), 5, null);
                    file.append(DuelEntry.of(row.key(), pair));
                    written.add(pair);
                }
            }
        }

        PairBank twice = PairBank.read(List.of(uneven, uneven));

        List<Pair> late = written.subList(9, 18);
        assertThat(twice.pairs(rows.get(0).key())).hasSize(18).startsWith(written.get(0), written.get(1));
        assertThat(twice.pairs(rows.get(1).key()))
                .hasSize(18)
                .startsWith(late.get(0), late.get(1))
                .endsWith(late.get(8));
    }

    private static Sample jvm(Random random) {
        double best = 10 * Math.exp(0.01 * random.nextGaussian());
        List<Double> scores = random.doubles(9)
                .mapToObj(u -> best * (1 + u * (1 + random.nextDouble())))
                .collect(java.util.stream.Collectors.toList());
        scores.add(best);
        return new Sample(List.copyOf(scores), "ms/op", 100.0, Verdict.OK, "", 0.005);
    }

    private DuelSimulation simulation() throws IOException {
        return new DuelSimulation(PairBank.read(List.of(file)), 600, new PairLimit(30, false), 0.03, 0.05);
    }

    @Test
    void identicalSidesRaiseHardlyAnyAlarm() throws IOException {
        DuelSimulation same = simulation().run(500, row -> 1, 1);

        // 5 % of the duels are promised.
        assertThat(same.alarmed()).isLessThanOrEqualTo(25);
        assertThat(same.total().duels()).isEqualTo(500 * ROWS);
        assertThat(same.total().count(ChangeVerdict.NOT_SLOWER)).isGreaterThan(450 * ROWS);
    }

    @Test
    void plantedRowIsFoundAndNoOther() throws IOException {
        DuelRow planted = SimulatedLaboratory.rows(ROWS).get(2);
        DuelSimulation slow = simulation().run(100, row -> row.equals(planted.key()) ? 1.05 : 1, 1);

        slow.tallies().forEach((row, tally) -> {
            if (row.equals(planted.key())) {
                assertThat(tally.count(ChangeVerdict.SLOWER)).isGreaterThanOrEqualTo(95);
                assertThat(tally.meanPairs()).isBetween(7.0, 20.0);
            } else {
                assertThat(tally.count(ChangeVerdict.SLOWER)).isLessThanOrEqualTo(3);
            }
        });
    }

    @Test
    void sameSeedGivesTheSameTables() throws IOException {
        List<String> arguments = List.of("simulate", "20", "600", file.toString());

        String tables = print(arguments);

        assertThat(print(arguments)).isEqualTo(tables);
        assertThat(tables)
                .contains("20 simulated duels of 4 rows in 600 s")
                .contains("| `5 % in all` | 8 |")
                .contains("t-test on iterations");
    }

    @Test
    void fileOfADuelIsReplayed() throws IOException {
        assertThat(print(List.of("replay", file.toString())))
                .contains("1 duels, ")
                .contains("| `all` | 4 | 0 | 0.00 %");
    }

    @Test
    void whatIsNoBankIsRefused() throws IOException {
        Path differing = bank("differing.jsonl", "1", "2");
        assertThatThrownBy(() -> PairBank.read(List.of(differing)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("its sides differ");
        assertThatThrownBy(() -> print(List.of("simulate", "no", "600", file.toString())))
                .isInstanceOf(UsageException.class)
                .hasMessage("DUELS no: not a number");
    }

    @Test
    void boundsAreThoseOfClopperAndPearson() {
        // The rule of three, and its exact form.
        assertThat(Tally.bound(0, 2000, true)).isCloseTo(1 - Math.pow(0.05, 1 / 2000.0), within(1e-9));
        assertThat(Tally.bound(10, 10, false)).isCloseTo(Math.pow(0.05, 0.1), within(1e-9));
        assertThat(Tally.bound(0, 10, false)).isZero();
    }

    @Test
    void runsOneAfterTheOtherAreComparedAsTheyCame() throws IOException {
        // 4 rows of JVMs of 2.5 s in 400 s: 20 of each side, and 120 in all.
        SequentialRuns runs = new SequentialRuns(PairBank.read(List.of(file)), 400);
        RowKey row = runs.rows().get(0);

        assertThat(runs.forks(row)).isEqualTo(20);
        assertThat(runs.comparisons(row)).isEqualTo(2 * 81);
        for (CommonPractice practice : CommonPractice.values()) {
            assertThat(runs.share(row, practice, 1)).isLessThan(0.1);
            assertThat(runs.share(row, practice, 1.3)).isEqualTo(1);
        }
        // A drift that a pair cancels and runs in turn do not: they call it a slowdown, one way round or the other.
        SequentialRuns drifting = new SequentialRuns(PairBank.read(List.of(driftingBank())), 400);
        assertThat(drifting.share(row, CommonPractice.T_TEST, 1)).isEqualTo(0.5);
    }

    private Path driftingBank() throws IOException {
        Path made = directory.resolve("drifting.jsonl");
        try (DuelFile written = DuelFile.create(made, new DuelHeader(DuelHeader.FORMAT, List.of(), "1", "1", 1))) {
            for (DuelRow row : SimulatedLaboratory.rows(ROWS)) {
                written.append(DuelEntry.of(row.key(), new Pilot(0.01, 0, 0.5), 3));
                for (int i = 0; i < 60; i++) {
                    Sample jvm =
                            new Sample(List.of(1.0 + i / 100.0, 1.01 + i / 100.0), "ms/op", null, Verdict.OK, "", null);
                    written.append(DuelEntry.of(row.key(), new Pair(i % 2 == 0, jvm, jvm, 5, null)));
                }
            }
        }
        return made;
    }

    @Test
    void tableAndPictureShowWhatRunsInTurnFind() throws IOException {
        assertThat(print(List.of("sequential", "400", file.toString())))
                .contains("| 20 | 162 | the same |")
                .contains("| 20 | 162 | 10 % slower |");
        String picture = print(List.of("picture", "2", "400", file.toString(), file.toString()));
        assertThat(picture).startsWith("<svg").contains("duel", "JMH: 10 % threshold");
        // Four lines, and their keys.
        assertThat(picture.split("<path class=\"s\\d line\"", -1)).hasSize(1 + 2 * 4);
    }

    private static String print(List<String> arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DuelEvidence.print(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
