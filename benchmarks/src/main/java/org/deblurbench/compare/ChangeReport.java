package org.deblurbench.compare;

import java.util.List;

/**
 * All changes between two sides, for a reader.
 *
 * @param title which two sides, in a line
 * @param facts what was compared and how, a line each
 * @param warnings why to trust it less, a line each
 * @param sampleName what {@link Change#samples} counts: {@code pairs} or {@code forks}
 * @param margin how much slower is still not slower, such as 0.03; null in files that do not say
 * @param confidence of the intervals, such as 0.95; null in files that do not say
 * @param changes of every row, the worst first
 * @param conclusion in a sentence what was found, and how to run it again
 */
public record ChangeReport(
        String title,
        List<String> facts,
        List<String> warnings,
        String sampleName,
        Double margin,
        Double confidence,
        List<Change> changes,
        String conclusion) {
    /** Keeps unmodifiable copies, the worst change first. */
    public ChangeReport {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        changes = changes.stream().sorted(Change.WORST_FIRST).toList();
    }

    /**
     * What a table shows: every row, and of the secondary metrics those that have changed. There are often ten of them for
     * every row.
     *
     * @return the worst first
     */
    public List<Change> notable() {
        return changes.stream().filter(ChangeReport::isNotable).toList();
    }

    private static boolean isNotable(Change change) {
        boolean quiet = change.verdict() == ChangeVerdict.UNDECIDED || change.verdict() == ChangeVerdict.NOT_SLOWER;
        return change.isScore() || !quiet;
    }

    /**
     * How many changes have a verdict.
     *
     * @param verdict which
     * @return a count
     */
    public long count(ChangeVerdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }
}
