package org.deblurbench.duel;

import java.util.Arrays;

/** Finds two modes: JVMs of one and the same code that settle at two different speeds. */
final class Modes {
    /** Both modes together; fewer samples than this have no modes that one could tell from chance. */
    private static final int LEAST = 6;

    private static final double LEAST_GAP = 0.03;
    private static final double GAP_OVER_SPREAD = 4;

    private Modes() {}

    /**
     * The gap between two groups of samples.
     *
     * @param costs of several JVMs
     * @return the ratio between the middle of the slower and of the faster group; 1 if there are no two groups
     */
    static double ratio(double[] costs) {
        double[] logs = Arrays.stream(costs).map(Math::log).sorted().toArray();
        int n = logs.length;
        if (n < LEAST) {
            return 1;
        }
        int cut = 2;
        for (int i = 2; i <= n - 2; i++) {
            if (logs[i] - logs[i - 1] > logs[cut] - logs[cut - 1]) {
                cut = i;
            }
        }
        double gap = logs[cut] - logs[cut - 1];
        double spread = Math.max(meanStep(logs, 0, cut), meanStep(logs, cut, n));
        double low = logs[cut / 2];
        double high = logs[(cut + n) / 2];
        return gap >= LEAST_GAP && gap >= GAP_OVER_SPREAD * spread ? Math.exp(high - low) : 1;
    }

    private static double meanStep(double[] sorted, int from, int to) {
        return (sorted[to - 1] - sorted[from]) / (to - from - 1);
    }
}
