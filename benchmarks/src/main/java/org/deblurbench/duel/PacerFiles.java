package org.deblurbench.duel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.deblurbench.duel.pacer.PacerMain;

/** A temporary directory: the pacer's classes, for the class path of either side, and what the JVMs leave behind. */
public final class PacerFiles implements AutoCloseable {
    private static final List<String> CLASSES = List.of(
            "Allocation",
            "Filler",
            "Line",
            "Line$1",
            "Line$Holder",
            "Listing",
            "PacedOptions",
            "PacedProfiler",
            "PacerMain",
            "Strings",
            "Wire");

    private final Path directory;
    private int files;

    private PacerFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory.
     *
     * @return below the system's temporary directory
     * @throws IOException if it cannot be made
     */
    public static PacerFiles create() throws IOException {
        PacerFiles made = new PacerFiles(Files.createTempDirectory("deblurbench-duel-"));
        Path packaged =
                made.classPath().resolve(PacerMain.class.getPackageName().replace('.', '/'));
        Files.createDirectories(packaged);
        for (String name : CLASSES) {
            try (InputStream in = PacerMain.class.getResourceAsStream(name + ".class")) {
                // Some compilers make a class that others do not.
                if (in != null) {
                    Files.copy(in, packaged.resolve(name + ".class"));
                }
            }
        }
        return made;
    }

    /** What to put on the class path of a side. */
    Path classPath() {
        return directory.resolve("pacer");
    }

    /** The name of a file that does not exist yet. */
    Path fresh(String name) {
        files++;
        return directory.resolve(files + "-" + name);
    }

    /** The JVM option that puts a crash log here. */
    String crashLogOption() {
        return "-XX:ErrorFile=" + directory.resolve("hs_err_%p.log");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
