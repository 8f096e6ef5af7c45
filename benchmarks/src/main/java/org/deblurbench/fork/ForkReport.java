package org.deblurbench.fork;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;

/**
 * What a fork tells its launcher beyond JMH's record: the judgement on its answer and what truly ran. Forks append
 * one line of JSON for each JMH thread to a file that the launcher names; a fork that leaves none has not been judged,
 * and its row fails.
 *
 * @param fork its number in the row, from 1, warm-up forks included
 * @param judgement on the answer
 * @param provenance of the backend; null for a benchmark without one
 * @param curve the error over time; null for a benchmark without one
 * @param work what one operation amounts to
 * @param judged how many answers were judged from the inputs
 * @param calls how many answers there were, each compared in some elements with one that was judged
 */
public record ForkReport(
        int fork,
        Judgement judgement,
        Provenance provenance,
        List<CurvePoint> curve,
        Work work,
        int judged,
        long calls) {
    /** System property of forks: the file to append to. */
    public static final String FILE = "deblurbench.report";

    /** System property of forks: their number in the row. */
    public static final String FORK = "deblurbench.fork";

    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    /**
     * Hands what was found to the launcher. Called in tear-down of the trial.
     *
     * @param judgement on the answers of this fork
     * @param provenance of the backend; null for a benchmark without one
     * @param curve the error over time; null for none
     * @param work what one operation amounts to
     * @param judged how many answers were judged from the inputs
     * @param calls how many answers there were
     */
    public static void publish(
            Judgement judgement, Provenance provenance, List<CurvePoint> curve, Work work, int judged, long calls) {
        String file = System.getProperty(FILE);
        if (file != null) {
            append(
                    Path.of(file),
                    new ForkReport(Integer.getInteger(FORK, 0), judgement, provenance, curve, work, judged, calls));
        }
    }

    /**
     * Ends the fork because there is nothing to measure: the row gets {@code verdict} and no time.
     *
     * @param verdict such as {@link Verdict#BELOW_PRECISION}
     * @param reason one line
     * @return never returns; declared so that a caller can {@code throw} it
     */
    public static RowDeclined decline(Verdict verdict, String reason) {
        publish(new Judgement(verdict, reason, null, Map.of()), null, null, Work.UNKNOWN, 0, 0);
        throw new RowDeclined(verdict.label() + ": " + reason);
    }

    // JMH's threads end side by side, and a long curve is not written in one piece.
    private static synchronized void append(Path file, ForkReport report) {
        try {
            Files.writeString(
                    file,
                    GSON.toJson(report) + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what the forks of a row have appended. The line that a killed fork was writing is no report.
     *
     * @param file as named to the forks; may be absent
     * @return one report for each JMH thread of each fork, in the order in which they were made
     * @throws IOException if the file cannot be read
     */
    public static List<ForkReport> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<ForkReport> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try {
                reports.add(GSON.fromJson(line, ForkReport.class));
            } catch (JsonSyntaxException incomplete) {
                // A fork that lacks a report fails its row.
            }
        }
        return reports;
    }
}
