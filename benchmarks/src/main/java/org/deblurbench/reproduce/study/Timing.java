package org.deblurbench.reproduce.study;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.deblurbench.reproduce.data.Quantity;

/**
 * How long something took in this JVM.
 *
 * @param seconds the median
 * @param least the shortest run
 * @param most the longest run
 * @param runs how many runs it is the median of
 * @param warmUps how many runs went before that are not counted
 */
record Timing(double seconds, double least, double most, int runs, int warmUps) {
    /** A warm-up that takes longer is warm enough: the work is long beside the compiler's. */
    private static final double LONG = 3;

    /**
     * Times work that may be repeated: once without counting, then as often as asked, or only once more if it takes
     * seconds.
     *
     * @param most how often at most
     * @param work without set-up
     */
    static Timing of(int most, Runnable work) {
        boolean isLong = once(work).seconds > LONG;
        int runs = isLong ? 1 : most;
        DescriptiveStatistics times = new DescriptiveStatistics();
        for (int i = 0; i < runs; i++) {
            times.addValue(once(work).seconds);
        }
        return new Timing(times.getPercentile(50), times.getMin(), times.getMax(), runs, 1);
    }

    /** Times a single run. */
    static Timing once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) * 1e-9;
        return new Timing(seconds, seconds, seconds, 1, 0);
    }

    /** This, of work that earlier runs of the same code have warmed up. */
    Timing warmedUp() {
        return new Timing(seconds, least, most, runs, 1);
    }

    /** The mean time of one of several parts. */
    Timing dividedBy(int parts) {
        return new Timing(seconds / parts, least / parts, most / parts, runs, warmUps);
    }

    /** As a number of a figure. */
    Quantity as(String key, String label) {
        return Quantity.of(key, label, seconds, "s").how(how());
    }

    String how() {
        String warm = warmUps == 0 ? "no warm-up" : "after " + warmUps + " warm-up";
        return runs == 1
                ? "one run, " + warm
                : "median of " + runs + " runs (" + Digits.text(least) + " to " + Digits.text(most) + " s), " + warm;
    }
}
