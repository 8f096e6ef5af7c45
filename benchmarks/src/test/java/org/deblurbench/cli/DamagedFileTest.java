package org.deblurbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deblurbench.record.ResultFiles;
import org.deblurbench.record.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A status file in which anything is damaged, given to {@code --resume}: one line, exit code 2, and no file changed. The run
 * in it is of images that are not there, so that it is refused at last even where the damage does not matter.
 */
class DamagedFileTest {
    @TempDir
    Path directory;

    private record Outcome(int exitCode, String out, String err) {}

    @Test
    void everyFieldOfFormat1() throws IOException {
        checkAll(format1());
    }

    @Test
    void everyFieldOfTheNewestFormat() throws IOException {
        Path old = Files.writeString(directory.resolve("old.status.json"), format1());
        ResultFiles files = ResultFiles.of(directory.resolve("new.json"));
        RunFile.write(files, RunFile.readStatus(old));
        checkAll(Files.readString(files.status()));
    }

    @Test
    void theFileItselfIsRefusedForItsImagesAlone() throws IOException {
        assertThat(resume(write(format1())).err()).contains("missing.idx", "no such file");
    }

    @Test
    void aFileThatIsNoFile() throws IOException {
        for (String name : List.of("/", "/dev/null", ".", "", directory.toString())) {
            Outcome outcome = resume(name);
            assertThat(outcome.exitCode()).as(name).isEqualTo(2);
            assertThat(outcome.err()).as(name).hasLineCount(1);
        }
        Path binary =
                Files.write(directory.resolve("binary.status.json"), new byte[] {(byte) 0xff, 0, (byte) 0xc0, 10});
        assertThat(resume(binary.toString()).err()).hasLineCount(1).contains("cannot be used");
    }

    private void checkAll(String good) throws IOException {
        List<JsonDamage.Damaged> all = JsonDamage.of(good);
        assertThat(all).hasSizeGreaterThan(800);
        for (JsonDamage.Damaged damaged : all) {
            String file = write(damaged.text());
            Map<Path, String> before = files();
            Outcome outcome = resume(file);
            assertThat(outcome.exitCode())
                    .as(damaged.how() + ": " + outcome.err())
                    .isEqualTo(2);
            assertThat(outcome.out()).as(damaged.how()).isEmpty();
            assertThat(outcome.err()).as(damaged.how()).matches("deblurbench: [^\\p{Cntrl}]+\\R");
            assertThat(files()).as(damaged.how()).isEqualTo(before);
        }
    }

    private String write(String text) throws IOException {
        Files.writeString(directory.resolve("damaged.json"), "[]\n");
        return Files.writeString(directory.resolve("damaged.status.json"), text).toString();
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static Outcome resume(String file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandDispatcher(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of("--resume", file));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String format1() throws IOException {
        try (InputStream in = DamagedFileTest.class.getResourceAsStream("format-1.status.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
