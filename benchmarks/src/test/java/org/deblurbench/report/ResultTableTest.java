package org.deblurbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.deblurbench.judge.Verdict;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final String JMH = """
            {"forks": 3, "primaryMetric": {"score": 2.0, "scoreUnit": "ms/op", "rawData": [[1.0], [2.0], [3.0]]},
             "secondaryMetrics": {"gflops": {"score": 12.34}}}""";

    private static StatusFile.Entry entry(String method, Verdict verdict, String reason) {
        return new StatusFile.Entry(
                "org.deblurbench.benchmarks.SomeBenchmark." + method,
                "avgt",
                Map.of("backend", "ejml"),
                verdict,
                reason,
                verdict == Verdict.OK || verdict == Verdict.WRONG ? 1.46785e-4 : null,
                Map.of(),
                null,
                1.0,
                null,
                verdict == Verdict.OK || verdict == Verdict.WRONG
                        ? JsonParser.parseString(JMH).getAsJsonObject()
                        : null);
    }

    @Test
    void okRowsShowTimeErrorAndRate() {
        String table = ResultTable.of(List.of(entry("fit", Verdict.OK, "")));

        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .containsSubsequence(
                        "SomeBenchmark.fit", "ejml", "2.000", "2.484", "ms/op", "0.000146785", "12.3", "ok");
    }

    @Test
    void aWrongRowHasNeitherTimeNorError() {
        String table = ResultTable.of(List.of(entry("fit", Verdict.WRONG, "MSPE is off")));

        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .contains("wrong: MSPE is off")
                .doesNotContain("2.000")
                .doesNotContain("0.000146785");
        assertThat(table).contains("1 wrong.");
    }

    @Test
    void everyVerdictIsCounted() {
        String table = ResultTable.of(List.of(
                entry("a", Verdict.OK, ""),
                entry("b", Verdict.NOT_RUN, "single-threaded"),
                entry("c", Verdict.FAILED, "threw"),
                entry("d", Verdict.BELOW_PRECISION, "lost")));

        assertThat(table).contains("1 ok, 1 failed, 1 below precision, 1 not run.");
    }

    @Test
    void anExtrapolatedTimeIsLabelledAsSuch() {
        StatusFile.Entry whole = entry("fit", Verdict.OK, "");
        whole.jmh()
                .getAsJsonObject("secondaryMetrics")
                .add("extrapolated", JsonParser.parseString("{\"score\": 112.9}"));

        assertThat(ResultTable.of(List.of(whole)))
                .contains("ok; the whole method: 112.9 s (extrapolated, not measured)");

        StatusFile.Entry wrong = entry("fit", Verdict.WRONG, "MSPE is off");
        wrong.jmh().add("secondaryMetrics", whole.jmh().get("secondaryMetrics"));

        assertThat(ResultTable.of(List.of(wrong))).doesNotContain("112.9");
    }
}
