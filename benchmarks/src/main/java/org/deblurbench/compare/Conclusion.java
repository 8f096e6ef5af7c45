package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found, in a sentence that promises no more than it knows. */
public final class Conclusion {
    private Conclusion() {}

    /**
     * Says it.
     *
     * @param changes of every row
     * @param again the command that repeats it
     * @return one line
     */
    public static String of(List<Change> changes, String again) {
        List<Change> scores = changes.stream().filter(Change::isScore).toList();
        List<String> parts = new ArrayList<>();
        for (ChangeVerdict verdict : ChangeVerdict.values()) {
            long count = scores.stream().filter(c -> c.verdict() == verdict).count();
            if (count > 0) {
                parts.add(count + " " + verdict.label());
            }
        }
        return headline(changes, scores) + " Of " + scores.size() + (scores.size() == 1 ? " row: " : " rows: ")
                + String.join(", ", parts) + "." + undecided(scores) + " Again: " + again;
    }

    private static String headline(List<Change> changes, List<Change> scores) {
        List<Change> bad = changes.stream()
                .filter(c -> c.verdict().isBad())
                .sorted(Change.WORST_FIRST)
                .toList();
        if (!bad.isEmpty()) {
            return "NEW answers wrongly or fails: " + bad.get(0).key() + more(bad.size()) + ".";
        }
        List<Change> slower = changes.stream()
                .filter(c -> c.verdict() == ChangeVerdict.SLOWER)
                .sorted(Change.WORST_FIRST)
                .toList();
        if (slower.isEmpty()) {
            boolean decided = scores.stream()
                    .anyMatch(c -> c.verdict() != ChangeVerdict.UNDECIDED && c.verdict() != ChangeVerdict.MISSING);
            return decided ? "Nothing slower." : "Nothing decided.";
        }
        Change worst = slower.get(0);
        return "Slower: " + worst.key() + (worst.isScore() ? "" : ", " + worst.metric())
                + String.format(Locale.ROOT, ", %.3f times", worst.ratio()) + more(slower.size()) + ".";
    }

    private static String more(int count) {
        return count == 1 ? "" : " and " + (count - 1) + " more";
    }

    private static String undecided(List<Change> scores) {
        return scores.stream().anyMatch(c -> c.verdict() == ChangeVerdict.UNDECIDED)
                ? " Undecided is not unchanged."
                : "";
    }
}
