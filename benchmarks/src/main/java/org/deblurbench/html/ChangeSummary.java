package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.stats.GeometricMean;

/** All rows of a report of changes in a sentence or two. */
final class ChangeSummary {
    private ChangeSummary() {}

    /** Empty if no row has a ratio. */
    static String of(ChangeReport report) {
        List<Change> scores = report.changes().stream()
                .filter(change -> change.isScore() && change.ratio() != null && change.ratio() > 0)
                .toList();
        if (scores.isEmpty()) {
            return "";
        }
        double mean = GeometricMean.of(scores.stream().map(Change::ratio).toList());
        long more = scores.stream().filter(change -> change.ratio() > 1).count();
        long less = scores.stream().filter(change -> change.ratio() < 1).count();
        List<String> parts = new ArrayList<>();
        parts.add("Over the " + rows(scores.size()) + " measured on both sides NEW takes " + Figures.ratio(mean)
                + " times as long as OLD (geometric mean)");
        parts.add(more + " took more and " + less + " less, by any amount, chance included");
        parts.add("decided are "
                + scores.stream()
                        .filter(change -> change.verdict() == ChangeVerdict.SLOWER)
                        .count()
                + " slower and "
                + scores.stream()
                        .filter(change -> change.verdict() == ChangeVerdict.FASTER)
                        .count()
                + " faster");
        return String.join("; ", parts) + ".";
    }

    private static String rows(int count) {
        return count + (count == 1 ? " row" : " rows");
    }
}
