package org.deblurbench.reproduce;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.deblurbench.record.AtomicFile;

/**
 * What all figures of a directory have in common: the file {@code reproduction.json}, by which a directory is known to be a
 * reproduction's.
 *
 * @param format of this file
 * @param options what was asked for
 * @param environment machine, JVM, library and code
 */
public record Manifest(int format, Options options, SortedMap<String, String> environment) {
    /** Its name in the directory. */
    public static final String FILE = "reproduction.json";

    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /**
     * Of a new reproduction.
     *
     * @param options what is asked for
     * @param environment machine, JVM, library and code
     */
    public Manifest(Options options, Map<String, String> environment) {
        this(FORMAT, options, new TreeMap<>(environment));
    }

    /**
     * Reads the file of a directory.
     *
     * @param directory of a reproduction, or any other
     * @return empty if there is no such file
     * @throws IOException if it cannot be read; one line
     */
    public static Optional<Manifest> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Manifest read;
        try {
            read = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), Manifest.class);
        } catch (JsonParseException e) {
            throw new IOException(file + " is damaged; give another --out, or --overwrite", e);
        }
        if (read == null || read.options == null || read.environment == null) {
            throw new IOException(file + " is damaged; give another --out, or --overwrite");
        }
        if (read.format > FORMAT) {
            throw new IOException(file + " is of a newer version of this suite; use that, or give another --out");
        }
        return Optional.of(read);
    }

    /**
     * Writes the file.
     *
     * @param directory exists
     * @throws IOException if it cannot be written
     */
    public void write(Path directory) throws IOException {
        AtomicFile.write(directory.resolve(FILE), GSON.toJson(this) + "\n");
    }

    /**
     * In what another one differs.
     *
     * @param now of a command that would go on
     * @return such as "--threads 1, now 2"; empty if they are the same
     */
    public Optional<String> difference(Manifest now) {
        return difference(options.byName(), now.options.byName(), "")
                .or(() -> difference(environment, now.environment, "another "));
    }

    private static Optional<String> difference(Map<String, String> before, Map<String, String> now, String prefix) {
        for (Map.Entry<String, String> entry : now.entrySet()) {
            String old = before.get(entry.getKey());
            if (!entry.getValue().equals(old)) {
                return Optional.of(prefix + entry.getKey() + " (" + old + ", now " + entry.getValue() + ")");
            }
        }
        return Optional.empty();
    }
}
