package org.deblurbench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Puts the suite's own figures into the same JMH record as the time: {@code mspe}, the restoration error of the
 * answer, and {@code gflops}, the rate at which the counted floating-point operations were done.
 *
 * <p>A profiler, because {@code @AuxCounters} counts per thread and per call. JMH creates it inside the fork, which
 * also makes it the place to tie the fork's life to its launcher's.
 */
public final class SecondaryMetrics implements InternalProfiler {
    /** Label of the restoration error in JMH's {@code secondaryMetrics}. */
    public static final String MSPE = "mspe";

    /** Label of the rate in JMH's {@code secondaryMetrics}. */
    public static final String GFLOPS = "gflops";

    /** Label of the extrapolated time of a whole method, of which one part was measured. */
    public static final String EXTRAPOLATED = "extrapolated";

    // Written by the benchmark's threads in set-up and tear-down, read by JMH's thread between iterations.
    private static volatile Double mspe;
    private static volatile double flops;
    private static volatile int parts;

    /** Created by JMH, in every fork. */
    public SecondaryMetrics() {
        ForkGuard.haltWithLauncher();
    }

    static void mspe(Double value) {
        mspe = value;
    }

    /**
     * States how many floating-point operations one benchmark operation does.
     *
     * @param perOperation the textbook count, an addition and a multiplication being two
     */
    public static void flops(double perOperation) {
        flops = perOperation;
    }

    /**
     * States that one benchmark operation is only one part of a method, so that the whole can be extrapolated.
     *
     * @param equal how many parts of equal cost the whole has
     */
    public static void partOf(int equal) {
        parts = equal;
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // Nothing to prepare.
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<Result<?>> metrics = new ArrayList<>();
        // Tear-down of the trial comes before this call, in the last iteration only: one value a fork. MAX keeps
        // the value exact, and NaN.
        if (mspe != null) {
            metrics.add(new ScalarResult(MSPE, mspe, "MSPE", AggregationPolicy.MAX));
        }
        // An iteration in which the benchmark threw has no result.
        if (flops > 0 && !result.getRawPrimaryResults().isEmpty()) {
            double rate = flops / secondsPerOperation(benchmark, result) / 1e9;
            metrics.add(new ScalarResult(GFLOPS, rate, "GFLOP/s", AggregationPolicy.AVG));
        }
        if (parts > 0 && !result.getRawPrimaryResults().isEmpty()) {
            metrics.add(new ScalarResult(
                    EXTRAPOLATED, parts * secondsPerOperation(benchmark, result), "s", AggregationPolicy.AVG));
        }
        return metrics;
    }

    private static double secondsPerOperation(BenchmarkParams benchmark, IterationResult result) {
        double score = result.getPrimaryResult().getScore();
        double unit = benchmark.getTimeUnit().toNanos(1) / (double) TimeUnit.SECONDS.toNanos(1);
        // JMH threads work side by side: a mean time is that of one of them, a throughput is their sum.
        return benchmark.getMode() == Mode.Throughput ? unit / score : score * unit / benchmark.getThreads();
    }

    @Override
    public String getDescription() {
        return "MSPE and GFLOP/s of Deblur Bench";
    }
}
