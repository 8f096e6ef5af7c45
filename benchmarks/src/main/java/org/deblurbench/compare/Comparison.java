package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.compare.MatchedRows.Match;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.deblurbench.stats.GeometricMean;
import org.deblurbench.stats.LogRatio;
import org.deblurbench.stats.PermutationTest;

/**
 * Compares runs that were measured apart. The fork is the unit: ratios are of geometric means of fork means, and what
 * decides is the exact permutation test of the fork means, corrected for the number of rows.
 */
public final class Comparison {
    private final CompareSettings settings;
    private final NamedRun before;
    private final List<Side> sides = new ArrayList<>();
    private final Family scores;
    private final Family others;

    /** One NEW, and what can be compared of it. */
    private record Side(NamedRun run, MatchedRows rows, List<Quantity> quantities, Set<String> unjudged) {}

    private Comparison(NamedRun before, List<NamedRun> after, CompareSettings settings) {
        this.settings = settings;
        this.before = before;
        after.forEach(run -> sides.add(side(run)));
        Map<Boolean, List<Quantity>> all = sides.stream()
                .flatMap(side -> side.quantities.stream())
                .collect(Collectors.partitioningBy(Quantity::isScore));
        scores = new Family(all.get(true), settings);
        others = new Family(all.get(false), settings);
    }

    /**
     * Compares.
     *
     * @param before OLD, the baseline
     * @param after each NEW
     * @param settings what counts as a change; the probability of a false alarm is that over all of {@code after}
     * @param again the command that repeats the comparison
     * @return one report for each NEW
     */
    public static List<ChangeReport> of(NamedRun before, List<NamedRun> after, CompareSettings settings, String again) {
        Comparison comparison = new Comparison(before, after, settings);
        return comparison.sides.stream()
                .map(side -> comparison.report(side, again))
                .toList();
    }

    private Side side(NamedRun run) {
        MatchedRows rows = MatchedRows.of(before.run(), run.run());
        List<Quantity> quantities = new ArrayList<>();
        Set<String> unjudged = new LinkedHashSet<>();
        for (Match match : rows.both()) {
            Measured old = match.before().measured();
            Measured now = match.after().measured();
            if (old == null || now == null) {
                continue;
            }
            add(quantities, match, Change.SCORE, old.primary(), now.primary());
            old.secondary().forEach((label, metric) -> {
                Metric other = now.secondary().get(label);
                if (other != null && MetricUnit.hasDirection(metric.unit())) {
                    add(quantities, match, plain(label), metric, other);
                } else if (!label.equals(Measured.MSPE)) {
                    unjudged.add(plain(label));
                }
            });
        }
        return new Side(run, rows, quantities, unjudged);
    }

    private void add(List<Quantity> quantities, Match match, String metric, Metric old, Metric now) {
        Quantity quantity = Quantity.of(match, metric, old, now, settings.seed());
        if (quantity != null) {
            quantities.add(quantity);
        }
    }

    /** Older versions of JMH mark what profilers measure by a dot. */
    private static String plain(String label) {
        return label.startsWith("·") ? label.substring(1) : label;
    }

    private ChangeReport report(Side side, String again) {
        List<Change> changes = new ArrayList<>();
        Map<RowKey, List<Quantity>> byRow = side.quantities.stream()
                .collect(Collectors.groupingBy(quantity -> quantity.match().key()));
        for (Match match : side.rows.both()) {
            List<Quantity> quantities = byRow.getOrDefault(match.key(), List.of());
            quantities.forEach(q -> changes.add(change(q)));
            if (quantities.stream().noneMatch(Quantity::isScore) && !Unmeasured.inBoth(match)) {
                changes.add(Unmeasured.in(match));
            }
        }
        side.rows.onlyOld().forEach(row -> changes.add(Unmeasured.inOldAlone(row)));
        side.rows.onlyNew().forEach(row -> changes.add(Unmeasured.inNewAlone(row)));
        Differences differences = new Differences(before, side.run, side.rows.both());
        List<String> facts = facts(side, changes);
        facts.addAll(differences.facts());
        String title = "NEW " + side.run.name() + " against OLD " + before.name();
        return new ChangeReport(
                title,
                facts,
                differences.warnings(),
                "forks",
                settings.margin(),
                Quantity.CONFIDENCE,
                changes,
                Conclusion.of(changes, again));
    }

    private Change change(Quantity q) {
        Family family = q.isScore() ? scores : others;
        LogRatio interval = q.interval();
        RunRow old = q.match().before();
        RunRow now = q.match().after();
        return new Change(
                q.match().key(),
                q.metric(),
                q.unit(),
                q.hasRatio() ? q.ratio() : null,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                family.verdict(q),
                q.forks(),
                q.oldScore(),
                q.newScore(),
                old.judgement().mspe(),
                now.judgement().mspe(),
                bytes(old),
                bytes(now),
                note(family.note(q), q.isScore() ? Unmeasured.otherError(old, now) : ""));
    }

    private static String note(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Double bytes(RunRow row) {
        return row.measured().secondary().entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(Change.BYTES))
                .map(entry -> entry.getValue().score())
                .findFirst()
                .orElse(null);
    }

    private List<String> facts(Side side, List<Change> changes) {
        List<String> facts = new ArrayList<>();
        facts.add("Rows: " + side.rows.both().size() + " in both, "
                + side.rows.onlyOld().size() + " in OLD alone, "
                + side.rows.onlyNew().size() + " in NEW alone; matched by name, mode and all parameters.");
        List<Double> ratios = changes.stream()
                .filter(change -> change.isScore() && change.ratio() != null)
                .map(Change::ratio)
                .toList();
        if (!ratios.isEmpty()) {
            facts.add(String.format(
                    Locale.ROOT,
                    "Geometric mean of the ratios of %d row%s: %.3f.",
                    ratios.size(),
                    ratios.size() == 1 ? "" : "s",
                    GeometricMean.of(ratios)));
        }
        facts.add(
                "Ratio: what NEW takes over what OLD takes, by the means of the logarithms of the forks; above 1 is slower, of a "
                        + "throughput too. Interval: 95 %, Welch's t, from three forks on.");
        facts.add(String.format(
                Locale.ROOT,
                "slower, faster: permutation test of the fork means%s, with Holm's correction: a false alarm in %s of such "
                        + "comparisons among all scores, and in as many among all secondary metrics. not slower: the interval ends below +%s.",
                drawn(side),
                percent(settings.alpha()),
                percent(settings.margin())));
        long unmeasured = side.rows.both().stream().filter(Unmeasured::inBoth).count();
        if (unmeasured > 0) {
            facts.add("Not measured on either side, and not shown: " + unmeasured
                    + (unmeasured == 1 ? " row." : " rows."));
        }
        if (!side.unjudged.isEmpty()) {
            facts.add("Not compared, for no direction of them is better: " + String.join(", ", side.unjudged) + ".");
        }
        return facts;
    }

    private static String drawn(Side side) {
        long drawn = side.quantities.stream().filter(q -> !q.test().exact()).count();
        return drawn == 0
                ? " (exact)"
                : String.format(
                        Locale.ROOT,
                        " (exact, but for %d of %d figures by %,d random dealings)",
                        drawn,
                        side.quantities.size(),
                        PermutationTest.DRAWS);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.4g %%", 100 * share).replaceAll("\\.?0+ %", " %");
    }
}
