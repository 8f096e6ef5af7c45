package org.deblurbench.record;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads and writes runs. The suite's own record, the status file, holds everything; JMH's JSON beside it is derived from
 * it, so that a run killed between the two writes loses nothing and counts nothing twice.
 */
public final class RunFile {
    /** Far more than any run writes; what is larger is something else. */
    private static final long LARGEST_BYTES = 512L << 20;

    private RunFile() {}

    /**
     * Reads results: a status file of this suite in any format, JMH JSON with a status file of this suite beside it, or the
     * JMH JSON of any project. The rows of the latter are all ok, and have an error only if there is a secondary metric
     * {@code mspe}.
     *
     * @param file a status file or JMH JSON
     * @return the run
     * @throws RunFileException if it holds something else; one line
     * @throws IOException if it cannot be read
     */
    public static Run read(Path file) throws IOException {
        Path status = ResultFiles.of(file).status();
        boolean hasStatus = !status.equals(file) && Files.isRegularFile(status) && Files.exists(file);
        return parse(hasStatus ? status : file, RunFile::any);
    }

    /**
     * Reads the suite's own record of a run.
     *
     * @param file a status file
     * @return the run
     * @throws RunFileException if it is not a status file of this suite, or one that this build cannot use; one line
     * @throws IOException if it cannot be read
     */
    public static Run readStatus(Path file) throws IOException {
        return parse(file, RunFile::status);
    }

    /**
     * Writes a run, and then the JMH JSON of its ok rows. Each file is replaced in one step.
     *
     * @param files where
     * @param run what
     * @throws IOException if they cannot be written
     */
    public static void write(ResultFiles files, Run run) throws IOException {
        AtomicFile.write(files.status(), StatusWriter.status(run));
        AtomicFile.write(files.json(), StatusWriter.jmh(run));
    }

    /**
     * What JMH's own JSON says of one row.
     *
     * @param jmhRecord one record of JMH's JSON
     * @return what was measured
     * @throws IllegalArgumentException if it is no such record
     */
    public static Measured measured(String jmhRecord) {
        try {
            return JmhReader.measured(Json.parse(jmhRecord));
        } catch (Json.UnexpectedException e) {
            throw new IllegalArgumentException("no record of JMH's: " + e.getMessage(), e);
        }
    }

    private static Run parse(Path file, Function<Json, Run> reader) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RunFileException(file + " is not a file with results");
        }
        if (Files.exists(file) && Files.size(file) > LARGEST_BYTES) {
            throw new RunFileException(file + " is too large to be a file with results");
        }
        try {
            return reader.apply(Json.parse(Files.readString(file)));
        } catch (Json.UnexpectedException e) {
            throw new RunFileException(file + " cannot be used: " + e.getMessage());
        } catch (MalformedInputException e) {
            throw new RunFileException(file + " cannot be used: it is not text");
        }
    }

    private static Run any(Json file) {
        if (StatusReader.isStatusFile(file)) {
            return StatusReader.read(file);
        }
        if (!file.isArray()) {
            throw new Json.UnexpectedException("it is neither JMH's JSON nor a status file of " + StatusWriter.SUITE);
        }
        return jmh(file);
    }

    private static Run status(Json file) {
        if (!StatusReader.isStatusFile(file)) {
            throw new Json.UnexpectedException("it is not a status file of " + StatusWriter.SUITE);
        }
        return StatusReader.read(file);
    }

    private static Run jmh(Json file) {
        List<RunRow> rows = new ArrayList<>();
        Set<RowKey> seen = new HashSet<>();
        for (Json record : file.elements()) {
            RowKey key = JmhReader.key(record);
            Measured measured = JmhReader.measured(record);
            if (!seen.add(key)) {
                throw record.wrong("another row than those before it");
            }
            Judgement judgement = new Judgement(Verdict.OK, "", measured.score(Measured.MSPE), Map.of());
            rows.add(new RunRow(key, judgement, null, null, null, List.of(), measured));
        }
        return new Run(List.of(), Environment.UNKNOWN, rows);
    }
}
