package org.deblurbench.compare;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;
import org.deblurbench.compare.MatchedRows.Match;
import org.deblurbench.record.Metric;
import org.deblurbench.stats.LogRatio;
import org.deblurbench.stats.PermutationTest;

/** One metric of a row that both sides measured: its fork means on both, and what they say by themselves. */
final class Quantity {
    /** Two forks give an interval too wide to tell anything. */
    static final int LEAST_FORKS = 3;

    static final double CONFIDENCE = 0.95;

    /** Less than a byte an operation is no allocation, but noise of the profiler: its ratios would mean nothing. */
    private static final double LEAST_BYTES = 1;

    private static final String BYTES_UNIT = "B/op";

    private final Match match;
    private final String metric;
    private final String unit;
    private final double oldScore;
    private final double newScore;
    private final double[] oldLogs;
    private final double[] newLogs;
    private final PermutationTest.Result test;

    private Quantity(Match match, String metric, Metric before, Metric after, double factor, long seed) {
        this.match = match;
        this.metric = metric;
        this.unit = before.unit();
        this.oldScore = before.score();
        this.newScore = after.score() * factor;
        this.oldLogs = logs(before, 1);
        this.newLogs = logs(after, factor);
        this.test = hasRatio() ? PermutationTest.twoSided(oldLogs, newLogs, seed) : new PermutationTest.Result(1, true);
    }

    /**
     * Pairs a metric of both sides.
     *
     * @return null if their units are of different things
     */
    static Quantity of(Match match, String metric, Metric before, Metric after, long seed) {
        OptionalDouble factor = MetricUnit.factor(after.unit(), before.unit());
        return factor.isEmpty() ? null : new Quantity(match, metric, before, after, factor.getAsDouble(), seed);
    }

    /** Logarithms of what is taken, not of what is done: of a throughput, of its reciprocal. */
    private static double[] logs(Metric metric, double factor) {
        List<Double> forks = metric.forkMeans().isEmpty() ? List.of(metric.score()) : metric.forkMeans();
        double least = metric.unit().equals(BYTES_UNIT) ? LEAST_BYTES : 0;
        double sign = metric.largerIsBetter() ? -1 : 1;
        return forks.stream()
                .mapToDouble(mean -> sign * Math.log(Math.max(least, mean * factor)))
                .toArray();
    }

    Match match() {
        return match;
    }

    String metric() {
        return metric;
    }

    /** Whether this is the primary metric. */
    boolean isScore() {
        return metric.equals(Change.SCORE);
    }

    String unit() {
        return unit;
    }

    double oldScore() {
        return oldScore;
    }

    double newScore() {
        return newScore;
    }

    int forks() {
        return Math.min(oldLogs.length, newLogs.length);
    }

    /** Only positive numbers have a ratio. */
    boolean hasRatio() {
        return Double.isFinite(StatUtils.sum(oldLogs)) && Double.isFinite(StatUtils.sum(newLogs));
    }

    double ratio() {
        return Math.exp(StatUtils.mean(newLogs) - StatUtils.mean(oldLogs));
    }

    /** Null below three forks a side. */
    LogRatio interval() {
        return hasRatio() && forks() >= LEAST_FORKS ? LogRatio.of(newLogs, oldLogs, CONFIDENCE) : null;
    }

    PermutationTest.Result test() {
        return test;
    }

    double smallestP() {
        return hasRatio() ? PermutationTest.smallestP(oldLogs.length, newLogs.length) : 1;
    }
}
