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
import java.util.stream.Stream;

/** Names the very code, of plugged-in backends too: versions stay the same from one build to the next. */
final class ClassPathHash {
    private static final int HASH_CHARACTERS = 16;

    private ClassPathHash() {}

    /** A hash of all jars, classes and service files on the class path, wherever they lie. */
    static String here() throws IOException {
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
}
