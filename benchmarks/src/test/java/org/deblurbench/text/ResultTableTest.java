package org.deblurbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.record.StatusFile;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final String JMH = """
            {"forks": 3, "threads": 1, "primaryMetric": {"score": 2.0, "scoreUnit": "ms/op", "rawData": [[1.0], [2.0], [3.0]]},
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

    private static String table(List<StatusFile.Entry> rows) {
        return ResultTable.of(rows, Map.of());
    }

    @Test
    void okRowsShowTimeErrorAndRate() {
        String table = table(List.of(entry("fit", Verdict.OK, "")));

        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .containsSubsequence(
                        "SomeBenchmark.fit", "ejml", "2.000", "2.484", "ms/op", "0.000146785", "12.3", "ok");
    }

    @Test
    void aWrongRowHasNeitherTimeNorError() {
        String table = table(List.of(entry("fit", Verdict.WRONG, "MSPE is off")));

        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .contains("wrong: MSPE is off")
                .doesNotContain("2.000")
                .doesNotContain("0.000146785");
        assertThat(table).contains("1 wrong.");
    }

    @Test
    void everyVerdictIsCounted() {
        String table = table(List.of(
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

        assertThat(table(List.of(whole))).contains("ok; the whole method: 112.9 s (extrapolated, not measured)");

        StatusFile.Entry wrong = entry("fit", Verdict.WRONG, "MSPE is off");
        wrong.jmh().add("secondaryMetrics", whole.jmh().get("secondaryMetrics"));

        assertThat(table(List.of(wrong))).doesNotContain("112.9");
    }

    @Test
    void saysWhichImagesAndWhatDoingNothingWouldGive() {
        Map<String, String> environment =
                Map.of("images", "mine.idx", "blur", "disk:2.5, noise 0.1", ImageSource.BLURRED_MSPE, "0.0377");

        assertThat(ResultTable.of(List.of(entry("fit", Verdict.OK, "")), environment))
                .contains(
                        "Images: mine.idx, blurred by disk:2.5, noise 0.1; not restored at all, their MSPE is 0.0377.");
    }

    @Test
    void saysThatSeveralCallersRanSideBySide() {
        StatusFile.Entry two = entry("fit", Verdict.OK, "");

        assertThat(table(List.of(two))).doesNotContain("callers");
        two.jmh().addProperty("threads", 2);
        assertThat(table(List.of(two))).contains("callers");
    }

    @Test
    void smallNumbersHaveAnExponent() {
        StatusFile.Entry hours = entry("fit", Verdict.OK, "");
        hours.jmh().getAsJsonObject("primaryMetric").addProperty("score", 3.3691e-8);

        assertThat(table(List.of(hours))).contains("  3.369e-08  ");
    }
}
