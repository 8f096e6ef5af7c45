package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed run keeps what it has, leaves no fork behind, and can be gone on with. */
class KillAndResumeIT {
    private static final String[] RUN =
            ("KernelBenchmark.gemv784 KernelBenchmark.solveSpd28 -p backend=ejml,ojalgo -f 1 -wi 1 -w 20ms -i 1 -r 300ms"
                            + " -rff out.json")
                    .split(" ", -1);

    @TempDir
    Path directory;

    @Test
    void killedRunIsCompletedByResume() throws Exception {
        Jar jar = new Jar(directory);
        Process process = jar.start(RUN);
        awaitRecords(1);
        process.destroyForcibly().waitFor();

        JsonArray first = records();
        assertThat(first.size()).isBetween(1, 3);
        List<String> firstRows = rows(first);

        Jar.Run resumed = jar.run("--resume", "out.json");

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        List<String> all = rows(records());
        assertThat(all).hasSize(4).doesNotHaveDuplicates().containsAll(firstRows);
        // What was measured before the kill is kept to the last digit, not measured again.
        assertThat(records()).containsAll(first);
    }

    @Test
    void noForkOutlivesItsLauncher() throws Exception {
        Process process = new Jar(directory)
                .start(Jar.briefly("KernelBenchmark.gemm64x784x784 -p backend=hanging -rff out.json"));
        List<ProcessHandle> forks = new ArrayList<>();
        for (int i = 0; i < 600 && forks.isEmpty(); i++) {
            Thread.sleep(100);
            process.toHandle()
                    .descendants()
                    .filter(p -> p.info().commandLine().orElse("").contains("ForkedMain"))
                    .forEach(forks::add);
        }
        assertThat(forks).isNotEmpty();
        // Time to begin hanging.
        Thread.sleep(2000);

        process.destroyForcibly().waitFor();

        Thread.sleep(1000);
        assertThat(forks).noneMatch(KillAndResumeIT::isRunning);
    }

    /** A process that has ended but that nobody has waited for yet still counts as alive to Java. */
    private static boolean isRunning(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            // No such process, or no such file system.
            return process.isAlive();
        }
    }

    @Test
    void resumeRefusesOtherOptionsAndOtherData() throws Exception {
        Jar jar = new Jar(directory);
        assertThat(jar.run(RUN).exitCode()).isZero();
        String before = Files.readString(directory.resolve("out.json"));

        Jar.Run otherOptions = jar.run("KernelBenchmark.gemv784", "--resume", "out.json");
        Path status = directory.resolve("out.status.json");
        Files.writeString(status, Files.readString(status).replaceFirst("b3358b9a", "00000000"));
        Jar.Run otherData = jar.run("--resume", "out.json");

        assertThat(otherOptions.exitCode()).isEqualTo(2);
        assertThat(otherOptions.err()).contains("made with other options");
        assertThat(otherData.exitCode()).isEqualTo(2);
        assertThat(otherData.err()).contains("another images SHA-256");
        assertThat(directory.resolve("out.json")).hasContent(before);
    }

    @Test
    void resumeRefusesAnotherBuildOfAPluggedInBackend() throws Exception {
        Path plugin = Files.createDirectory(directory.resolve("plugin"));
        Files.writeString(plugin.resolve("Yours.class"), "one");
        Jar jar = new Jar(directory, plugin);
        assertThat(jar.run(RUN).exitCode()).isZero();

        // Results beside the classes are no code.
        Files.writeString(plugin.resolve("out.csv"), "three");
        assertThat(jar.run("--resume", "out.json").exitCode()).isZero();
        Files.writeString(plugin.resolve("Yours.class"), "two");
        Jar.Run other = jar.run("--resume", "out.json");

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("another build");
    }

    @Test
    void failedRowsAreMeasuredAgainOnlyWhenAsked() throws Exception {
        Jar jar = new Jar(directory);
        Jar.Run run = jar.brief("KernelBenchmark.gemm64x784x784 -p backend=throwing -rff out.json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(jar.run("--resume", "out.json").out()).doesNotContain("[1/1]");
        assertThat(jar.run("--resume", "out.json", "--retry-failed").out()).contains("[1/1]");
    }

    private void awaitRecords(int least) throws Exception {
        for (int i = 0; i < 600; i++) {
            Thread.sleep(100);
            if (Files.exists(directory.resolve("out.json")) && records().size() >= least) {
                return;
            }
        }
        throw new AssertionError("no row within a minute");
    }

    private JsonArray records() throws IOException {
        return JsonParser.parseString(Files.readString(directory.resolve("out.json")))
                .getAsJsonArray();
    }

    private static List<String> rows(JsonArray records) {
        List<String> rows = new ArrayList<>();
        for (JsonElement element : records) {
            JsonObject row = element.getAsJsonObject();
            rows.add(row.get("benchmark").getAsString() + row.get("params"));
        }
        return rows;
    }
}
