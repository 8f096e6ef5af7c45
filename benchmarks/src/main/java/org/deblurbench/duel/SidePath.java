package org.deblurbench.duel;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.deblurbench.run.UsageException;

/** The class path of a side, as the user writes it. */
public final class SidePath {
    private static final String BENCHMARKS = "META-INF/BenchmarkList";
    private static final String SUITE = "org/deblurbench/duel/GateProfile.class";
    private static final String JMH = "org/openjdk/jmh/runner/Runner.class";

    private SidePath() {}

    /**
     * Takes it apart and looks whether there is something to run.
     *
     * @param label OLD or NEW
     * @param text jars and directories, joined by the separator of this system
     * @return its parts
     * @throws UsageException if there is not
     */
    public static List<Path> parse(String label, String text) {
        List<Path> entries = new ArrayList<>();
        for (String part : text.split(File.pathSeparator, -1)) {
            if (!part.isEmpty()) {
                entries.add(existing(label, part));
            }
        }
        require(
                label,
                text,
                entries,
                JMH,
                "has no JMH in it; name the jar that the benchmarks' build makes to run them");
        require(
                label,
                text,
                entries,
                BENCHMARKS,
                "has no benchmarks in it: JMH's annotation processor has made no list");
        return entries;
    }

    /**
     * Whether it has this suite, of any build that duels.
     *
     * @param classPath its parts
     */
    public static boolean hasThisSuite(List<Path> classPath) {
        return classPath.stream().anyMatch(entry -> contains(entry, SUITE));
    }

    private static Path existing(String label, String part) {
        Path path;
        try {
            path = Path.of(part);
        } catch (InvalidPathException e) {
            throw new UsageException(label + " " + part + ": " + e.getMessage(), e);
        }
        if (!Files.exists(path)) {
            throw new UsageException(label + " " + part + ": no such file or directory");
        }
        if (!Files.isDirectory(path)) {
            try (ZipFile opened = new ZipFile(path.toFile())) {
                opened.size();
            } catch (IOException e) {
                throw new UsageException(label + " " + part + " is not a jar", e);
            }
        }
        return path.toAbsolutePath();
    }

    private static void require(String label, String text, List<Path> entries, String resource, String lacking) {
        if (entries.stream().noneMatch(entry -> contains(entry, resource))) {
            throw new UsageException(label + " " + text + " " + lacking);
        }
    }

    /** Whether a jar or directory has a file of this name. */
    static boolean contains(Path entry, String resource) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(resource));
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(resource) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Names the very code.
     *
     * @param entries of a class path
     * @return the beginning of a SHA-256 of all their files
     * @throws IOException if one cannot be read
     */
    public static String hash(List<Path> entries) throws IOException {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (Path entry : entries) {
                try (Stream<Path> files = Files.walk(entry)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        Files.copy(file, digest);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
