package org.deblurbench.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.Work;
import org.deblurbench.record.Measured;
import org.deblurbench.roofline.Peak;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The suite's own figures in JMH's record of the time, one value a fork: the restoration error of the answer, the rate at
 * which the counted floating-point operations were done, how much that is of the machine's peak, and the extrapolated time of
 * a whole method.
 *
 * <p>From the fork's report and not from {@code @AuxCounters} or a profiler in the fork: those give a value an
 * iteration, and the answer is judged once, after the last.
 */
public final class SecondaryMetrics {
    private SecondaryMetrics() {}

    /**
     * The figures of one fork.
     *
     * @param reports of the fork, one for each of JMH's threads
     * @param result JMH's, of the same fork
     * @param peak of this machine, if it was measured
     * @return what can be told
     */
    static List<Result<?>> of(List<ForkReport> reports, BenchmarkResult result, Optional<Peak> peak) {
        List<Result<?>> metrics = new ArrayList<>();
        // MAX keeps the value exact, and NaN.
        reports.stream()
                .map(report -> report.judgement().mspe())
                .filter(Objects::nonNull)
                .reduce(Math::max)
                .ifPresent(mspe -> metrics.add(new ScalarResult(Measured.MSPE, mspe, "MSPE", AggregationPolicy.MAX)));
        if (reports.isEmpty() || result.getIterationResults().isEmpty()) {
            return metrics;
        }
        Work work = reports.get(0).work();
        double seconds = secondsPerOperation(
                result.getParams(), result.getPrimaryResult().getScore());
        if (work.flops() > 0) {
            double rate = result.getParams().getThreads() * work.flops() / seconds / 1e9;
            metrics.add(new ScalarResult(Measured.GFLOPS, rate, "GFLOP/s", AggregationPolicy.AVG));
            peak.ifPresent(p -> p.percent(rate, work.precision(), threads(result.getParams()))
                    .ifPresent(percent ->
                            metrics.add(new ScalarResult(Measured.PEAK_PERCENT, percent, "%", AggregationPolicy.AVG))));
        }
        if (work.parts() > 0) {
            metrics.add(new ScalarResult(Measured.EXTRAPOLATED, work.parts() * seconds, "s", AggregationPolicy.AVG));
        }
        return metrics;
    }

    /** JMH's threads, each of which may use as many as the parameter says. */
    private static int threads(BenchmarkParams benchmark) {
        String used = benchmark.getParam("threads");
        return benchmark.getThreads() * (used == null ? 1 : Integer.parseInt(used));
    }

    /** The time that an operation takes the thread that does it. */
    private static double secondsPerOperation(BenchmarkParams benchmark, double score) {
        double unit = benchmark.getTimeUnit().toNanos(1) / (double) TimeUnit.SECONDS.toNanos(1);
        // JMH threads work side by side: a mean time is that of one of them, a throughput is their sum.
        return unit * (benchmark.getMode() == Mode.Throughput ? benchmark.getThreads() / score : score);
    }
}
