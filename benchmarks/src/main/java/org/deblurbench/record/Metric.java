package org.deblurbench.record;

import java.util.List;

/**
 * One measured quantity of a row.
 *
 * @param score its value over all forks, as JMH aggregates it
 * @param unit such as {@code ms/op}
 * @param forks every iteration of every fork, in {@code unit}; of sample times the mean of each iteration; empty if the
 *     record has no raw data
 */
public record Metric(double score, String unit, List<List<Double>> forks) {
    /** Keeps unmodifiable copies. */
    public Metric {
        forks = forks.stream().map(List::copyOf).toList();
    }

    /**
     * The mean of each fork: forks are independent of each other, the iterations inside one are not.
     *
     * @return one value a fork; a fork without iterations is left out
     */
    public List<Double> forkMeans() {
        return forks.stream()
                .filter(iterations -> !iterations.isEmpty())
                .map(iterations -> iterations.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toList();
    }

    /**
     * Which direction is better.
     *
     * @return true for operations per time, false for time per operation and everything else
     */
    public boolean largerIsBetter() {
        return unit.startsWith("ops/");
    }
}
