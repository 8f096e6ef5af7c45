package org.deblurbench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.AverageTimeResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.ThroughputResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.options.TimeValue;

class SecondaryMetricsTest {
    private static final long QUARTER_SECOND = TimeUnit.MILLISECONDS.toNanos(250);

    @BeforeEach
    @AfterEach
    void forget() {
        SecondaryMetrics.mspe(null);
        SecondaryMetrics.flops(0);
        SecondaryMetrics.partOf(0);
    }

    private static IterationParams iteration() {
        return new IterationParams(IterationType.MEASUREMENT, 1, TimeValue.seconds(1), 1);
    }

    private static BenchmarkParams benchmark(Mode mode, int threads) {
        return new BenchmarkParams(
                "fit",
                "fit",
                true,
                threads,
                new int[] {1},
                List.of(),
                1,
                0,
                iteration(),
                iteration(),
                mode,
                new WorkloadParams(),
                TimeUnit.MILLISECONDS,
                1,
                "java",
                List.of(),
                "17",
                "VM",
                "17",
                "1.37",
                TimeValue.minutes(1));
    }

    private static Map<String, Double> metrics(BenchmarkParams benchmark, Result<?>... primary) {
        IterationResult result = new IterationResult(benchmark, iteration(), null);
        result.addResults(List.of(primary));
        return new SecondaryMetrics()
                .afterIteration(benchmark, iteration(), result).stream()
                        .collect(Collectors.toMap(Result::getLabel, Result::getScore, (a, b) -> a, TreeMap::new));
    }

    private static Result<?> quarterSecond() {
        return new AverageTimeResult(ResultRole.PRIMARY, "fit", 1, QUARTER_SECOND, TimeUnit.MILLISECONDS);
    }

    @Test
    void theWholeTakesAsLongAsAllItsParts() {
        SecondaryMetrics.partOf(784);

        assertThat(metrics(benchmark(Mode.AverageTime, 1), quarterSecond()))
                .containsOnly(Map.entry(SecondaryMetrics.EXTRAPOLATED, 784 * 0.25));
    }

    @Test
    void aThroughputIsExtrapolatedToTheSameTime() {
        SecondaryMetrics.partOf(784);
        Result<?> rate = new ThroughputResult(ResultRole.PRIMARY, "fit", 1, QUARTER_SECOND, TimeUnit.MILLISECONDS);

        assertThat(metrics(benchmark(Mode.Throughput, 1), rate).get(SecondaryMetrics.EXTRAPOLATED))
                .isCloseTo(784 * 0.25, within(1e-9));
    }

    @Test
    void theRateIsThatOfAllThreads() {
        SecondaryMetrics.flops(5e9);

        assertThat(metrics(benchmark(Mode.AverageTime, 1), quarterSecond()))
                .containsOnly(Map.entry(SecondaryMetrics.GFLOPS, 20.0));
        assertThat(metrics(benchmark(Mode.AverageTime, 2), quarterSecond(), quarterSecond()))
                .containsOnly(Map.entry(SecondaryMetrics.GFLOPS, 40.0));
    }

    @Test
    void anIterationThatThrewHasNeither() {
        SecondaryMetrics.partOf(784);
        SecondaryMetrics.flops(5e9);
        SecondaryMetrics.mspe(0.5);

        assertThat(metrics(benchmark(Mode.AverageTime, 1))).containsOnly(Map.entry(SecondaryMetrics.MSPE, 0.5));
    }

    @Test
    void whatIsNoPartHasNoTimeOfTheWhole() {
        assertThat(metrics(benchmark(Mode.AverageTime, 1), quarterSecond())).isEmpty();
    }
}
