package org.deblurbench.duel;

import java.util.Collections;
import java.util.List;
import org.deblurbench.record.Verdict;

/**
 * What a JVM of one side came to.
 *
 * @param scores of its measured iterations, in their order
 * @param unit JMH's
 * @param bytes allocated in an operation, the median over iterations; null if its JVM does not count
 * @param verdict on its answer; null if it judges none
 * @param reason of the verdict; null or empty if there is none
 * @param mspe restoration error of its answer; null if it has none
 */
record Sample(List<Double> scores, String unit, Double bytes, Verdict verdict, String reason, Double mspe) {
    private static final String THROUGHPUT = "ops/";

    /** The same work at so many times its time. */
    Sample times(double factor) {
        double onScores = isRate() ? 1 / factor : factor;
        return new Sample(scores.stream().map(score -> score * onScores).toList(), unit, bytes, verdict, reason, mspe);
    }

    /** Whether more is better. */
    boolean isRate() {
        return unit.startsWith(THROUGHPUT);
    }

    /**
     * The best iteration: the one that the rest of the machine disturbed least.
     *
     * @return a score
     */
    double best() {
        return isRate() ? Collections.max(scores) : Collections.min(scores);
    }

    /** The best iteration as a time, in whatever unit. */
    double cost() {
        return isRate() ? 1 / best() : best();
    }

    /** All iterations as times, in their order. */
    List<Double> costs() {
        return isRate() ? scores.stream().map(score -> 1 / score).toList() : scores;
    }

    /** The best iteration in seconds an operation. */
    double seconds() {
        String time = isRate() ? unit.substring(THROUGHPUT.length()) : unit.split("/", 2)[0];
        double factor = switch (time) {
            case "ns" -> 1e-9;
            case "us" -> 1e-6;
            case "ms" -> 1e-3;
            case "min" -> 60;
            case "hr" -> 3600;
            case "day" -> 86400;
            default -> 1;
        };
        return cost() * factor;
    }
}
