package org.deblurbench.stats;

import java.util.Collection;
import java.util.List;

/**
 * How far the iterations of a row lie apart: their mean time over the shortest, that is, how many times longer a reported
 * mean is than what this program on this machine can do.
 *
 * <p>Threads that spin for each other on a busy machine have been seen to need 70 times as long in most iterations: a mean
 * over such iterations measures the machine's scheduler. The mean rather than the maximum, since it is the mean that is
 * reported, and since the maximum grows with the number of iterations.
 *
 * <p>The threshold is that of 300 JVMs of five benchmarks, measured one after the other on a noisy machine of two cores,
 * half of the time under foreign load. Of sets of two to five iterations of 300 or 500 ms the mean was twice the shortest or
 * more in at most 0.4 %; of sets of five iterations of 50 ms in 0.6 %, of forty in 1.7 % (a maximum of three times the
 * minimum: 0.4 %, 1.0 %, 7.5 %). Iterations that are slow throughout are not seen.
 *
 * @param ratio at least 1; NaN if there are fewer than two iterations, or one without a positive finite time
 */
public record Scatter(double ratio) {
    /** From here on a mean says little about the program. */
    public static final double WILD = 2;

    /**
     * Of the iterations of a row.
     *
     * @param forks the value of each iteration of each fork
     * @param largerIsBetter whether the values are rates, whose inverses are times
     * @return the scatter of all iterations together
     */
    public static Scatter of(List<List<Double>> forks, boolean largerIsBetter) {
        double[] times = forks.stream()
                .flatMap(Collection::stream)
                .mapToDouble(value -> largerIsBetter ? 1 / value : value)
                .toArray();
        if (times.length < 2) {
            return new Scatter(Double.NaN);
        }
        double sum = 0;
        double shortest = Double.POSITIVE_INFINITY;
        for (double time : times) {
            if (!(time > 0) || Double.isInfinite(time)) {
                return new Scatter(Double.NaN);
            }
            sum += time;
            shortest = Math.min(shortest, time);
        }
        return new Scatter(sum / times.length / shortest);
    }

    /**
     * Whether a reader should be warned.
     *
     * @return true from {@link #WILD} on; false if the scatter is not known
     */
    public boolean isWild() {
        return ratio >= WILD;
    }
}
