package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found, in a sentence that promises no more than it knows. */
public final class Conclusion {
    /** A sentence, not a list: the table has them all. */
    private static final int MOST_NAMES = 5;

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
        List<Change> bad = changes.stream().filter(c -> c.verdict().isBad()).toList();
        if (!bad.isEmpty()) {
            return "NEW answers wrongly or fails: " + named(bad) + ".";
        }
        List<Change> slower = changes.stream()
                .filter(c -> c.verdict() == ChangeVerdict.SLOWER)
                .toList();
        if (!slower.isEmpty()) {
            return "Slower: " + named(slower) + ".";
        }
        boolean decided = scores.stream()
                .anyMatch(c -> c.verdict() != ChangeVerdict.UNDECIDED && c.verdict() != ChangeVerdict.MISSING);
        return decided ? "Nothing slower." : "Nothing decided.";
    }

    private static String named(List<Change> changes) {
        String named = changes.stream()
                .sorted(Change.WORST_FIRST)
                .limit(MOST_NAMES)
                .map(Conclusion::name)
                .collect(Collectors.joining(", "));
        return changes.size() <= MOST_NAMES ? named : named + " and " + (changes.size() - MOST_NAMES) + " more";
    }

    private static String name(Change change) {
        String metric = change.isScore() ? "" : " " + change.metric();
        String ratio = change.ratio() == null ? "" : String.format(Locale.ROOT, " (%.3f times)", change.ratio());
        return change.key() + metric + ratio;
    }

    private static String undecided(List<Change> scores) {
        return scores.stream().anyMatch(c -> c.verdict() == ChangeVerdict.UNDECIDED)
                ? " Undecided is not unchanged."
                : "";
    }
}
