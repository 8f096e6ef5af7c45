package org.deblurbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.deblurbench.compare.Runs.bad;
import static org.deblurbench.compare.Runs.change;
import static org.deblurbench.compare.Runs.compare;
import static org.deblurbench.compare.Runs.metric;
import static org.deblurbench.compare.Runs.named;
import static org.deblurbench.compare.Runs.ok;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double[] FIVE = {10, 10.1, 10.2, 9.9, 9.8};

    private static double[] times(double factor, double... values) {
        return Arrays.stream(values).map(v -> factor * v).toArray();
    }

    private static Map<String, ChangeVerdict> verdicts(ChangeReport report) {
        return report.changes().stream()
                .collect(java.util.stream.Collectors.toMap(
                        c -> c.key().shortName(), Change::verdict, (a, b) -> a, java.util.TreeMap::new));
    }

    @Test
    void aSlowerRowIsSlower() {
        Change change = change(ok("a", "ms/op", FIVE), ok("a", "ms/op", times(1.2, FIVE)));

        assertThat(change.verdict()).isEqualTo(ChangeVerdict.SLOWER);
        assertThat(change.ratio()).isCloseTo(1.2, within(1e-9));
        assertThat(change.low()).isBetween(1.1, 1.2);
        assertThat(change.high()).isBetween(1.2, 1.3);
        assertThat(change.samples()).isEqualTo(5);
        assertThat(change.newScore()).isCloseTo(12, within(1e-9));
    }

    @Test
    void aFasterRowIsFaster() {
        assertThat(change(ok("a", "ms/op", FIVE), ok("a", "ms/op", times(0.8, FIVE)))
                        .verdict())
                .isEqualTo(ChangeVerdict.FASTER);
    }

    @Test
    void moreOperationsForATimeAreFaster() {
        Change change = change(ok("a", "ops/s", FIVE), ok("a", "ops/s", times(0.8, FIVE)));

        assertThat(change.verdict()).isEqualTo(ChangeVerdict.SLOWER);
        assertThat(change.ratio()).isCloseTo(1.25, within(1e-9));
        assertThat(change(ok("a", "ops/s", FIVE), ok("a", "ops/s", times(1.25, FIVE)))
                        .verdict())
                .isEqualTo(ChangeVerdict.FASTER);
    }

    @Test
    void unitsOfTheSameThingAreConverted() {
        Change change = change(ok("a", "ms/op", FIVE), ok("a", "us/op", times(1000, FIVE)));

        assertThat(change.ratio()).isCloseTo(1, within(1e-12));
        assertThat(change.newScore()).isCloseTo(10, within(1e-9));
        assertThat(change(ok("a", "ops/ms", FIVE), ok("a", "ops/s", times(1000, FIVE)))
                        .ratio())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void unitsOfOtherThingsAreNot() {
        Change change = change(ok("a", "ms/op", FIVE), ok("a", "ops/ms", FIVE));

        assertThat(change.verdict()).isEqualTo(ChangeVerdict.MISSING);
        assertThat(change.note()).contains("ms/op and ops/ms");
    }

    @Test
    void aNarrowIntervalBelowTheMarginIsNotSlower() {
        double[] narrow = {10, 10.001, 10.002, 9.999, 9.998};

        assertThat(change(ok("a", "ms/op", narrow), ok("a", "ms/op", narrow)).verdict())
                .isEqualTo(ChangeVerdict.NOT_SLOWER);

        Change little = change(ok("a", "ms/op", narrow), ok("a", "ms/op", times(1.01, narrow)));

        assertThat(little.verdict()).isEqualTo(ChangeVerdict.NOT_SLOWER);
        assertThat(little.note()).isEqualTo("slower, but by less than the margin");
    }

    @Test
    void fewForksDecideNothingAndSayHowManyWould() {
        Change change = change(ok("a", "ms/op", 10, 10.1, 10.2), ok("a", "ms/op", 20, 20.1, 20.2));

        assertThat(change.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(change.note()).isEqualTo("needs 4 forks or more");
        assertThat(change.low()).isGreaterThan(1.8);

        Change two = change(ok("a", "ms/op", 10, 10), ok("a", "ms/op", 10, 10));

        assertThat(two.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(two.low()).isNull();
        assertThat(Conclusion.of(List.of(two), "again"))
                .isEqualTo("Nothing decided. Of 1 row: 1 undecided. Undecided is not unchanged. Again: again");
    }

    @Test
    void aWideIntervalIsUndecidedWhateverItsMiddle() {
        Change change = change(ok("a", "ms/op", 9, 10, 11, 12, 8), ok("a", "ms/op", 8.9, 9.9, 10.9, 11.9, 7.9));

        assertThat(change.ratio()).isLessThan(1);
        assertThat(change.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(change.note()).isEmpty();
    }

    @Test
    void rowsWithTooFewForksTakeNothingFromTheOthers() {
        double[] four = {10, 10.1, 10.2, 9.9};
        ChangeReport report = compare(
                named("old", ok("a", "ms/op", four), ok("b", "ms/op", 1), ok("c", "ms/op", 1)),
                named("new", ok("a", "ms/op", times(2, four)), ok("b", "ms/op", 1), ok("c", "ms/op", 1)));

        // 2 / 70 is below 0.05, three times as much is not.
        assertThat(verdicts(report)).containsEntry("B.a", ChangeVerdict.SLOWER);
    }

    @Test
    void moreRowsNeedMoreForks() {
        RunRow[] old = rows(i -> FIVE);
        RunRow[] slower = rows(i -> i == 7 ? times(2, FIVE) : FIVE);

        ChangeReport report = compare(named("old", old), named("new", slower));

        // 2 / C(10, 5) = 0.0079 is above 0.05 / 10, 2 / C(12, 6) = 0.0022 is not.
        assertThat(report.changes().get(0).verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(report.changes().get(0).note()).isEqualTo("needs 6 forks or more");
    }

    @Test
    void enoughForksFindTheOneThatIsSlower() {
        double[] eight = {10, 10.3, 9.7, 10.1, 9.9, 10.2, 9.8, 10.05};
        ChangeReport report =
                compare(named("old", rows(i -> eight)), named("new", rows(i -> i == 7 ? times(2, eight) : eight)));

        assertThat(report.count(ChangeVerdict.SLOWER)).isEqualTo(1);
        assertThat(report.changes().get(0).key()).isEqualTo(Runs.key("row7"));
        assertThat(report.conclusion()).startsWith("Slower: B.row7 n=1 (2.000 times). Of 10 rows: 1 slower,");
    }

    @Test
    void theConclusionNamesFiveRows() {
        double[] eight = {10, 10.3, 9.7, 10.1, 9.9, 10.2, 9.8, 10.05};
        ChangeReport report = compare(named("old", rows(i -> eight)), named("new", rows(i -> times(2 + i, eight))));

        assertThat(report.conclusion())
                .startsWith("Slower: B.row9 n=1 (11.000 times), B.row8 n=1 (10.000 times), ")
                .contains("B.row5 n=1 (7.000 times) and 5 more. Of 10 rows: 10 slower. ");
    }

    private static RunRow[] rows(java.util.function.IntFunction<double[]> forks) {
        return IntStream.range(0, 10)
                .mapToObj(i -> ok("row" + i, "ms/op", forks.apply(i)))
                .toArray(RunRow[]::new);
    }

    @Test
    void identicalCodeRaisesNoMoreAlarmsThanItMay() {
        Random random = new Random(1);
        int alarms = 0;
        for (int trial = 0; trial < 400; trial++) {
            // Noise with a heavy tail, ten rows of eight forks.
            java.util.function.IntFunction<double[]> noise = i -> random.doubles(8)
                    .map(u -> 10 * Math.exp(0.02 * random.nextGaussian() / Math.max(0.05, u)))
                    .toArray();
            ChangeReport report = compare(named("old", rows(noise)), named("new", rows(noise)));
            boolean alarm = report.changes().stream()
                    .anyMatch(c -> c.verdict() == ChangeVerdict.SLOWER || c.verdict() == ChangeVerdict.FASTER);
            alarms += alarm ? 1 : 0;
        }

        // 5 % of 400 are 20, with a standard deviation of 4.4.
        assertThat(alarms).isLessThan(34);
    }

    @Test
    void aWrongRowIsWrongHoweverFast() {
        assertThat(change(ok("a", "ms/op", FIVE), bad("a", Verdict.WRONG, "MSPE is off")))
                .satisfies(c -> assertThat(c.verdict()).isEqualTo(ChangeVerdict.WRONG))
                .satisfies(c -> assertThat(c.note()).isEqualTo("MSPE is off"))
                .satisfies(c -> assertThat(c.ratio()).isNull());
        assertThat(change(bad("a", Verdict.FAILED, "threw"), bad("a", Verdict.FAILED, "threw"))
                        .note())
                .isEqualTo("threw; failed in OLD, too");
        assertThat(change(bad("a", Verdict.WRONG, "x"), ok("a", "ms/op", FIVE)).verdict())
                .isEqualTo(ChangeVerdict.REPAIRED);
        assertThat(change(bad("a", Verdict.NOT_RUN, "x"), ok("a", "ms/op", FIVE))
                        .verdict())
                .isEqualTo(ChangeVerdict.MISSING);
    }

    @Test
    void rowsOfOneSideAreListedAndABadOneCounts() {
        ChangeReport report = compare(
                named("old", ok("a", "ms/op", FIVE), ok("gone", "ms/op", FIVE)),
                named("new", ok("a", "ms/op", FIVE), ok("added", "ms/op", FIVE), bad("bad", Verdict.WRONG, "off")));

        assertThat(verdicts(report))
                .containsEntry("B.gone", ChangeVerdict.MISSING)
                .containsEntry("B.added", ChangeVerdict.MISSING)
                .containsEntry("B.bad", ChangeVerdict.WRONG);
        assertThat(report.facts()).anyMatch(f -> f.startsWith("Rows: 1 in both, 1 in OLD alone, 2 in NEW alone"));
        assertThat(FailOn.SLOWER.exitCode(report.changes())).isEqualTo(1);
    }

    @Test
    void rowsThatNeitherSideCanMeasureAreCountedAlone() {
        ChangeReport report = compare(
                named("old", ok("a", "ms/op", FIVE), bad("b", Verdict.NOT_RUN, "x")),
                named("new", ok("a", "ms/op", FIVE), bad("b", Verdict.NOT_RUN, "x")));

        assertThat(verdicts(report)).containsOnlyKeys("B.a");
        assertThat(report.facts()).contains("Not measured on either side, and not shown: 1 row.");
    }

    @Test
    void rowsMatchByModeAndAllParametersToo() {
        RunRow row = ok("a", "ms/op", FIVE);
        RunRow other = new RunRow(
                new RowKey(row.key().benchmark(), "avgt", Map.of("n", "1", "m", "2")),
                row.judgement(),
                null,
                null,
                null,
                List.of(),
                row.measured());

        assertThat(MatchedRows.of(Runs.run(row), Runs.run(other)).both()).isEmpty();
    }

    @Test
    void theGeometricMeanIsOfMatchedRowsAlone() {
        ChangeReport report = compare(
                named("old", ok("a", "ms/op", 1), ok("b", "ops/s", 8), ok("gone", "ms/op", 1e9)),
                named("new", ok("a", "ms/op", 2), ok("b", "ops/s", 1), ok("added", "ms/op", 1e-9)));

        assertThat(report.facts()).contains("Geometric mean of the ratios of 2 rows: 4.000.");
    }

    private static RunRow allocating(double... bytes) {
        Map<String, Metric> secondary = Map.of(
                "·gc.alloc.rate.norm", metric("B/op", bytes),
                "gc.count", metric("counts", 1, 2, 3, 4, 5));
        return ok("a", metric("ms/op", FIVE), secondary, null, Runs.SETUP);
    }

    @Test
    void secondaryMetricsThatHaveADirectionAreJudged() {
        ChangeReport report = compare(named("old", allocating(FIVE)), named("new", allocating(times(3, FIVE))));

        assertThat(report.changes().get(0))
                .satisfies(c -> assertThat(c.metric()).isEqualTo("gc.alloc.rate.norm"))
                .satisfies(c -> assertThat(c.verdict()).isEqualTo(ChangeVerdict.SLOWER))
                .satisfies(c -> assertThat(c.verdictWord()).isEqualTo("more"));
        assertThat(report.changes()).hasSize(2);
        assertThat(report.changes().get(1).newBytes()).isCloseTo(30, within(1e-9));
        assertThat(report.facts()).anyMatch(f -> f.startsWith("Not compared") && f.contains("gc.count"));
        assertThat(report.conclusion()).startsWith("Slower: B.a n=1 gc.alloc.rate.norm (3.000 times).");
    }

    @Test
    void lessThanAByteIsNoAllocation() {
        ChangeReport report =
                compare(named("old", allocating(times(1e-6, FIVE))), named("new", allocating(times(1e-5, FIVE))));

        assertThat(report.count(ChangeVerdict.SLOWER)).isZero();
    }

    @Test
    void zeroHasNoRatio() {
        Change change = change(ok("a", "ms/op", 0, 1, 2, 3), ok("a", "ms/op", 1, 1, 2, 3));

        assertThat(change.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(change.ratio()).isNull();
        assertThat(change.note()).contains("no ratio");
    }

    @Test
    void aLargerErrorIsSaid() {
        RunRow before = ok("a", metric("ms/op", FIVE), Map.of(), 0.10, Runs.SETUP);
        RunRow after = ok("a", metric("ms/op", times(0.5, FIVE)), Map.of(), 0.11, Runs.SETUP);

        Change change = change(before, after);

        assertThat(change.note()).isEqualTo("MSPE is larger");
        assertThat(change.oldMspe()).isEqualTo(0.10);
        assertThat(change.newMspe()).isEqualTo(0.11);
    }

    @Test
    void aSmallerErrorIsSaidAndRoundingIsNot() {
        assertThat(note(0.11, 0.10)).isEqualTo("MSPE is smaller");
        assertThat(note(1e-20, 1e-3)).isEqualTo("MSPE is larger");
        assertThat(note(1.00e-33, 1.03e-33)).isEmpty();
        assertThat(note(0.1, 0.10001)).isEmpty();
    }

    private static String note(double before, double after) {
        return change(
                        ok("a", metric("ms/op", FIVE), Map.of(), before, Runs.SETUP),
                        ok("a", metric("ms/op", times(0.5, FIVE)), Map.of(), after, Runs.SETUP))
                .note();
    }

    @Test
    void warnsOfWhatElseDiffers() {
        JmhSetup other = new JmhSetup("1.36", 4, 5, "java", List.of(), "17", "OpenJDK", "21.0.1", "1 x 1 s", "2 x 2 s");
        ChangeReport report = compare(
                named("old.json", ok("a", "ms/op", FIVE)),
                named("new.json", ok("a", metric("ms/op", FIVE), Map.of(), null, other)));

        assertThat(report.warnings().get(0)).startsWith("Measured apart").contains("duel");
        assertThat(report.warnings())
                .contains(
                        "old.json does not say on what machine it was measured.",
                        "JVM: OpenJDK 17.0.15 in OLD, OpenJDK 21.0.1 in NEW (1 row).",
                        "JVM options: -Xmx1g in OLD, none in NEW (1 row).",
                        "callers (-t): 1 in OLD, 4 in NEW (1 row).",
                        "measurement: 2 x 1 s in OLD, 2 x 2 s in NEW (1 row).",
                        "JMH: 1.37 in OLD, 1.36 in NEW (1 row).");
    }

    @Test
    void warnsOfAnotherMachineAndOtherData() {
        Environment here = new Environment(
                Map.of(Fact.PROCESSOR, "Zen 1", Fact.CORES, "2", Fact.BUILD, "a", Fact.IMAGES, "mnist"));
        Environment there = new Environment(
                Map.of(Fact.PROCESSOR, "Zen 3", Fact.CORES, "2", Fact.BUILD, "b", Fact.IMAGES, "fashion"));
        RunRow row = ok("a", "ms/op", FIVE);
        ChangeReport report = compare(
                new NamedRun("old", new Run(List.of(), here, List.of(row))),
                new NamedRun("new", new Run(List.of(), there, List.of(row))));

        assertThat(report.warnings())
                .containsExactly(
                        report.warnings().get(0),
                        "processor: Zen 1 in OLD, Zen 3 in NEW.",
                        "images: mnist in OLD, fashion in NEW.");
        assertThat(report.facts()).contains("In both: cores 2.", "build: a in OLD, b in NEW.");
    }

    @Test
    void warnsOfSettingsThatDifferAndOfNoOthers() {
        ChangeReport report = compare(
                named("old", with(Map.of("arrays", "copied", "core type", "ZEN"))),
                named("new", with(Map.of("arrays", "copied", "core type", "BARCELONA", "gram", "dgemm"))));

        assertThat(report.warnings())
                .contains(
                        "backend setting core type: ZEN in OLD, BARCELONA in NEW (1 row).",
                        "backend setting gram: none in OLD, dgemm in NEW (1 row).")
                .noneMatch(warning -> warning.contains("arrays"));
    }

    private static RunRow with(Map<String, String> settings) {
        RunRow row = ok("a", "ms/op", FIVE);
        return new RunRow(
                row.key(),
                row.judgement(),
                row.answers(),
                new Provenance("jblas", "lib.so", 1, settings),
                row.seconds(),
                row.curves(),
                row.measured());
    }

    @Test
    void threeFilesAreTwoReportsAndOneFamily() {
        double[] four = {10, 10.1, 10.2, 9.9};
        NamedRun old = named("old", ok("a", "ms/op", four));
        NamedRun slow = named("new", ok("a", "ms/op", times(2, four)));

        assertThat(compare(old, slow).count(ChangeVerdict.SLOWER)).isEqualTo(1);

        List<ChangeReport> reports = Comparison.of(old, List.of(slow, slow), CompareSettings.DEFAULT, "again");

        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).changes().get(0).verdict()).isEqualTo(ChangeVerdict.UNDECIDED);
        assertThat(reports.get(1).changes().get(0).note()).isEqualTo("needs 5 forks or more");
    }

    @Test
    void exitCodes() {
        List<Change> slower = compare(named("o", ok("a", "ms/op", FIVE)), named("n", ok("a", "ms/op", times(2, FIVE))))
                .changes();
        List<Change> undecided = compare(named("o", ok("a", "ms/op", 1)), named("n", ok("a", "ms/op", 1)))
                .changes();
        List<Change> wrong = List.of(change(ok("a", "ms/op", FIVE), bad("a", Verdict.WRONG, "")));

        assertThat(FailOn.SLOWER.exitCode(slower)).isEqualTo(3);
        assertThat(FailOn.UNDECIDED.exitCode(slower)).isEqualTo(3);
        assertThat(FailOn.WRONG.exitCode(slower)).isZero();
        assertThat(FailOn.SLOWER.exitCode(undecided)).isZero();
        assertThat(FailOn.UNDECIDED.exitCode(undecided)).isEqualTo(3);
        assertThat(FailOn.WRONG.exitCode(wrong)).isEqualTo(1);
        assertThat(FailOn.NEVER.exitCode(wrong)).isZero();
    }
}
