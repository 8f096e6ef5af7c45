package org.deblurbench.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the real {@code benchmarks.jar}, with the hostile backends of the test classes beside it, in a directory. */
final class Jar {
    static final Path JAR = Path.of("target", "benchmarks.jar").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 300;

    private final Path directory;
    private final List<Path> classPath;

    /** With further entries of the class path. */
    Jar(Path directory, Path... more) {
        this.directory = directory;
        this.classPath = new ArrayList<>(List.of(JAR, TEST_CLASSES));
        this.classPath.addAll(List.of(more));
    }

    /** What a run left behind. */
    record Run(int exitCode, String out, String err) {}

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Builds on one machine must not wait for each other.
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "org.deblurbench.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("stdout.txt").toFile())
                .redirectError(directory.resolve("stderr.txt").toFile());
        // What is remembered of backends is the test's own, too.
        builder.environment()
                .put("XDG_CACHE_HOME", directory.resolve("std-cache").toString());
        return builder.start();
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + List.of(arguments));
        }
        return new Run(process.exitValue(), text("stdout.txt"), text("stderr.txt"));
    }

    /** As {@link #run}, with options separated by spaces, one fork, and iterations just long enough to have happened. */
    Run brief(String options) throws IOException, InterruptedException {
        return run(briefly(options));
    }

    /** The command line of {@link #brief}. */
    static String[] briefly(String options) {
        return (options + " -f 1 -wi 1 -w 20ms -i 2 -r 20ms").split(" ", -1);
    }

    private String text(String file) throws IOException {
        return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
    }
}
