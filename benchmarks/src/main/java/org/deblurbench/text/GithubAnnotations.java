package org.deblurbench.text;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.compare.FailOn;

/**
 * The worst changes as workflow commands, which GitHub shows beside a pull request: an error for what is in the way, a
 * warning for what is worse without being so.
 */
public final class GithubAnnotations {
    /** GitHub shows ten of a step. */
    static final int MOST = 10;

    private GithubAnnotations() {}

    /**
     * Renders the worst changes.
     *
     * @param reports one or more
     * @param failOn what is in the way
     * @return at most ten lines
     */
    public static List<String> of(List<ChangeReport> reports, FailOn failOn) {
        List<Change> worse = reports.stream()
                .flatMap(report -> report.changes().stream())
                .filter(change ->
                        failOn.refuses(change) || change.verdict().isBad() || change.verdict() == ChangeVerdict.SLOWER)
                .sorted(Change.WORST_FIRST)
                .toList();
        List<String> lines = new ArrayList<>();
        int shown = worse.size() <= MOST ? worse.size() : MOST - 1;
        for (Change change : worse.subList(0, shown)) {
            String row = change.key() + (change.isScore() ? "" : " " + change.metric());
            lines.add(command(failOn.refuses(change), row, ChangeSentence.of(change)));
        }
        if (shown < worse.size()) {
            boolean error = worse.subList(shown, worse.size()).stream().anyMatch(failOn::refuses);
            lines.add(command(error, "Performance", (worse.size() - shown) + " more rows; see the summary"));
        }
        return lines;
    }

    private static String command(boolean error, String title, String message) {
        String property = data(OneLine.cell(title)).replace(":", "%3A").replace(",", "%2C");
        return (error ? "::error" : "::warning") + " title=" + property + "::" + data(message);
    }

    private static String data(String text) {
        return OneLine.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
