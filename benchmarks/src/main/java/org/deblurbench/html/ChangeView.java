package org.deblurbench.html;

import java.util.List;
import java.util.Locale;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.text.Numbers;
import org.deblurbench.text.OneLine;

/**
 * The section of one report of changes.
 *
 * @param id its anchor
 * @param name its file
 * @param title which two sides
 * @param conclusion the sentence of what was found
 * @param again the command that repeats it; empty if it is not known
 * @param summary the mean of the ratios, and how many rows went which way; empty without any
 * @param margin how much slower is still not slower, in words
 * @param samples what is counted: {@code Pairs} or {@code Forks}
 * @param interval what the intervals are called
 * @param errors whether any row has a restoration error
 * @param rows the worst first
 * @param leftOut figures of secondary metrics that are not among the rows, in words; empty for none
 * @param chart ratios; null if there is none
 * @param facts what was compared and how
 * @param warnings why to trust it less
 */
public record ChangeView(
        String id,
        String name,
        String title,
        String conclusion,
        String again,
        String summary,
        String margin,
        String samples,
        String interval,
        boolean errors,
        List<Row> rows,
        String leftOut,
        Chart chart,
        List<String> facts,
        List<String> warnings) {
    /** What a conclusion has before the command that repeats it. */
    private static final String AGAIN = " Again: ";

    private static final int MARGIN_DIGITS = 3;

    /** A line of the table. */
    public record Row(
            String benchmark,
            String params,
            String metric,
            String ratio,
            String interval,
            String verdict,
            String css,
            String samples,
            String oldScore,
            String newScore,
            String unit,
            String oldMspe,
            String newMspe,
            String note) {}

    /** Whether any row has an interval. */
    public boolean intervals() {
        return rows.stream().anyMatch(row -> !row.interval().isEmpty());
    }

    /** Whether any row is of a secondary metric. */
    public boolean metrics() {
        return rows.stream().anyMatch(row -> !row.metric().isEmpty());
    }

    /** Whether any row has parameters. */
    public boolean parameters() {
        return rows.stream().anyMatch(row -> !row.params().isEmpty());
    }

    /** Whether there is more to say of any row. */
    public boolean notes() {
        return rows.stream().anyMatch(row -> !row.note().isEmpty());
    }

    static ChangeView of(String id, ChangeSource source) {
        ChangeReport report = source.report();
        int quiet = report.changes().size() - report.notable().size();
        String samples = report.sampleName();
        int again = report.conclusion().indexOf(AGAIN);
        return new ChangeView(
                id,
                OneLine.of(source.name()),
                OneLine.of(report.title()),
                OneLine.of(again < 0 ? report.conclusion() : report.conclusion().substring(0, again)),
                again < 0 ? "" : OneLine.of(report.conclusion().substring(again + AGAIN.length())),
                ChangeSummary.of(report),
                report.margin() == null
                        ? "The margin is not recorded in this file."
                        : "Not slower means: not by as much as the margin of "
                                + Numbers.percent(report.margin(), MARGIN_DIGITS) + ".",
                samples.substring(0, 1).toUpperCase(Locale.ROOT) + samples.substring(1),
                Numbers.intervalName(report.confidence()),
                report.changes().stream().anyMatch(c -> c.oldMspe() != null || c.newMspe() != null),
                report.notable().stream().map(ChangeView::row).toList(),
                quiet == 0
                        ? ""
                        : "Not shown: " + quiet + (quiet == 1 ? " figure" : " figures")
                                + " of secondary metrics without a change, or undecided.",
                ChangeChart.of(id, report),
                report.facts().stream().map(OneLine::of).map(Figures::unbroken).toList(),
                report.warnings().stream()
                        .map(OneLine::of)
                        .map(Figures::unbroken)
                        .toList());
    }

    private static Row row(Change change) {
        return new Row(
                OneLine.of(change.key().shortName()) + mode(change.key().mode()),
                OneLine.of(change.key().settings()),
                change.isScore() ? "" : OneLine.of(change.metric()),
                change.ratio() == null ? "" : Figures.ratio(change.ratio()),
                interval(change),
                change.outcome(),
                css(change.verdict()),
                change.samples() == 0 ? "" : Integer.toString(change.samples()),
                change.oldScore() == null ? "" : Numbers.score(change.oldScore()),
                change.newScore() == null ? "" : Numbers.score(change.newScore()),
                OneLine.of(change.unit()),
                change.oldMspe() == null ? "" : Figures.error(change.oldMspe()),
                change.newMspe() == null ? "" : Figures.error(change.newMspe()),
                OneLine.of(change.note()));
    }

    private static String mode(String mode) {
        return mode.isEmpty() ? "" : " (" + OneLine.of(mode) + ")";
    }

    static String interval(Change change) {
        return change.low() == null || change.high() == null
                ? ""
                : Figures.ratio(change.low()) + "…" + Figures.ratio(change.high());
    }

    private static String css(ChangeVerdict verdict) {
        return verdict.isBad() || verdict == ChangeVerdict.SLOWER ? "bad" : "soft";
    }
}
