package org.deblurbench.it;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.BenchmarkProcessor;

/** Makes the jar of a small JMH project that knows nothing of this one, with whatever its benchmark is to do. */
final class ForeignProject {
    private static final String SOURCE = """
            package foreign;

            import org.openjdk.jmh.annotations.*;

            @State(Scope.Thread)
            @BenchmarkMode(Mode.Throughput)
            public class LoopBenchmark {
                @Param("300")
                public int n;

                @Setup
                public void setUp() {
                    System.out.println("rsef: what a benchmark prints is not for the duel");
                }

                private double work(int times) {
                    double sum = 0;
                    for (int k = 0; k < times; k++) {
                        for (int i = 1; i <= n; i++) {
                            sum += Math.sqrt(i + sum);
                        }
                    }
                    return sum;
                }

                @Benchmark
                public double changed() {
                    %s
                }

                @Benchmark
                public double same() {
                    return work(4);
                }
            }
            """;

    private ForeignProject() {}

    /**
     * Makes it.
     *
     * @param directory for the project
     * @param body of the method {@code changed}
     * @return the class path to run it with: its jar, and JMH's
     */
    static String make(Path directory, String body) throws IOException {
        Path source = Files.createDirectories(directory.resolve("src/foreign")).resolve("LoopBenchmark.java");
        Files.writeString(source, SOURCE.formatted(body));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int exit = compiler.run(
                null,
                OutputStream.nullOutputStream(),
                null,
                "-d",
                classes.toString(),
                "-cp",
                jmh(),
                "-processor",
                BenchmarkProcessor.class.getName(),
                "-processorpath",
                System.getProperty("java.class.path"),
                source.toString());
        if (exit != 0) {
            throw new IllegalStateException("the foreign project does not compile");
        }
        return zip(classes, directory.resolve("foreign.jar")) + File.pathSeparator + jmh();
    }

    private static Path zip(Path directory, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** JMH and what it needs, from the class path of this test. */
    private static String jmh() {
        List<String> names = List.of("jmh-core", "jopt-simple", "commons-math3");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> names.stream()
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
