package org.deblurbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final Environment NOWHERE = Environment.UNKNOWN;

    private static RowKey key(String method, String backend) {
        return new RowKey("org.deblurbench.benchmarks.SomeBenchmark." + method, "avgt", Map.of("backend", backend));
    }

    private static RunRow ok(RowKey key, double score, int threads, Map<String, Metric> secondary) {
        Metric time = new Metric(score, "ms/op", List.of(List.of(0.9 * score), List.of(score), List.of(1.1 * score)));
        JmhSetup setup = new JmhSetup("1.37", threads, 3, "java", List.of(), "17", "VM", "17", "1 x 1 s", "1 x 1 s");
        return new RunRow(
                key,
                new Judgement(Verdict.OK, "", 1.46785e-4, Map.of()),
                null,
                null,
                1.0,
                List.of(),
                new Measured(time, secondary, setup, "{}"));
    }

    private static RunRow ok(String method, String backend, double score) {
        return ok(key(method, backend), score, 1, Map.of("gflops", new Metric(12.34, "GFLOP/s", List.of())));
    }

    private static RunRow notOk(String method, Verdict verdict, String reason) {
        Double mspe = verdict == Verdict.WRONG ? 1.46785e-4 : null;
        return new RunRow(
                key(method, "ejml"), new Judgement(verdict, reason, mspe, Map.of()), null, null, 1.0, List.of(), null);
    }

    private static String table(RunRow... rows) {
        return ResultTable.of(new Run(List.of(), NOWHERE, List.of(rows)));
    }

    @Test
    void looksAsItDid() throws Exception {
        RunRow shot = ok(
                new RowKey("a.ShotBenchmark.train", "ss", Map.of("backend", "vector", "threads", "2", "epochs", "1")),
                3300,
                1,
                Map.of());
        String table = table(
                ok("fit", "ejml", 22.24),
                ok("fit", "openblas", 2.5),
                notOk("predict", Verdict.WRONG, "MSPE is off"),
                ok(new RowKey("a.BlurBenchmark.general", "avgt", Map.of()), 27.2, 1, Map.of()),
                shot);

        try (var golden = Objects.requireNonNull(getClass().getResourceAsStream("result-table.txt"))) {
            assertThat(table + "\n").isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWrongRowHasNeitherTimeNorError() {
        assertThat(table(notOk("fit", Verdict.WRONG, "MSPE is off")))
                .contains("wrong: MSPE is off")
                .contains("1 wrong.")
                .doesNotContain("0.000146785");
    }

    @Test
    void theBestIsOfRowsThatDoTheSameWork() {
        RowKey small = new RowKey("a.B.fit", "avgt", Map.of("backend", "ejml", "lambda", "1"));
        RowKey large = new RowKey("a.B.fit", "avgt", Map.of("backend", "ejml", "lambda", "2"));

        assertThat(table(ok(small, 2, 1, Map.of()), ok(large, 4, 1, Map.of())))
                .doesNotContain("best ")
                .doesNotContain("2.00 ");
    }

    @Test
    void everyVerdictIsCounted() {
        assertThat(table(
                        ok("a", "ejml", 2),
                        notOk("b", Verdict.NOT_RUN, "single-threaded"),
                        notOk("c", Verdict.FAILED, "threw"),
                        notOk("d", Verdict.BELOW_PRECISION, "lost")))
                .contains("1 ok, 1 failed, 1 below precision, 1 not run.");
    }

    @Test
    void anExtrapolatedTimeIsLabelledAsSuch() {
        assertThat(table(ok(key("fit", "ejml"), 2, 1, Map.of("extrapolated", new Metric(112.9, "s", List.of())))))
                .contains("ok; the whole method: 112.9 s (extrapolated, not measured)");
    }

    @Test
    void saysWhichImagesAndWhatDoingNothingWouldGive() {
        Environment environment = new Environment(
                Map.of(Fact.IMAGES, "mine.idx", Fact.BLUR, "disk:2.5, noise 0.1", Fact.BLURRED_MSPE, "0.0377"));

        assertThat(ResultTable.of(new Run(List.of(), environment, List.of(ok("fit", "ejml", 2)))))
                .contains(
                        "Images: mine.idx, blurred by disk:2.5, noise 0.1; not restored at all, their MSPE is 0.0377.");
    }

    @Test
    void saysThatSeveralCallersRanSideBySide() {
        assertThat(table(ok(key("fit", "ejml"), 2, 1, Map.of()))).doesNotContain("callers");
        assertThat(table(ok(key("fit", "ejml"), 2, 2, Map.of()))).contains("callers");
    }

    @Test
    void iterationsThatScatterAreMarked() {
        Metric wild = new Metric(4, "ms/op", List.of(List.of(1.0, 7.0, 4.0)));
        RunRow row = ok("fit", "openblas", 4);
        Measured measured = new Measured(wild, Map.of(), row.measured().setup(), "{}");

        assertThat(table(new RunRow(row.key(), row.judgement(), null, null, 1.0, List.of(), measured)))
                .contains("ok; iterations scatter: their mean is 4.0 times the shortest");
        assertThat(table(row)).doesNotContain("scatter");
    }

    @Test
    void smallNumbersHaveAnExponent() {
        assertThat(Stream.of(3.3691e-8, 27.2, 0.0, 983.25, 12345.6).map(Numbers::score))
                .containsExactly("3.369e-08", "27.20", "0.0", "983.3", "12346");
    }
}
