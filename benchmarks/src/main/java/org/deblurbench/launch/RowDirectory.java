package org.deblurbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.roofline.Peak;

/**
 * What the launcher and the forks of one row tell each other through files: the forks' JVM options, their reports, the
 * machine's peak, and the log of a fork that crashes.
 *
 * @param path a directory of the row's own
 */
record RowDirectory(Path path) {
    private static final String CRASH_LOG = "hs_err";

    /** Where the forks report to. */
    Path reportFile() {
        return path.resolve("report.jsonl");
    }

    /** What the forks have reported so far. */
    List<ForkReport> reports() throws IOException {
        return ForkReport.read(reportFile());
    }

    /** Leaves JVM options for every fork. */
    void writeJvmOptions(List<String> options) throws IOException {
        Files.write(jvmOptionsFile(), options);
    }

    /** The JVM options left for every fork. */
    List<String> jvmOptions() throws IOException {
        return Files.readAllLines(jvmOptionsFile());
    }

    private Path jvmOptionsFile() {
        return path.resolve("jvm-options");
    }

    /** Leaves the peak that rates are compared with. */
    void writePeak(PeakFile peak) throws IOException {
        peak.write(peakFile());
    }

    /** The peak that rates are compared with; empty if none was left. */
    Optional<Peak> peak() throws IOException {
        return Files.exists(peakFile()) ? Optional.of(PeakFile.read(peakFile()).peak()) : Optional.empty();
    }

    private Path peakFile() {
        return path.resolve("peak.json");
    }

    /** The JVM option that puts a crash log here. */
    String crashLogOption() {
        return "-XX:ErrorFile=" + path.resolve(CRASH_LOG + "_%p.log");
    }

    /** Where the crash log is, as the end of a reason; empty if there is none. */
    String crashLog() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(RowDirectory::isCrashLog)
                    .findFirst()
                    .map(f -> "; crash log: " + f)
                    .orElse("");
        }
    }

    static boolean isCrashLog(Path file) {
        return file.getFileName().toString().startsWith(CRASH_LOG);
    }
}
