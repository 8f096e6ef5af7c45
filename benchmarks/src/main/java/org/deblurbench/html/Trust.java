package org.deblurbench.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.deblurbench.record.Answers;

/**
 * How far the times of a run can be trusted, from its own file.
 *
 * @param source name of the run
 * @param facts figures in words
 */
public record Trust(String source, List<Line.Fact> facts) {
    /** A share of one row. */
    private record Share(Shown row, double value) {}

    /** One for each run that has an ok row. */
    static List<Trust> of(List<Shown> rows, List<Source> sources) {
        return IntStream.range(0, sources.size())
                .filter(s -> rows.stream().anyMatch(row -> row.source() == s && row.ok()))
                .mapToObj(s -> of(
                        sources.get(s).name(),
                        rows.stream().filter(row -> row.source() == s).toList()))
                .toList();
    }

    private static Trust of(String source, List<Shown> rows) {
        List<Shown> ok = rows.stream().filter(Shown::ok).toList();
        List<Line.Fact> facts = new ArrayList<>();
        facts.add(new Line.Fact("In a word", inAWord(ok)));
        facts.add(new Line.Fact("Forks", forks(ok)));
        facts.add(new Line.Fact("Iterations", iterations(ok)));
        List<Share> intervals = shares(ok, row -> row.halfWidth() / row.metric().score());
        facts.add(new Line.Fact(
                "Intervals over forks",
                intervals.isEmpty()
                        ? "none: no row has three forks or more"
                        : spread(intervals, "± ", " of the score, 95 %")));
        List<Share> scatter = shares(ok, Gap::scatter);
        facts.add(new Line.Fact(
                "Noise of the machine",
                scatter.isEmpty()
                        ? "not known: no fork has two iterations that are recorded"
                        : "iterations of one fork differ from each other by " + spread(scatter, "", "")
                                + " (largest less smallest, of their mean)"));
        facts.add(new Line.Fact("Answers", answers(ok)));
        int without = rows.size() - ok.size();
        facts.add(new Line.Fact(
                "Rows without a score",
                without == 0
                        ? "none of " + rows.size()
                        : without + " of " + rows.size() + ", listed below with their reasons"));
        facts.add(new Line.Fact("Not shown by this", limits(ok)));
        return new Trust(
                source,
                facts.stream()
                        .map(fact -> new Line.Fact(fact.name(), Figures.unbroken(fact.value())))
                        .toList());
    }

    private static String inAWord(List<Shown> ok) {
        long single = single(ok);
        if (single == 0) {
            return "yes, for gaps wider than the intervals over forks";
        }
        return "for large gaps: below 10 %, or below what their iterations differ by, they may be chance in "
                + (single == ok.size() ? "all rows" : single + " of " + ok.size() + " rows")
                + ", which have fewer than three forks";
    }

    /** What to believe of all runs, in a sentence; none if nothing is ok. */
    static List<Headline.Part> sentence(List<Shown> rows) {
        List<Shown> ok = rows.stream().filter(Shown::ok).toList();
        if (ok.isEmpty()) {
            return List.of();
        }
        List<Share> scatter = shares(ok, Gap::scatter);
        long single = single(ok);
        String text = single == 0
                ? "Yes, for gaps wider than the intervals over forks, which every row has."
                : "Large gaps yes, small ones no: " + (single == ok.size() ? "all " : single + " of ") + ok.size()
                        + " rows have fewer than three forks, and so no interval; believe a gap above 10 % that is"
                        + " also above what the iterations differ by"
                        + (scatter.isEmpty() ? "." : ", which is " + spread(scatter, "", "") + ".");
        return List.of(new Headline.Part(text, "trust", "more on trust"));
    }

    private static long single(List<Shown> ok) {
        return ok.stream()
                .filter(row -> row.metric().forkMeans().size() < Gap.LEAST_FORKS)
                .count();
    }

    private static String forks(List<Shown> ok) {
        TreeSet<Integer> counts = new TreeSet<>(
                ok.stream().map(row -> row.row().measured().setup().forks()).toList());
        String text = counts.first().equals(counts.last())
                ? counts.first() + " a row"
                : counts.first() + " to " + counts.last() + " a row";
        return text + " (a fork is a JVM of its own)"
                + (counts.first() < Gap.LEAST_FORKS
                        ? ". Below three there is no interval, and gaps below 10 % are noise: use -f 3 or more"
                        : "");
    }

    private static String iterations(List<Shown> ok) {
        return ok.stream()
                .map(row -> "warm-up " + row.row().measured().setup().warmup() + ", measured "
                        + row.row().measured().setup().measurement())
                .distinct()
                .limit(4)
                .collect(Collectors.joining("; or "));
    }

    private static String answers(List<Shown> ok) {
        List<Answers> known = ok.stream()
                .map(row -> row.row().answers())
                .filter(answers -> answers != null)
                .toList();
        if (known.isEmpty()) {
            return ok.stream().anyMatch(row -> !row.row().judgement().checks().isEmpty())
                    ? "judged by the checks of each row; how many is not recorded in this file"
                    : "none were judged that this file tells of: its times are those of whatever ran";
        }
        long judged = known.stream().mapToLong(Answers::judged).sum();
        long calls = known.stream().mapToLong(Answers::calls).sum();
        int least = known.stream().mapToInt(Answers::judged).min().orElse(0);
        return String.format(
                Locale.ROOT,
                "%,d judged from the inputs and found right, at least %d a row; all %,d compared in some elements",
                judged,
                least,
                calls);
    }

    private static String limits(List<Shown> ok) {
        boolean single = ok.stream().anyMatch(row -> row.metric().forkMeans().size() < Gap.LEAST_FORKS);
        return (single
                        ? "what differs from JVM to JVM, such as what the JIT compiler inlined or where memory lies: a row of"
                                + " one fork is one throw of the dice; "
                        : "")
                + "whatever slowed all iterations alike, such as a neighbour on the machine or a lower clock; other machines";
    }

    private static List<Share> shares(List<Shown> rows, ToDoubleFunction<Shown> share) {
        return rows.stream()
                .map(row -> new Share(row, share.applyAsDouble(row)))
                .filter(each -> Double.isFinite(each.value()))
                .toList();
    }

    private static String spread(List<Share> shares, String before, String after) {
        Share worst =
                shares.stream().max(Comparator.comparingDouble(Share::value)).orElseThrow();
        double median =
                StatUtils.percentile(shares.stream().mapToDouble(Share::value).toArray(), 50);
        return before + percent(median) + after + " in the median row, " + before + percent(worst.value())
                + " at most, in " + worst.row().row().key();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.0995 ? "%.1f %%" : "%.0f %%", 100 * share);
    }
}
