package org.deblurbench.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What figures depend on beside the options. Two parts of one run must agree in all of it. */
public final class Environment {
    private static final int HASH_CHARACTERS = 16;

    private final Map<String, String> values;

    private Environment(Map<String, String> values) {
        this.values = values;
    }

    public static Environment here(Map<String, String> images) throws IOException {
        Map<String, String> values = new TreeMap<>(images);
        values.put("suite version", version());
        values.put("build", build());
        values.put("JVM", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        values.put("operating system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        values.put("processor", processor());
        values.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        Optional.ofNullable(System.getenv("OPENBLAS_CORETYPE")).ifPresent(v -> values.put("OPENBLAS_CORETYPE", v));
        return new Environment(values);
    }

    public Map<String, String> values() {
        return values;
    }

    public static String version() {
        String version = Environment.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * Names the very code, of plugged-in backends too: versions stay the same from one build to the next. A hash of all
     * jars, classes and service files on the class path, wherever they lie.
     */
    private static String build() throws IOException {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                for (Path file : files(Path.of(entry))) {
                    Files.copy(file, digest);
                }
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static List<Path> files(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return Files.exists(entry) ? List.of(entry) : List.of();
        }
        // Only code: the directory may be the one that results are written to.
        try (Stream<Path> all = Files.walk(entry)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".class")
                            || file.getParent().endsWith("META-INF/services"))
                    .sorted()
                    .toList();
        }
    }

    private static String processor() throws IOException {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (Files.isReadable(cpuinfo)) {
            try (Stream<String> lines = Files.lines(cpuinfo)) {
                Optional<String> model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst();
                if (model.isPresent()) {
                    return model.get();
                }
            }
        }
        return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")).orElse("unknown");
    }
}
