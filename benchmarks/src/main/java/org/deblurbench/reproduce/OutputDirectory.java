package org.deblurbench.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.FigureFiles;
import org.deblurbench.run.UsageException;

/** Where a reproduction is saved: opened only if it is new, or made by the same options in the same environment. */
public final class OutputDirectory {
    private final Path path;
    private final Manifest manifest;

    private OutputDirectory(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /**
     * Opens a directory to measure into, and makes it if need be.
     *
     * @param path where
     * @param now of this command
     * @param overwrite whether what was measured otherwise is deleted
     * @return with a manifest on disk
     * @throws UsageException if it holds anything else, or cannot be written
     * @throws IOException if it cannot be read
     */
    public static OutputDirectory open(Path path, Manifest now, boolean overwrite) throws IOException {
        requireDirectory(path);
        Optional<Manifest> before = Manifest.read(path);
        if (before.isEmpty() && !isEmpty(path)) {
            throw new UsageException(
                    path + " holds other things than a reproduction; name a new directory (--out DIR)");
        }
        Optional<String> difference = before.flatMap(b -> b.difference(now));
        if (difference.isPresent() && !overwrite) {
            throw new UsageException(path + " was measured with other settings: " + difference.get()
                    + "; give the same, another --out, or --overwrite");
        }
        requireWritable(path);
        if (overwrite) {
            for (Figure figure : Figure.values()) {
                FigureFiles.delete(path, figure.id());
            }
        }
        now.write(path);
        return new OutputDirectory(path, now);
    }

    /**
     * Opens what has been measured before, to draw it again.
     *
     * @param path where
     * @return whatever its settings were
     * @throws UsageException if it is no reproduction
     * @throws IOException if it cannot be read
     */
    public static OutputDirectory existing(Path path) throws IOException {
        requireDirectory(path);
        Manifest manifest = Manifest.read(path)
                .orElseThrow(
                        () -> new UsageException(path + " holds no reproduction to draw; name one with --out DIR"));
        requireWritable(path);
        return new OutputDirectory(path, manifest);
    }

    private static void requireDirectory(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(path + " is a file; name a directory (--out DIR)");
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static void requireWritable(Path path) {
        try {
            Files.createDirectories(path);
            // Asking is not enough: a read-only file system says yes.
            Files.delete(Files.createTempFile(path, ".deblurbench", ".tmp"));
        } catch (IOException e) {
            throw new UsageException(path + " cannot be written; name another directory (--out DIR)", e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What all figures have in common. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * The figures that are complete.
     *
     * @return in the order of the catalogue
     * @throws IOException if one cannot be read; one line
     */
    public Map<Figure, FigureData> figures() throws IOException {
        Map<Figure, FigureData> complete = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            FigureFiles.read(path, figure.id()).ifPresent(data -> complete.put(figure, data));
        }
        return complete;
    }
}
