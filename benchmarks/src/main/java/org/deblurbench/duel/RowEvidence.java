package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.stats.EProcess;
import org.deblurbench.stats.Evidence;

/**
 * What the pairs of a row say so far. The pair is the unit: with X = {@link Pair#logRatio}, and who goes first by a coin, X is
 * symmetric about 0 if both sides are the same. For a margin other than 0 symmetry assumes that a change multiplies the time
 * of every pair alike.
 */
final class RowEvidence {
    private static final double WIDEST = 3;

    private final Supplier<EProcess> test;
    private final double logMargin;
    private final double alpha;
    private final SlowerEvidence slower;
    private final EProcess faster;
    private final EProcess notSlower;
    private final List<Double> logRatios = new ArrayList<>();
    private final List<Double> logMeans = new ArrayList<>();
    private ChangeVerdict verdict = ChangeVerdict.UNDECIDED;

    /**
     * Without pairs.
     *
     * @param test a new process of the kind to be used
     * @param margin the slowdown of which the opposite is to be shown, such as 0.03
     * @param alpha for each end of the interval
     */
    RowEvidence(Supplier<EProcess> test, double margin, double alpha) {
        this.test = test;
        this.logMargin = Math.log1p(margin);
        this.alpha = alpha;
        this.slower = new SlowerEvidence(test);
        this.faster = test.get();
        this.notSlower = test.get();
    }

    /**
     * Takes a pair.
     *
     * @param logRatio log(NEW/OLD), see {@link Pair#logRatio}
     * @param excess what rare iterations add to that, see {@link Pair#excess}
     */
    void add(double logRatio, double excess) {
        logRatios.add(logRatio);
        logMeans.add(logRatio + excess);
        slower.add(logRatio, excess);
        faster.add(-logRatio);
        notSlower.add(logMargin - logRatio);
    }

    Evidence slower() {
        return slower;
    }

    Evidence faster() {
        return faster;
    }

    Evidence notSlower() {
        return notSlower;
    }

    /** Whether NEW may be slow now and then, whatever the verdict. */
    boolean isRareSuspected() {
        return slower.isRareSuspected();
    }

    /** Whether the row is slower only because NEW is slow now and then. */
    boolean isRarelySlower() {
        return verdict == ChangeVerdict.SLOWER && slower.isRare(alpha);
    }

    ChangeVerdict verdict() {
        return verdict;
    }

    /** Keeps the first decision: no pair comes after it. Nothing is decided in favour of NEW while it may be slow now and then. */
    void decide(ChangeVerdict decided) {
        if (verdict == ChangeVerdict.UNDECIDED && (decided == ChangeVerdict.SLOWER || !isRareSuspected())) {
            verdict = decided;
        }
    }

    int pairs() {
        return logRatios.size();
    }

    /**
     * NEW over OLD: the median over pairs; of a row that is {@linkplain #isRarelySlower rarely slower}, that of the means over
     * iterations. Empty without pairs.
     */
    OptionalDouble ratio() {
        return median(decisive());
    }

    /** As {@link #ratio}, but always of what iterations take as a rule. */
    OptionalDouble typicalRatio() {
        return median(logRatios);
    }

    private List<Double> decisive() {
        return isRarelySlower() ? logMeans : logRatios;
    }

    private static OptionalDouble median(List<Double> logs) {
        if (logs.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] values = logs.stream().mapToDouble(Double::doubleValue).toArray();
        return OptionalDouble.of(Math.exp(StatUtils.percentile(values, 50)));
    }

    /**
     * An end of the interval of the {@link #ratio} that holds at any time: what the same test would not refute at alpha. No
     * decision is made with less evidence, so the interval of a row that is slower as a rule lies above 1, and that of one that
     * is not slower below the margin.
     *
     * @param upper which end
     * @return empty while there are too few pairs for any
     */
    OptionalDouble bound(boolean upper) {
        int sign = upper ? -1 : 1;
        double in = WIDEST;
        if (!refutes(sign, -WIDEST)) {
            return OptionalDouble.empty();
        }
        double out = -WIDEST;
        // Evidence falls as the hypothesis moves towards the data.
        for (int i = 0; i < 40; i++) {
            double middle = (in + out) / 2;
            if (refutes(sign, middle)) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return OptionalDouble.of(Math.exp(sign * out));
    }

    private boolean refutes(int sign, double shift) {
        EProcess process = test.get();
        decisive().forEach(x -> process.add(sign * x - shift));
        return process.pValue() <= alpha;
    }

    /**
     * How many more pairs decide this row, if they go on as those until now.
     *
     * @param alpha the level that has to be reached
     * @return empty if nothing grows
     */
    OptionalInt pairsNeeded(double alpha) {
        double wanted = -Math.log(alpha);
        Stream<Evidence> possible = isRareSuspected() ? Stream.of(slower) : Stream.of(slower, faster, notSlower);
        return possible.filter(evidence -> pairs() > 0 && evidence.log() > 0)
                .mapToInt(evidence ->
                        (int) Math.ceil(Math.max(1, (wanted - evidence.log()) / (evidence.log() / pairs()))))
                .min();
    }
}
