package org.deblurbench.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Remembers in a file of the user which backends have kept their contract, for the very code that is on the class path: one
 * line each, the code's hash and the backend's name.
 */
public final class ConformancePasses {
    private final Path file;
    private final String code;

    /**
     * Opens the memory.
     *
     * @param file need not exist
     * @param code names what is on the class path
     */
    ConformancePasses(Path file, String code) {
        this.file = file;
        this.code = code;
    }

    /**
     * The user's memory, for what is on the class path now: in {@code $XDG_CACHE_HOME}, or else {@code ~/.cache}.
     *
     * @return of passes
     * @throws IOException if the class path cannot be read
     */
    public static ConformancePasses ofUser() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path directory = cache != null && Path.of(cache).isAbsolute()
                ? Path.of(cache)
                : Path.of(System.getProperty("user.home"), ".cache");
        return new ConformancePasses(directory.resolve("deblurbench").resolve("conformance"), ClassPathHash.here());
    }

    /**
     * Whether a backend has passed.
     *
     * @param backend its name
     * @return false also if the memory cannot be read
     */
    public boolean has(String backend) {
        try {
            return Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .anyMatch(line(backend)::equals);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Remembers that a backend has passed.
     *
     * @param backend its name
     * @throws IOException if the memory cannot be written
     */
    public void add(String backend) throws IOException {
        if (!has(backend)) {
            Files.createDirectories(file.getParent());
            // One small write at the end: two runs at a time leave two lines.
            Files.writeString(file, line(backend) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private String line(String backend) {
        return code + " " + backend;
    }
}
