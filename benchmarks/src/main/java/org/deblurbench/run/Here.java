package org.deblurbench.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;

/** This machine, this JVM and this build. */
public final class Here {
    private static final int HASH_CHARACTERS = 16;

    private Here() {}

    /**
     * What figures measured here depend on beside the options.
     *
     * @param images what is known of the images
     * @return all facts
     * @throws IOException if the class path cannot be read
     */
    public static Environment environment(Map<Fact, String> images) throws IOException {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(images);
        facts.put(Fact.SUITE_VERSION, version());
        facts.put(Fact.BUILD, build());
        facts.put(Fact.JVM, System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put(Fact.OPERATING_SYSTEM, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put(Fact.PROCESSOR, processor());
        facts.put(Fact.CORES, Integer.toString(Runtime.getRuntime().availableProcessors()));
        Optional.ofNullable(System.getenv("OPENBLAS_CORETYPE")).ifPresent(v -> facts.put(Fact.OPENBLAS_CORETYPE, v));
        return new Environment(facts);
    }

    /**
     * The suite's version.
     *
     * @return of the jar, or {@code development}
     */
    public static String version() {
        String version = Here.class.getPackage().getImplementationVersion();
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
