package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backends of others: held against the contract on request, named where nobody has, and left out where they are none. */
class BackendsIT {
    private static final String GEMV = "KernelBenchmark.gemv784 -rff out.json --overwrite -p backend=";

    @TempDir
    Path directory;

    @Test
    void namesABackendUntilItHasPassed() throws Exception {
        Jar jar = plugged("org.deblurbench.hostile.HonestProvider");
        assertThat(jar.brief(GEMV + "honest,ejml").out())
                .contains("Note: never held against the contract of backends here: honest;"
                        + " do so with: backends --check honest\n");

        Jar.Run check = jar.run("backends", "--check", "honest");

        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(check.out())
                .contains("  kept    double, 1 thread: multiplies for every transpose, alpha and beta\n")
                .contains("  not offered  double, 2 threads: one thread is enough for anybody\n")
                .contains(" kept, 0 broken.\nAll promises are kept.\n");
        assertThat(jar.brief(GEMV + "honest,ejml").out()).doesNotContain("Note:");
    }

    @Test
    void complainsInOneLineOfEachBrokenPromise() throws Exception {
        Jar.Run check = new Jar(directory).run("backends", "--check", "scaling,crashing");

        assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .contains("scaling\n", "crashing\n", "  kept    double, 1 thread: allocates zeros\n")
                .containsPattern(
                        "  broken  double, 1 thread: multiplies for every .*: multiply 1 x 1 by 1 x 1, .* expected")
                .containsPattern("  broken  double, 1 thread: .*: its JVM ended with code 134")
                .endsWith("Not all promises are kept by: scaling, crashing.\n");
        // No other line than one for each.
        assertThat(check.out().lines())
                .allMatch(line ->
                        line.matches("scaling|crashing|  (kept|broken|not offered)  .*|  \\d+ kept, .*|Not all .*"));
        assertThat(new Jar(directory).brief(GEMV + "scaling").out()).contains("backends --check scaling");
    }

    @Test
    void whatIsNoBackendGetsOneLineEach() throws Exception {
        Map<String, String> problems = Map.of(
                "yours.Missing", "Provider yours.Missing not found",
                "org.deblurbench.it.BackendsIT", "not a subtype",
                "broken.TooNew", "broken/TooNew",
                "broken.Truncated", "Truncated class file",
                "org.deblurbench.hostile.NamedProvider$NoName", "its name is null",
                "org.deblurbench.hostile.NamedProvider$BinaryName", "'two\\nlines\\u001b[2J'",
                "org.deblurbench.hostile.NamedProvider$ThrowingName", "no name\\ntoday");
        Jar jar = plugged(problems.keySet().toArray(String[]::new));

        Jar.Run nobodyAsked = jar.brief(GEMV + "ejml");
        Jar.Run asked = jar.brief(GEMV + "yours");
        Jar.Run listed = jar.run("backends");

        assertThat(nobodyAsked.exitCode()).as(nobodyAsked.err()).isZero();
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err().lines()).singleElement().asString().contains("unknown backend 'yours'");
        assertThat(listed.exitCode()).as(listed.err()).isZero();
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).contains("EJML 0.").doesNotContain("\u001b");
        problems.values().forEach(problem -> {
            assertThat(nobodyAsked.out().lines().filter(line -> line.startsWith("Note: ") && line.contains(problem)))
                    .hasSize(1);
            assertThat(asked.err()).contains(problem);
            assertThat(listed.out().lines().filter(line -> line.contains(problem)))
                    .hasSize(1);
        });
    }

    @Test
    void aNameOfTwoIsNobodys() throws Exception {
        Jar jar = plugged("org.deblurbench.hostile.NamedProvider$TakenName");

        Jar.Run asked = jar.brief(GEMV + "ejml");

        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err().lines()).singleElement().asString().contains("two backends are named 'ejml'");
        assertThat(jar.brief(GEMV + "ojalgo").exitCode()).isZero();
    }

    @Test
    void aNameThatIsBinaryIsNotEchoedRaw() throws Exception {
        Jar.Run run = new Jar(directory).run("KernelBenchmark", "-p", "backend=a\nb\u001b[2J\u0007");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("'a\\nb\\u001b[2J\\u0007'");
    }

    /** With a directory on the class path that names providers, and holds two class files that are none. */
    private Jar plugged(String... providers) throws Exception {
        Path plugin = directory.resolve("std-plugin");
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.deblurbench.backend.BackendProvider"), String.join("\n", providers));
        Path broken = Files.createDirectories(plugin.resolve("broken"));
        byte[] good = Files.readAllBytes(Path.of("target/test-classes/org/deblurbench/hostile/HonestProvider.class"));
        Files.write(broken.resolve("Truncated.class"), Arrays.copyOf(good, good.length / 2));
        good[6] = 0x7f;
        Files.write(broken.resolve("TooNew.class"), good);
        return new Jar(directory, plugin);
    }
}
