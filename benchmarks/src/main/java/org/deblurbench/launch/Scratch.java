package org.deblurbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary directory for the forks' reports. What stays after it is closed is the crash logs, which reasons name. */
public final class Scratch implements AutoCloseable {
    private final Path directory;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory.
     *
     * @return below the system's temporary directory
     * @throws IOException if it cannot be made
     */
    public static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("deblurbench-"));
    }

    /** A new directory for one row. */
    RowDirectory forRow() throws IOException {
        return new RowDirectory(Files.createTempDirectory(directory, "row-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!RowDirectory.isCrashLog(file) && !(Files.isDirectory(file) && !isEmpty(file))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
