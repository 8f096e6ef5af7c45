package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.Verdict;

/** What a duel has found, row by row. */
final class DuelSummary {
    private static final double NOTABLE_BYTES = 1.01;
    private static final double LEAST_BYTES = 64;

    private DuelSummary() {}

    /**
     * The change of a row.
     *
     * @param row what is known of it
     * @param level that it has to reach if it is undecided
     */
    static Change change(RowState row, double level) {
        RowEvidence evidence = row.evidence();
        List<Sample> older = row.pairs().stream().map(Pair::older).toList();
        List<Sample> newer = row.pairs().stream().map(Pair::newer).toList();
        return new Change(
                row.row().key(),
                Change.SCORE,
                older.isEmpty() ? "" : older.get(0).unit(),
                boxed(evidence.ratio()),
                boxed(evidence.bound(false)),
                boxed(evidence.bound(true)),
                verdict(row),
                row.pairs().size(),
                median(older, Sample::best),
                median(newer, Sample::best),
                last(older, Sample::mspe),
                last(newer, Sample::mspe),
                medianBytes(older),
                medianBytes(newer),
                note(row, older, newer, level));
    }

    private static ChangeVerdict verdict(RowState row) {
        if (row.failure() == null) {
            return row.evidence().verdict();
        }
        return switch (row.failure().verdict()) {
            case WRONG -> ChangeVerdict.WRONG;
            case BELOW_PRECISION, NOT_RUN -> ChangeVerdict.MISSING;
            default -> ChangeVerdict.FAILED;
        };
    }

    private static String note(RowState row, List<Sample> older, List<Sample> newer, double level) {
        List<String> notes = new ArrayList<>();
        if (row.failure() != null) {
            RowFailure failure = row.failure();
            notes.add(failure.side() + " " + failure.verdict().label() + ": " + failure.reason());
        } else if (row.evidence().verdict() == ChangeVerdict.UNDECIDED) {
            OptionalInt more = row.evidence().pairsNeeded(level);
            notes.add(more.isPresent() ? "about " + more.getAsInt() + " more pairs" : "no end in sight");
        }
        rare(row.evidence(), notes);
        bimodal(older).ifPresent(ratio -> notes.add(bimodal("OLD", ratio)));
        bimodal(newer).ifPresent(ratio -> notes.add(bimodal("NEW", ratio)));
        if (older.stream().anyMatch(sample -> sample.verdict() == Verdict.WRONG)) {
            notes.add("the answer of OLD is wrong: its time means nothing");
        }
        allocation(older, newer, notes);
        return String.join("; ", notes);
    }

    private static void rare(RowEvidence evidence, List<String> notes) {
        if (evidence.isRarelySlower()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "NEW is slow now and then: the ratio is that of means, as a rule it is %.3f",
                    evidence.typicalRatio().orElseThrow()));
        } else if (evidence.isRareSuspected()) {
            notes.add("NEW may be slow now and then");
        }
    }

    private static OptionalDouble bimodal(List<Sample> samples) {
        double ratio = Modes.ratio(samples.stream().mapToDouble(Sample::cost).toArray());
        return ratio > 1 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    private static String bimodal(String side, double ratio) {
        return String.format(Locale.ROOT, "%s is bimodal: some of its JVMs take %.2f times as long", side, ratio);
    }

    private static void allocation(List<Sample> older, List<Sample> newer, List<String> notes) {
        Double before = medianBytes(older);
        Double after = medianBytes(newer);
        if (before != null && after != null && after > before * NOTABLE_BYTES + LEAST_BYTES) {
            notes.add(String.format(Locale.ROOT, "NEW allocates %.0f bytes an operation, OLD %.0f", after, before));
        }
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Double last(List<Sample> samples, Function<Sample, Double> figure) {
        return samples.isEmpty() ? null : figure.apply(samples.get(samples.size() - 1));
    }

    private static Double medianBytes(List<Sample> samples) {
        return samples.stream().anyMatch(sample -> sample.bytes() == null) ? null : median(samples, Sample::bytes);
    }

    private static Double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] values = samples.stream().mapToDouble(figure).toArray();
        return values.length == 0 ? null : Double.valueOf(StatUtils.percentile(values, 50));
    }
}
