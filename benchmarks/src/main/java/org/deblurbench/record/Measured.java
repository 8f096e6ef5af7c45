package org.deblurbench.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What JMH measured of a row whose answers are right.
 *
 * @param primary the time or the throughput
 * @param secondary other quantities, by label
 * @param setup how it was measured
 * @param jmhRecord JMH's own record in JMH's JSON, passed on as it is
 */
public record Measured(Metric primary, SortedMap<String, Metric> secondary, JmhSetup setup, String jmhRecord) {
    /** Label of the restoration error among the secondary quantities. */
    public static final String MSPE = "mspe";

    /** Label of the rate of floating-point operations. */
    public static final String GFLOPS = "gflops";

    /** The secondary metric of the same rate as per cent of the machine's peak. */
    public static final String PEAK_PERCENT = "peakPercent";

    /** Label of the extrapolated time, in seconds, of a whole method, of which one part was measured. */
    public static final String EXTRAPOLATED = "extrapolated";

    /** Keeps an unmodifiable copy of {@code secondary}. */
    public Measured {
        secondary = Collections.unmodifiableSortedMap(new TreeMap<>(secondary));
    }

    /**
     * Creates a measurement.
     *
     * @param primary the time or the throughput
     * @param secondary other quantities, by label, in any order
     * @param setup how it was measured
     * @param jmhRecord JMH's own record
     */
    public Measured(Metric primary, Map<String, Metric> secondary, JmhSetup setup, String jmhRecord) {
        this(primary, new TreeMap<>(secondary), setup, jmhRecord);
    }

    /**
     * A secondary quantity's value over all forks.
     *
     * @param label its label
     * @return null if there is none
     */
    public Double score(String label) {
        Metric metric = secondary.get(label);
        return metric == null ? null : metric.score();
    }
}
