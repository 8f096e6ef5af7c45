package org.deblurbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command, on the files of three small projects that know nothing of this one (see {@code src/test/foreign}). */
class CompareCommandTest {
    @TempDir
    Path directory;

    private String out;
    private String err;

    @BeforeEach
    void copy() throws IOException, URISyntaxException {
        for (String project : List.of("queue", "parser", "startup")) {
            for (String side : List.of("-old.json", "-new.json")) {
                Path file = Path.of(getClass()
                        .getResource("/org/deblurbench/compare/" + project + side)
                        .toURI());
                Files.copy(file, directory.resolve(project + side));
            }
        }
    }

    /** Words that name a file of the directory, or end in it, are replaced by its path. */
    private int compare(String line) {
        List<String> arguments = Stream.concat(Stream.of("compare"), Stream.of(line.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.contains(".") ? directory.resolve(word).toString() : word)
                .toList();
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int exitCode = new CommandDispatcher(
                        new PrintStream(stdout, true, StandardCharsets.UTF_8),
                        new PrintStream(stderr, true, StandardCharsets.UTF_8))
                .run(arguments);
        out = stdout.toString(StandardCharsets.UTF_8);
        err = stderr.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    private void assertRefused(String line, String... words) {
        assertThat(compare(line)).isEqualTo(2);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).startsWith("deblurbench: ").contains(words);
        assertThat(out).isEmpty();
    }

    @Test
    void throughputWithItsProfiler() {
        assertThat(compare("queue-old.json queue-new.json")).isZero();
        assertThat(out)
                .contains("QueueBenchmark.pollAndOffer", "capacity=1024 kind=linked", "thrpt", "needs 5 forks or more")
                .contains("Old B/op", "Measured apart", "Nothing decided.");
        // Fewer operations for a time are slower.
        assertThat(out).containsPattern("linked +thrpt +1\\.378 .* 25\\.31 +18\\.65  ops/us");
    }

    @Test
    void sampleTime() {
        assertThat(compare("parser-old.json parser-new.json --format csv")).isZero();
        assertThat(out)
                .contains(",\"line=\"\"quoted, with comma\"\"|pipe\",score,ns/op,")
                .contains(",p0.99,ns/op,");
    }

    @Test
    void singleShot() {
        assertThat(compare("startup-old.json startup-new.json")).isEqualTo(3);
        assertThat(out).contains("callers (-t): 1 in OLD, 4 in NEW (1 row).");
        assertThat(out.lines().reduce((a, b) -> b).orElseThrow())
                .startsWith("Slower: StartupBenchmark.wire (3.080 times).")
                .contains("Again: java -jar benchmarks.jar compare ");
        assertThat(compare("startup-old.json startup-new.json --fail-on wrong")).isZero();
    }

    @Test
    void everyFormatToItsFile() throws IOException {
        assertThat(compare("startup-old.json startup-new.json --format text --format markdown --output a.md"
                        + " --output a.xml --format junit --format json --output a.json --format csv --output a.csv"))
                .isEqualTo(3);

        assertThat(out).startsWith("NEW ");
        assertThat(directory.resolve("a.md")).content().startsWith("### NEW ");
        assertThat(directory.resolve("a.xml")).content().startsWith("<?xml").contains("failures=\"1\"");
        assertThat(directory.resolve("a.json")).content().contains("\"verdict\": \"slower\"");
        assertThat(directory.resolve("a.csv")).content().startsWith("comparison,");
    }

    @Test
    void annotationsAreNotAmongTheResults() {
        compare("startup-old.json startup-new.json --format json --annotations");

        assertThat(out).startsWith("{").doesNotContain("::error");
        assertThat(err).startsWith("::error title=StartupBenchmark.wire::slower: 3.080 times");
    }

    @Test
    void severalFilesAreComparedWithTheFirst() {
        assertThat(compare("queue-old.json queue-new.json queue-new2.json")).isEqualTo(2);
        copy("queue-new.json", "queue-new2.json");
        assertThat(compare("queue-old.json queue-new.json queue-new2.json")).isZero();
        assertThat(out.lines().filter(line -> line.startsWith("NEW "))).hasSize(2);
    }

    private void copy(String from, String to) {
        try {
            Files.copy(directory.resolve(from), directory.resolve(to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void badInputIsALineAndOverwritesNothing() throws IOException {
        Files.writeString(directory.resolve("text.json"), "hello");
        Files.writeString(directory.resolve("other.json"), "[{\"name\": 1}]");
        Files.writeString(directory.resolve("object.json"), "{}");
        Files.writeString(directory.resolve("empty.json"), "[]");
        Files.writeString(directory.resolve("there.md"), "mine");
        String both = "startup-old.json startup-new.json";

        assertRefused("", "needs two files or more");
        assertRefused("startup-old.json", "needs two files or more");
        assertRefused("startup-old.json nothing.json", "nothing.json: no such file or directory");
        assertRefused("startup-old.json ./startup-old.json", "are the same results");
        assertRefused("startup-old.json text.json", "text.json cannot be used");
        assertRefused("startup-old.json other.json", "other.json cannot be used");
        assertRefused("startup-old.json object.json", "object.json cannot be used");
        assertRefused("startup-old.json empty.json", "has no rows");
        assertRefused(
                "queue-old.json startup-new.json",
                "no row in common",
                "nearest: example.queue.QueueBenchmark.pollAndOffer thrpt capacity=1024 kind=array in OLD,"
                        + " example.startup.StartupBenchmark.wire ss in NEW");
        assertRefused(both + " --format html", "--format html: there are text, markdown, json, csv, junit");
        assertRefused(both + " --fail-on faster", "there are slower, undecided, wrong, never");
        assertRefused(both + " --format markdown --output there.md", "there.md exists", "--overwrite");
        assertRefused(both + " --format markdown --output no/such/a.md", "there is no directory");
        assertRefused(both + " --format markdown --output a.md --format csv --output ./a.md", "given twice");
        assertRefused(both + " --format json --format csv", "more than one --format for the terminal");
        assertRefused(both + " --output a.md", "--format");
        assertRefused(both + " --alpha much", "--alpha much: not a number of per cent");
        assertRefused(both + " --alpha 60%", "--alpha 60%: out of range");
        assertRefused(both + " --margin 0", "--margin 0: out of range");
        assertRefused(both + " --nonsense", "--nonsense");
        assertThat(directory.resolve("there.md")).content().isEqualTo("mine");
        assertThat(directory.resolve("a.md")).doesNotExist();
    }

    @Test
    void aFileThatExistsIsReplacedOnRequestOrIfItIsEmpty() throws IOException {
        Files.writeString(directory.resolve("there.md"), "mine");
        Files.createFile(directory.resolve("summary.md"));

        assertThat(compare("queue-old.json queue-new.json --format markdown --output there.md --overwrite"))
                .isZero();
        assertThat(compare("queue-old.json queue-new.json --format markdown --output summary.md"))
                .isZero();
        assertThat(directory.resolve("there.md")).content().startsWith("### NEW");
        assertThat(directory.resolve("summary.md")).content().startsWith("### NEW");
    }
}
