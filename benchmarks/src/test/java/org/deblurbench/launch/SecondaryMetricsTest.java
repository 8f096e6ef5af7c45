package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.deblurbench.backend.Precision;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.Work;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Verdict;
import org.deblurbench.roofline.Peak;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.AverageTimeResult;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.ThroughputResult;
import org.openjdk.jmh.runner.WorkloadParams;

class SecondaryMetricsTest {
    private static BenchmarkParams benchmark(Mode mode, int threads) {
        return JmhParams.of(mode, threads, 1, 0);
    }

    private static Map<String, Double> metrics(
            BenchmarkParams benchmark, Work work, Double mspe, Result<?>... primary) {
        return metrics(Optional.empty(), benchmark, work, mspe, primary);
    }

    private static Map<String, Double> metrics(
            Optional<Peak> peak, BenchmarkParams benchmark, Work work, Double mspe, Result<?>... primary) {
        List<IterationResult> iterations = new ArrayList<>();
        for (Result<?> result : primary) {
            IterationResult iteration = new IterationResult(benchmark, JmhParams.iteration(), null);
            // One result for each of JMH's threads.
            iteration.addResults(Collections.nCopies(benchmark.getThreads(), result));
            iterations.add(iteration);
        }
        ForkReport report = new ForkReport(1, new Judgement(Verdict.OK, "", mspe, Map.of()), null, null, work, 1, 1);
        return SecondaryMetrics.of(List.of(report), new BenchmarkResult(benchmark, iterations), peak).stream()
                .collect(Collectors.toMap(Result::getLabel, Result::getScore, (a, b) -> a, TreeMap::new));
    }

    private static Result<?> time(long milliseconds) {
        return new AverageTimeResult(
                ResultRole.PRIMARY, "fit", 1, TimeUnit.MILLISECONDS.toNanos(milliseconds), TimeUnit.MILLISECONDS);
    }

    @Test
    void theWholeTakesAsLongAsAllItsParts() {
        Work part = Work.partOf(784);

        assertThat(metrics(benchmark(Mode.AverageTime, 1), part, null, time(250)))
                .containsOnly(Map.entry(Measured.EXTRAPOLATED, 784 * 0.25));
        // Another caller beside it makes no caller's work less.
        assertThat(metrics(benchmark(Mode.AverageTime, 2), part, null, time(250)))
                .containsOnly(Map.entry(Measured.EXTRAPOLATED, 784 * 0.25));
    }

    @Test
    void aThroughputIsExtrapolatedToTheSameTime() {
        Result<?> rate = new ThroughputResult(
                ResultRole.PRIMARY, "fit", 1, TimeUnit.MILLISECONDS.toNanos(250), TimeUnit.MILLISECONDS);

        for (int threads = 1; threads <= 2; threads++) {
            assertThat(metrics(benchmark(Mode.Throughput, threads), Work.partOf(784), null, rate)
                            .get(Measured.EXTRAPOLATED))
                    .isCloseTo(784 * 0.25, within(1e-9));
        }
    }

    @Test
    void theRateIsThatOfAllThreads() {
        Work work = Work.flops(5e9);

        assertThat(metrics(benchmark(Mode.AverageTime, 1), work, null, time(250)))
                .containsOnly(Map.entry(Measured.GFLOPS, 20.0));
        assertThat(metrics(benchmark(Mode.AverageTime, 2), work, null, time(250)))
                .containsOnly(Map.entry(Measured.GFLOPS, 40.0));
    }

    @Test
    void theRateIsComparedWithWhatAsManyThreadsReachInItsPrecision() {
        Optional<Peak> peak = Optional.of(new Peak(256, 2, new Peak.Rates(50, 100, 10), new Peak.Rates(80, 160, 10)));

        assertThat(metrics(peak, benchmark(Mode.AverageTime, 1), Work.flops(5e9), null, time(250)))
                .containsEntry(Measured.PEAK_PERCENT, 40.0);
        assertThat(metrics(peak, benchmark(Mode.AverageTime, 1), Work.singleFlops(5e9), null, time(250)))
                .containsEntry(Measured.PEAK_PERCENT, 20.0);
        assertThat(metrics(peak, benchmark(Mode.AverageTime, 2), Work.flops(5e9), null, time(250)))
                .containsEntry(Measured.PEAK_PERCENT, 50.0);
        WorkloadParams twoThreads = new WorkloadParams();
        twoThreads.put("threads", "2", 0);
        assertThat(metrics(peak, JmhParams.of(Mode.AverageTime, 1, 1, 0, twoThreads), Work.flops(5e9), null, time(250)))
                .containsEntry(Measured.PEAK_PERCENT, 25.0);
        assertThat(metrics(peak, benchmark(Mode.AverageTime, 3), Work.flops(5e9), null, time(250)))
                .doesNotContainKey(Measured.PEAK_PERCENT);
    }

    @Test
    void theRateIsThatOfTheScore() {
        // The mean of the times is 250 ms; the mean of the iterations' rates would be 26.7.
        assertThat(metrics(benchmark(Mode.AverageTime, 1), Work.flops(5e9), null, time(125), time(375)))
                .containsOnly(Map.entry(Measured.GFLOPS, 20.0));
    }

    @Test
    void theErrorIsThatOfTheAnswerHoweverManyIterations() {
        assertThat(metrics(benchmark(Mode.AverageTime, 1), Work.UNKNOWN, 0.5, time(250), time(250), time(250)))
                .containsOnly(Map.entry(Measured.MSPE, 0.5));
    }

    @Test
    void aForkThatThrewHasNoTimes() {
        assertThat(metrics(benchmark(Mode.AverageTime, 1), new Work(5e9, Precision.DOUBLE, 784), 0.5))
                .containsOnly(Map.entry(Measured.MSPE, 0.5));
    }

    @Test
    void whatIsNoPartHasNoTimeOfTheWhole() {
        assertThat(metrics(benchmark(Mode.AverageTime, 1), Work.UNKNOWN, null, time(250)))
                .isEmpty();
    }
}
