package org.deblurbench.reproduce.data;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deblurbench.record.AtomicFile;

/**
 * The data of a figure as files of a directory: {@code ID.json}, which is read back, and the same as CSV for people and
 * their tools. The JSON is written last and in one step: where it is, the figure is complete.
 */
public final class FigureFiles {
    /** NaN is the value of what could not be measured. */
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private FigureFiles() {}

    /**
     * Writes all files of a figure.
     *
     * @param directory exists
     * @param id the figure's name
     * @param data what it shows
     * @throws IOException if a file cannot be written
     */
    public static void write(Path directory, String id, FigureData data) throws IOException {
        if (!data.curves().isEmpty()) {
            AtomicFile.write(directory.resolve(id + "-curves.csv"), FigureCsv.curves(data));
        }
        if (!data.quantities().isEmpty()) {
            AtomicFile.write(directory.resolve(id + "-numbers.csv"), FigureCsv.quantities(data));
        }
        if (!data.pictures().isEmpty()) {
            AtomicFile.write(directory.resolve(id + "-pictures.csv"), FigureCsv.pictures(data));
        }
        AtomicFile.write(json(directory, id), GSON.toJson(data) + "\n");
    }

    /**
     * Reads a figure.
     *
     * @param directory where it was written
     * @param id its name
     * @return its data; empty if it is not there
     * @throws IOException if it cannot be read or is no figure; one line
     */
    public static Optional<FigureData> read(Path directory, String id) throws IOException {
        Path file = json(directory, id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            FigureData data = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), FigureData.class);
            if (data == null) {
                throw new IOException(file + " is empty; delete it, and the figure is measured again");
            }
            return Optional.of(data);
        } catch (RuntimeException e) {
            // Malformed JSON, or whatever the constructors say of what is missing, in Gson's wrapping.
            throw new IOException(file + " is no figure's data; delete it, and the figure is measured again", e);
        }
    }

    /**
     * Deletes the data of a figure, so that it is measured again.
     *
     * @param directory where it may be
     * @param id the figure's name
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path directory, String id) throws IOException {
        Files.deleteIfExists(json(directory, id));
    }

    private static Path json(Path directory, String id) {
        return directory.resolve(id + ".json");
    }
}
