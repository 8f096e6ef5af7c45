package org.deblurbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary directory for the forks' reports. What stays after it is closed is the crash logs, which reasons name. */
public final class Scratch implements AutoCloseable {
    private static final String CRASH_LOG = "hs_err";

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
    Path forRow() throws IOException {
        return Files.createTempDirectory(directory, "row-");
    }

    /** The JVM option that puts a crash log into a row's directory. */
    static String crashLogOption(Path row) {
        return "-XX:ErrorFile=" + row.resolve(CRASH_LOG + "_%p.log");
    }

    /** Where a row's crash log is, as the end of a reason; empty if there is none. */
    static String crashLog(Path row) throws IOException {
        try (Stream<Path> files = Files.list(row)) {
            return files.filter(Scratch::isCrashLog)
                    .findFirst()
                    .map(f -> "; crash log: " + f)
                    .orElse("");
        }
    }

    private static boolean isCrashLog(Path file) {
        return file.getFileName().toString().startsWith(CRASH_LOG);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!isCrashLog(file) && !(Files.isDirectory(file) && !isEmpty(file))) {
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
