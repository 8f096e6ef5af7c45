package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Duels between jars of a project that knows nothing of this one. */
class DuelIT {
    @TempDir
    Path directory;

    private String original;

    @BeforeEach
    void makeOld() throws IOException {
        original = project("original", "return work(4);");
    }

    private String project(String name, String body) throws IOException {
        return ForeignProject.make(directory.resolve(name), body);
    }

    private Jar.Run duel(String newer, String options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("duel", original, newer));
        arguments.addAll(Arrays.asList(options.split(" ", -1)));
        return new Jar(directory).run(arguments.toArray(String[]::new));
    }

    @Test
    void slowerRowIsFoundInABenchmarkOfThroughput() throws Exception {
        String slow = project("slow", "return work(8);");

        Jar.Run run = duel(slow, "--time 5m --pair-time 1s --margin 60% --max-pairs 15 --save d.jsonl");

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.out()).containsPattern("LoopBenchmark.changed +n=300 +thrpt +[12]\\.\\d+ .* slower ");
        assertThat(run.out()).containsPattern("LoopBenchmark.same +n=300 +thrpt .* not slower ");
        assertThat(run.out()).contains("Slower: LoopBenchmark.changed n=300 (");
    }

    @Test
    void sidesThatEndHangOrThrowFailTheirRowAlone() throws Exception {
        for (String body : List.of(
                "Runtime.getRuntime().halt(3); return 0;",
                "while (true) { n = n + 1 - 1; }",
                "throw new IllegalStateException(\"out of order\");")) {
            String bad = project("bad" + body.length(), body);

            Jar.Run run = duel(bad, "--pair-time 1s --max-pairs 1 -to 8s --save " + body.length() + ".jsonl");

            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
            assertThat(run.out()).containsPattern("LoopBenchmark.changed +n=300 +thrpt .*failed .*NEW failed: ");
            assertThat(run.out()).containsPattern("LoopBenchmark.same +n=300 +thrpt .* undecided +1 ");
            assertThat(pacers()).isEmpty();
        }
    }

    @Test
    void killedDuelIsResumedWithoutLosingOrRepeatingAPair() throws Exception {
        Path file = directory.resolve("d.jsonl");
        Process process = new Jar(directory)
                .start("duel", original, original, "--pair-time", "1s", "--max-pairs", "3", "--save", "d.jsonl");
        for (int i = 0; i < 1200 && !(Files.exists(file) && pairs(file) >= 2); i++) {
            Thread.sleep(100);
        }
        process.destroyForcibly().waitFor();
        long before = pairs(file);
        Thread.sleep(1000);
        assertThat(pacers()).isEmpty();

        Jar.Run resumed = new Jar(directory).run("duel", "--resume", "d.jsonl");

        assertThat(before).isBetween(2L, 5L);
        assertThat(resumed.exitCode()).as(resumed.out() + resumed.err()).isZero();
        assertThat(pairs(file)).isEqualTo(6);
        assertThat(resumed.out()).contains("Nothing decided. Of 2 rows: 2 undecided.");
    }

    /** The planted backends of {@code scripts/gate-evidence}, here one whose products are wrong. */
    @Test
    void wrongNewFailsHoweverFastItIs() throws Exception {
        String planted = PlantedClasses.make(directory.resolve("planted"));

        Jar.Run run = new Jar(directory)
                .run(
                        "duel",
                        planted,
                        planted,
                        "KernelBenchmark.(gemm64x784x784|solveSpd28)",
                        "-p",
                        "backend=ejml",
                        "--jvm-args-new",
                        "-Dplanted=wrong",
                        "--max-pairs",
                        "1",
                        "--save",
                        "d.jsonl");

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).containsPattern("KernelBenchmark.gemm64x784x784 .* wrong ");
        assertThat(run.out()).containsPattern("KernelBenchmark.solveSpd28 .* undecided ");
        assertThat(run.out()).contains("NEW answers wrongly or fails: KernelBenchmark.gemm64x784x784");
    }

    @Test
    void badInputGetsOneLine() throws Exception {
        Path text = Files.writeString(directory.resolve("text.jar"), "no jar");
        String other = project("other", "return 1;").replace("foreign.jar", "nothing.jar");
        String first = original.split(java.io.File.pathSeparator, 2)[0];

        refuses(duel(text.toString(), "--save x.jsonl"), "text.jar is not a jar");
        refuses(duel(other, "--save x.jsonl"), "nothing.jar: no such file");
        refuses(duel(first, "--save x.jsonl"), "has no JMH in it");
        refuses(duel(original, "LoopBenchmark.chnged --save x.jsonl"), "did you mean LoopBenchmark.changed");
        refuses(duel(original, "--margin 0% --save x.jsonl"), "--margin 0%: out of range");
        refuses(duel(original, "--alpha 80% --save x.jsonl"), "--alpha 80%: out of range");
        refuses(duel(original, "--save text.jar"), "text.jar exists");
        refuses(duel(original, "-f 2 --save x.jsonl"), "-f, -wi");
        refuses(duel(original, "same --time 1s --save y.jsonl"), "too little for one pair");
        assertThat(directory.resolve("x.jsonl")).doesNotExist();
    }

    /** Which of this suite's many rows, is not left to whoever names none. */
    @Test
    void thisSuiteIsComparedByTheGate() throws Exception {
        String jar = Jar.JAR.toString();

        Jar.Run run = new Jar(directory).run("duel", jar, jar, "--time", "1s", "--save", "d.jsonl");

        refuses(run, "--time 1s is too little for 10 rows");
    }

    private static void refuses(Jar.Run run, String reason) {
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(reason);
    }

    private static long pairs(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("\"pair\":")).count();
        }
    }

    /** JVMs of duels in this directory that are still there. */
    private List<String> pacers() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains("PacerMain") && line.contains(directory.toString()))
                .toList();
    }
}
