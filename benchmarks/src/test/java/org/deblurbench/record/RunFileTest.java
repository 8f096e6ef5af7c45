package org.deblurbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deblurbench.backend.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private static final RowKey FIRST = new RowKey("a.B.first", "avgt", Map.of("backend", "ejml"));
    private static final RowKey SECOND = new RowKey("a.B.second", "avgt", Map.of("backend", "ejml"));

    @TempDir
    Path directory;

    private static String jmh(RowKey key) {
        return """
                {"jmhVersion": "1.37", "benchmark": "%s", "mode": "avgt", "threads": 1, "forks": 2,
                 "jvmArgs": ["-Xmx1g"], "warmupIterations": 2, "warmupTime": "500 ms", "measurementIterations": 2,
                 "measurementTime": "1 s", "params": {"backend": "ejml"},
                 "primaryMetric": {"score": 1.50, "scoreError": "NaN", "scoreUnit": "ms/op", "rawData": [[1.0, 2.0], [1.25, 1.75]]},
                 "secondaryMetrics": {"gflops": {"score": 12.5, "scoreUnit": "GFLOP/s"}}}""".formatted(key.benchmark());
    }

    private static RunRow measured(RowKey key) {
        return new RunRow(
                key,
                new Judgement(
                        Verdict.OK,
                        "a note",
                        0.25,
                        Map.of("error", new CheckedFigure(Double.NaN, CheckedFigure.Limit.AT_MOST, 1000.0))),
                new Answers(4, 400),
                new Provenance("library", Provenance.PURE_JAVA, 1, Map.of("kernel", "none")),
                3.0,
                List.of(List.of(new CurvePoint(0.5, 10, 0.02)), List.of(new CurvePoint(0.75, 10, 0.02))),
                RunFile.measured(jmh(key)));
    }

    private static Run run(RunRow... rows) {
        return new Run(List.of("-f", "1"), new Environment(Map.of(Fact.JVM, "17")), List.of(rows));
    }

    private static Path golden(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(RunFileTest.class.getResource(name)).toURI());
    }

    @Test
    void writtenAndReadAgainIsTheSame() throws IOException {
        ResultFiles files = ResultFiles.of(directory.resolve("out.json"));
        Run run = run(measured(FIRST), RunRow.withoutResult(SECOND, Verdict.NOT_RUN, "single-threaded"));

        RunFile.write(files, run);

        assertThat(RunFile.readStatus(files.status())).isEqualTo(run);
        assertThat(RunFile.read(files.json())).isEqualTo(run);
    }

    @Test
    void everyIterationOfEveryForkIsKept() {
        Metric time = RunFile.measured(jmh(FIRST)).primary();

        assertThat(time.forks()).containsExactly(List.of(1.0, 2.0), List.of(1.25, 1.75));
        assertThat(time.forkMeans()).containsExactly(1.5, 1.5);
        assertThat(time.largerIsBetter()).isFalse();
    }

    @Test
    void onlyOkRowsReachTheJmhFile() throws IOException {
        ResultFiles files = ResultFiles.of(directory.resolve("out.json"));

        RunFile.write(files, run(RunRow.withoutResult(FIRST, Verdict.WRONG, "off"), measured(SECOND)));

        String json = Files.readString(files.json());
        assertThat(json).contains("a.B.second").doesNotContain("a.B.first");
        assertThat(JsonParser.parseString(json).getAsJsonArray()).hasSize(1);
        // JMH's own digits, not a number that was parsed and printed again.
        assertThat(json).contains("1.50");
    }

    @Test
    void aRowThatIsNotOkHasNoTime() {
        Judgement wrong = new Judgement(Verdict.WRONG, "off", null, Map.of());
        Measured time = RunFile.measured(jmh(FIRST));

        assertThatThrownBy(() -> new RunRow(FIRST, wrong, null, null, 1.0, List.of(), time))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        RunFile.write(ResultFiles.of(directory.resolve("out.json")), run());

        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("out.json", "out.status.json");
    }

    @Test
    void unplannedRowsAreRefused() {
        Run run = run(RunRow.planned(FIRST));
        RunRow other = RunRow.planned(SECOND);

        assertThatThrownBy(() -> run.with(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsFormat1() throws Exception {
        Run run = RunFile.readStatus(golden("format-1.status.json"));

        assertThat(run.environment().get(Fact.BLURRED_MSPE)).isEqualTo("0.0276924");
        assertThat(run.rows()).extracting(RunRow::verdict).containsExactly(Verdict.OK, Verdict.NOT_RUN, Verdict.WRONG);
        RunRow ok = run.rows().get(0);
        assertThat(ok.curves()).containsExactly(List.of(new CurvePoint(0.5, 1, 0.175)));
        assertThat(ok.measured().primary().score()).isEqualTo(24.5);
        assertThat(ok.answers()).isNull();
        assertThat(run.rows().get(2).judgement().mspe()).isNaN();
    }

    @Test
    void readsFormat2() throws Exception {
        RunRow row = RunFile.readStatus(golden("format-2.status.json")).rows().get(0);

        assertThat(row.judgement().checks())
                .containsExactly(Map.entry("error", CheckedFigure.withoutRecord(Double.NaN)));
        assertThat(row.curves()).hasSize(2);
        assertThat(row.answers()).isEqualTo(new Answers(4, 400));
    }

    @Test
    void writesFormat3AsItAlwaysDid() throws Exception {
        ResultFiles files = ResultFiles.of(directory.resolve("out.json"));
        RunFile.write(files, run(measured(FIRST), RunRow.withoutResult(SECOND, Verdict.NOT_RUN, "single-threaded")));

        assertThat(Files.readString(files.status())).isEqualTo(Files.readString(golden("format-3.status.json")));
    }

    @Test
    void anotherProjectsFileIsOkThroughout() throws IOException {
        Path file = directory.resolve("theirs.json");
        Files.writeString(file, "[" + jmh(FIRST) + "]");

        Run run = RunFile.read(file);

        assertThat(run.environment()).isEqualTo(Environment.UNKNOWN);
        assertThat(run.rows()).extracting(RunRow::verdict).containsExactly(Verdict.OK);
    }

    @Test
    void sampledTimesAreMeansOfIterations() {
        String record = jmh(FIRST)
                .replace("\"rawData\": [[1.0, 2.0], [1.25, 1.75]]", "\"rawDataHistogram\": [[[[1.0, 3], [5.0, 1]]]]");

        assertThat(RunFile.measured(record).primary().forks()).containsExactly(List.of(2.0));
    }

    @Test
    void otherFilesAreRefusedInOneLine() throws IOException {
        Path file = directory.resolve("other.json");
        for (String content : List.of("{", "[]", "{}", "{\"suite\": \"another\"}", "", "[1]", "null")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> RunFile.readStatus(file))
                    .as(content)
                    .isInstanceOf(RunFileException.class)
                    .hasMessageStartingWith(file + " cannot be used: ")
                    .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
    }

    @Test
    void aNewerFormatIsNamed() throws Exception {
        Path file = directory.resolve("new.status.json");
        Files.writeString(
                file, Files.readString(golden("format-3.status.json")).replace("\"format\": 3", "\"format\": 4"));

        assertThatThrownBy(() -> RunFile.read(file))
                .hasMessageContaining("format 4")
                .hasMessageContaining("newer");
    }

    @Test
    void filesLieBesideEachOther() {
        assertThat(ResultFiles.of(Path.of("a", "out.json")).status()).isEqualTo(Path.of("a", "out.status.json"));
        assertThat(ResultFiles.of(Path.of("a", "out.status.json")).json()).isEqualTo(Path.of("a", "out.json"));
        assertThat(ResultFiles.of(Path.of("out")).status()).isEqualTo(Path.of("out.status.json"));
    }
}
