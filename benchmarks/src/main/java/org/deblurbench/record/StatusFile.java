package org.deblurbench.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deblurbench.backend.Provenance;
import org.deblurbench.launch.Row;

/**
 * The record of a run: what was asked, on what machine, and of every planned row its verdict, reason, provenance and
 * JMH's own record. It is the only truth: the JMH JSON file beside it is derived from it, so that a run killed between
 * the two writes loses nothing and counts nothing twice.
 */
public final class StatusFile {
    private static final String SUITE = "Deblur Bench";
    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeSpecialFloatingPointValues()
            .create();

    /**
     * One planned row.
     *
     * @param benchmark the benchmark's full name
     * @param mode JMH's short label of the mode
     * @param params the value of each parameter
     * @param verdict what became of it
     * @param reason one line: why not ok, or what else to know of an answer that is; empty if nothing
     * @param mspe the restoration error; null if none
     * @param checks other figures that were checked
     * @param provenance what ran; null before it did
     * @param seconds how long measuring took; null before it did
     * @param curve the error over time; null for a benchmark without one
     * @param jmh JMH's own record; present for ok rows only
     */
    public record Entry(
            String benchmark,
            String mode,
            Map<String, String> params,
            Verdict verdict,
            String reason,
            Double mspe,
            Map<String, Double> checks,
            Provenance provenance,
            Double seconds,
            List<CurvePoint> curve,
            JsonObject jmh) {

        /**
         * A row that waits to be measured.
         *
         * @param row the row
         * @return an entry
         */
        public static Entry planned(Row row) {
            return withoutResult(row, Verdict.PLANNED, "");
        }

        /**
         * A row that is not measured.
         *
         * @param row the row
         * @param verdict why, in a word
         * @param reason why, in a line
         * @return an entry
         */
        public static Entry withoutResult(Row row, Verdict verdict, String reason) {
            return new Entry(
                    row.benchmark(),
                    row.mode().shortLabel(),
                    row.params(),
                    verdict,
                    reason,
                    null,
                    Map.of(),
                    null,
                    null,
                    null,
                    null);
        }

        /**
         * Whether this entry is of a row.
         *
         * @param row the row
         * @return true if benchmark, mode and parameters are the same
         */
        public boolean isOf(Row row) {
            return benchmark.equals(row.benchmark())
                    && mode.equals(row.mode().shortLabel())
                    && params.equals(row.params());
        }
    }

    private record Content(
            String suite, int format, List<String> arguments, Map<String, String> environment, List<Entry> rows) {}

    private final List<String> arguments;
    private final Map<String, String> environment;
    private final List<Entry> rows;

    /**
     * Starts a record.
     *
     * @param arguments the command line that a resumed run repeats
     * @param environment what must be the same when it is resumed: machine, JVM, build, data
     * @param rows every planned row
     */
    public StatusFile(List<String> arguments, Map<String, String> environment, List<Entry> rows) {
        this.arguments = List.copyOf(arguments);
        this.environment = Map.copyOf(environment);
        this.rows = new ArrayList<>(rows);
    }

    /**
     * Reads a record.
     *
     * @param file a status file
     * @return the record
     * @throws IOException if it cannot be read, or is not a status file of this suite; the message is one line
     */
    public static StatusFile read(Path file) throws IOException {
        Content content;
        try {
            content = GSON.fromJson(Files.readString(file), Content.class);
        } catch (JsonParseException e) {
            throw new IOException(file + " is not a status file of " + SUITE + ": it is not the JSON it should be", e);
        }
        if (content == null || !Objects.equals(content.suite, SUITE)) {
            throw new IOException(file + " is not a status file of " + SUITE);
        }
        if (content.format != FORMAT) {
            throw new IOException(file + " has format " + content.format + "; this build reads format " + FORMAT);
        }
        return new StatusFile(content.arguments, content.environment, content.rows);
    }

    /**
     * The command line of the run.
     *
     * @return without {@code --resume}
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * What the figures depend on beside the options.
     *
     * @return by name
     */
    public Map<String, String> environment() {
        return environment;
    }

    /**
     * All planned rows in their order.
     *
     * @return a copy
     */
    public List<Entry> rows() {
        return List.copyOf(rows);
    }

    /**
     * Replaces the entry of the same row.
     *
     * @param entry its new state
     */
    public void put(Entry entry) {
        for (int i = 0; i < rows.size(); i++) {
            Entry old = rows.get(i);
            if (old.benchmark.equals(entry.benchmark)
                    && old.mode.equals(entry.mode)
                    && old.params.equals(entry.params)) {
                rows.set(i, entry);
                return;
            }
        }
        throw new IllegalArgumentException("not planned: " + entry.benchmark + " " + entry.params);
    }

    /**
     * Writes the record, and then the JMH JSON file of its ok rows. Each file is replaced in one step.
     *
     * @param files where
     * @throws IOException if they cannot be written
     */
    public void write(ResultFiles files) throws IOException {
        // The environment is sorted, so that two files can be compared line by line.
        Content content = new Content(SUITE, FORMAT, arguments, new java.util.TreeMap<>(environment), rows);
        AtomicFile.write(files.status(), GSON.toJson(content) + "\n");
        JsonArray records = new JsonArray();
        rows.stream().filter(e -> e.verdict == Verdict.OK && e.jmh != null).forEach(e -> records.add(e.jmh));
        AtomicFile.write(files.json(), GSON.toJson(records) + "\n");
    }
}
