package org.deblurbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command, on files of other projects (see {@code src/test/foreign}), of old formats, and on reports of changes. */
class ReportCommandTest {
    @TempDir
    Path directory;

    private String err;

    private record Outcome(int exitCode, String err, String page) {}

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(
                ReportCommandTest.class.getResource("/org/deblurbench/" + name).toURI());
    }

    private int run(List<String> arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exitCode = new CommandDispatcher(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(arguments);
        err = errors.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    private Outcome report(Path... files) throws IOException {
        Path page = directory.resolve("page.html");
        Files.deleteIfExists(page);
        List<String> arguments = new ArrayList<>(List.of("report", "-o", page.toString()));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        int exitCode = run(arguments);
        return new Outcome(exitCode, err, Files.exists(page) ? Files.readString(page) : "");
    }

    private Path compared(String project) throws URISyntaxException {
        Path file = directory.resolve(project + "-changes.json");
        run(List.of(
                "compare",
                resource("compare/" + project + "-old.json").toString(),
                resource("compare/" + project + "-new.json").toString(),
                "--format",
                "json",
                "--output",
                file.toString()));
        return file;
    }

    @Test
    void anotherProjectsThroughputsSamplesAndSingleShots() throws Exception {
        Outcome outcome = report(
                resource("compare/queue-old.json"),
                resource("compare/parser-old.json"),
                resource("compare/startup-old.json"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.page())
                .contains("QueueBenchmark", "ParserBenchmark", "StartupBenchmark")
                .contains("more is better", "less is better", "Can these times be trusted?")
                .contains("none were judged that this file tells of")
                .doesNotContain("MSPE", "lurred", "GFLOP/s</th>", ">Backend<", "id=\"short\"", "id=\"libraries\"");
    }

    @Test
    void aReportOfChangesAlone() throws Exception {
        Outcome outcome = report(compared("queue"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.page())
                .contains(
                        "What changed: <bdi>queue-changes</bdi>",
                        "1.030, the margin",
                        "margin of 3 %",
                        "class=\"guide\"")
                .doesNotContain("id=\"rows\"", "id=\"run\"", "MSPE");
    }

    @Test
    void reportsOfChangesBesideResultsEachHaveTheirSection() throws Exception {
        Outcome outcome = report(resource("compare/queue-old.json"), compared("queue"), resource("text/changes.json"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.page())
                .contains("id=\"changed-0\"", "id=\"changed-1\"", "id=\"changed-2\"", "id=\"rows\"")
                .contains(
                        "<span class=\"bad\">wrong</span>", "<span class=\"bad\">failed</span>", "MSPE 0.5 is not 0.1")
                .contains("Undecided is not unchanged.")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatIsNeitherIsRefusedInALine() throws Exception {
        String good = Files.readString(resource("text/changes.json"));
        for (String content : List.of(
                "{",
                "{}",
                "[]",
                "{\"reports\": []}",
                "{\"reports\": 3}",
                "{\"reports\": [{\"changes\": [{}]}]}",
                good.replace("\"not slower\",", "\"no verdict\","),
                good.replace("\"ratio\": 2.0", "\"ratio\": true"),
                good.replace("\"format\": 1", "\"format\": 2"))) {
            Path file = Files.writeString(directory.resolve("other.json"), content);

            Outcome outcome = report(file);

            assertThat(outcome.exitCode()).as(content).isEqualTo(2);
            assertThat(outcome.err()).as(content).hasLineCount(1).contains("other");
            assertThat(outcome.page()).as(content).isEmpty();
        }
    }

    @Test
    void oldFilesSayThatBoundsAreNotRecordedAndNewOnesHaveThem() throws Exception {
        assertThat(report(resource("record/format-2.status.json")).page()).contains("NaN; bound not recorded");
        assertThat(report(resource("record/format-3.status.json")).page()).contains("bound: at most 1000; broken");
    }
}
