package org.deblurbench.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.deblurbench.stats.ForkInterval;

/** What a reader must know to read a table of results, below it. */
final class ResultNotes {
    private ResultNotes() {}

    /** One note a line; the last counts the verdicts. */
    static List<String> of(Run run) {
        List<RunRow> rows = run.rows();
        List<String> notes = new ArrayList<>();
        if (rows.stream().anyMatch(r -> r.judgement().mspe() != null)) {
            notes.add("MSPE: mean squared error per pixel of the restored images, in (0…1)²; lower is better.");
            images(rows, run.environment(), notes);
        }
        if (rows.stream().anyMatch(r -> r.judgement().mspe() != null && "sample".equals(param(r, "pixels")))) {
            notes.add("With pixels=sample the MSPE is that of sixteen pixels alone, which blur harder than most.");
        }
        if (measured(rows).anyMatch(m -> m.setup().threads() > 1)) {
            notes.add("-t: several callers side by side; Score is the time of one, GFLOP/s are those of all.");
        }
        boolean interval = measured(rows)
                .anyMatch(m -> ForkInterval.halfWidth(m.primary().forkMeans()).isPresent());
        notes.add(
                interval
                        ? "±: 95 % confidence over forks (Student's t); iterations inside a fork are not independent."
                        : "No ± below three forks: iterations inside a fork are not independent. Use -f 3 or more.");
        notes.add(counts(rows));
        return notes;
    }

    private static void images(List<RunRow> rows, Environment environment, List<String> notes) {
        if (environment.get(Fact.BLURRED_MSPE) == null) {
            return;
        }
        boolean own = rows.stream().anyMatch(r -> param(r, "noise") != null);
        notes.add("Images: " + environment.get(Fact.IMAGES) + ", blurred by " + environment.get(Fact.BLUR)
                + "; not restored at all, their MSPE is " + environment.get(Fact.BLURRED_MSPE) + "."
                + (own ? " Rows with kernel= and noise= have their own." : ""));
    }

    private static String counts(List<RunRow> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(r -> counts.merge(r.verdict(), 1, Integer::sum));
        List<String> summary = new ArrayList<>();
        counts.forEach((verdict, count) -> summary.add(count + " " + verdict.label()));
        return String.join(", ", summary) + ".";
    }

    private static Stream<Measured> measured(List<RunRow> rows) {
        return rows.stream().map(RunRow::measured).filter(Objects::nonNull);
    }

    private static String param(RunRow row, String name) {
        return row.key().params().get(name);
    }
}
