package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Integer> counts = new LinkedHashMap<>();
        scores.stream()
                .sorted(Comparator.comparing(Change::verdict))
                .forEach(c -> counts.merge(
                        c.verdict() == ChangeVerdict.MISSING
                                ? c.outcome()
                                : c.verdict().label(),
                        1,
                        Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + outcome));
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
