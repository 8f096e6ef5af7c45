package org.deblurbench.duel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * log(NEW/OLD) of a pair of JVMs, by two estimates: the ratio of the best iterations, which the rest of the machine disturbed
 * least, and the median ratio of iterations that took turns, which it disturbed alike. They are weighted by the inverse of
 * their variances; that of the median comes from the scatter of the turns, so that it counts little where disturbances are
 * short and strike one side alone. The best iterations may refine the median within its error, but not contradict it: where
 * one side alone met a quiet moment, their ratio says nothing of the sides.
 *
 * <p>With the sides swapped it is the same with the other sign, and so symmetric about 0 where they are the same; a change
 * that multiplies all times shifts it by the logarithm of its factor.
 */
final class PairRatio {
    /** Spread of the best iterations' log ratio between identical JVMs, as measured on a shared machine; see results/gate. */
    private static final double SPREAD_OF_BEST = 0.04;

    /** Standard error of a median of n normal values is 1.2533 σ/√n, and σ 1.4826 times the median absolute deviation. */
    private static final double SCATTER_TO_ERROR = 1.2533 * 1.4826;

    /** How many standard errors from the median the best iterations are believed to be. */
    private static final double BELIEVED_ERRORS = 2;

    private PairRatio() {}

    /**
     * The estimate.
     *
     * @param older times of OLD's iterations, in their order, in any unit
     * @param newer times of NEW's, in the same unit
     * @return above 0 if NEW takes longer
     */
    static double log(List<Double> older, List<Double> newer) {
        double best = Math.log(Collections.min(newer) / Collections.min(older));
        double[] turns = turns(older, newer);
        double median = median(turns);
        double error = errorOfOne(turns, median) / Math.sqrt(turns.length);
        double weight = 1 / (1 + Math.pow(error / SPREAD_OF_BEST, 2));
        double reach = BELIEVED_ERRORS * error;
        return weight * median + (1 - weight) * Math.max(median - reach, Math.min(median + reach, best));
    }

    /**
     * By how much the mean over turns exceeds the median: above 0 if NEW is slow now and then, or OLD fast. With the sides
     * swapped it is the same with the other sign, too; a change that multiplies all times leaves it as it is.
     *
     * @param older times of OLD's iterations, in their order, in any unit
     * @param newer times of NEW's, in the same unit
     * @return a difference of log ratios
     */
    static double excess(List<Double> older, List<Double> newer) {
        double[] turns = turns(older, newer);
        return StatUtils.mean(turns) - median(turns);
    }

    /**
     * How much a turn says by itself: the median of n of them has this standard error divided by √n.
     *
     * @param older times of OLD's iterations, in their order, in any unit
     * @param newer times of NEW's, in the same unit
     * @return a standard error of a log ratio
     */
    static double errorOfTurn(List<Double> older, List<Double> newer) {
        double[] turns = turns(older, newer);
        return errorOfOne(turns, median(turns));
    }

    private static double[] turns(List<Double> older, List<Double> newer) {
        return IntStream.range(0, Math.min(older.size(), newer.size()))
                .mapToDouble(i -> Math.log(newer.get(i) / older.get(i)))
                .toArray();
    }

    private static double errorOfOne(double[] turns, double median) {
        return SCATTER_TO_ERROR
                * median(Arrays.stream(turns).map(x -> Math.abs(x - median)).toArray());
    }

    private static double median(double[] values) {
        return StatUtils.percentile(values, 50);
    }
}
