package org.deblurbench.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;

/**
 * One column of a table of changes.
 *
 * @param title its head
 * @param isNumber whether it is set to the right
 * @param cell what a row shows, on one line
 */
record ChangeColumn(String title, boolean isNumber, Function<Change, String> cell) {
    private static ChangeColumn text(String title, Function<Change, String> cell) {
        return new ChangeColumn(title, false, cell.andThen(OneLine::cell));
    }

    private static ChangeColumn number(String title, Function<Change, String> cell) {
        return new ChangeColumn(title, true, cell);
    }

    /** The columns of a report that have anything to show. */
    static List<ChangeColumn> of(ChangeReport report) {
        String samples = report.sampleName();
        return Stream.of(
                        text("Benchmark", c -> c.key().shortName()),
                        text("Parameters", c -> c.key().settings()),
                        text("Mode", c -> c.key().mode()),
                        text("Metric", c -> c.isScore() ? "" : c.metric()),
                        number("Ratio", c -> Figures.ratio(c.ratio())),
                        number(Numbers.intervalName(report.confidence()), ChangeColumn::interval),
                        text("Verdict", c -> c.verdictWord()),
                        number(
                                samples.substring(0, 1).toUpperCase(Locale.ROOT) + samples.substring(1),
                                ChangeColumn::samples),
                        number("Old", c -> Figures.score(c.oldScore())),
                        number("New", c -> Figures.score(c.newScore())),
                        text("Units", Change::unit),
                        number("Old MSPE", c -> c.isScore() ? Numbers.mspe(c.oldMspe()) : ""),
                        number("New MSPE", c -> c.isScore() ? Numbers.mspe(c.newMspe()) : ""),
                        number("Old B/op", c -> c.isScore() ? Figures.score(c.oldBytes()) : ""),
                        number("New B/op", c -> c.isScore() ? Figures.score(c.newBytes()) : ""),
                        text("Note", Change::note))
                .filter(column -> report.notable().stream()
                        .anyMatch(c -> !column.cell.apply(c).isEmpty()))
                .toList();
    }

    private static String interval(Change change) {
        return change.low() == null || change.high() == null
                ? ""
                : Figures.ratio(change.low()) + "…" + Figures.ratio(change.high());
    }

    private static String samples(Change change) {
        return change.samples() == 0 ? "" : Integer.toString(change.samples());
    }

    /** What a table leaves out, in a line; empty if nothing. */
    static String leftOut(ChangeReport report) {
        int quiet = report.changes().size() - report.notable().size();
        return quiet == 0
                ? ""
                : quiet + (quiet == 1 ? " figure" : " figures")
                        + " of secondary metrics showed no change, or are undecided; --format csv and json have them all.";
    }
}
