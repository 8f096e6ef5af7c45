package org.deblurbench.stats;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** The confidence interval of a mean over forks, by Student's t: it assumes that fork means are about normal. */
public final class ForkInterval {
    private static final double CONFIDENCE = 0.95;

    /** Two forks give one degree of freedom, and an interval too wide to tell anything. */
    private static final int LEAST_FORKS = 3;

    private ForkInterval() {}

    /**
     * Half the width of the 95 % interval.
     *
     * @param forkMeans one value a fork
     * @return empty with fewer than three forks
     */
    public static OptionalDouble halfWidth(List<Double> forkMeans) {
        if (forkMeans.size() < LEAST_FORKS) {
            return OptionalDouble.empty();
        }
        SummaryStatistics statistics = new SummaryStatistics();
        forkMeans.forEach(statistics::addValue);
        int n = forkMeans.size();
        double t = new TDistribution(n - 1.0).inverseCumulativeProbability(1 - (1 - CONFIDENCE) / 2);
        return OptionalDouble.of(t * statistics.getStandardDeviation() / Math.sqrt(n));
    }
}
