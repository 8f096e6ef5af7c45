package org.deblurbench.launch;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a row is measured: the suite's defaults, each overridden by the JMH option of the same meaning.
 *
 * @param forks JVMs a row is measured in ({@code -f})
 * @param warmups warm-up iterations ({@code -wi})
 * @param warmupTime least time of each ({@code -w})
 * @param iterations measured iterations ({@code -i})
 * @param time least time of each ({@code -r})
 * @param timeout how long after its planned end a row is given up ({@code -to})
 */
public record Sizing(int forks, int warmups, TimeValue warmupTime, int iterations, TimeValue time, TimeValue timeout) {

    /**
     * These defaults with what the command line says instead.
     *
     * @param options the command line
     * @return the sizing in force
     */
    public Sizing overriddenBy(Options options) {
        return new Sizing(
                options.getForkCount().orElse(forks),
                options.getWarmupIterations().orElse(warmups),
                options.getWarmupTime().orElse(warmupTime),
                options.getMeasurementIterations().orElse(iterations),
                options.getMeasurementTime().orElse(time),
                options.getTimeout().orElse(timeout));
    }

    /**
     * These defaults with what a benchmark's own {@code @Warmup(iterations)}, {@code @Measurement(iterations)} and
     * {@code @Timeout} say instead: an operation that takes minutes is not repeated to warm up.
     *
     * @param benchmark with its annotations
     * @return the sizing that the command line may still override
     */
    Sizing annotatedBy(BenchmarkListEntry benchmark) {
        return new Sizing(
                forks,
                benchmark.getWarmupIterations().orElse(warmups),
                warmupTime,
                benchmark.getMeasurementIterations().orElse(iterations),
                time,
                benchmark.getTimeout().orElse(timeout));
    }

    /**
     * The time a row takes if every operation is shorter than its iteration.
     *
     * @param mode single-shot iterations have no least time
     * @param warmupForks additional JVMs ({@code -wf})
     * @return in seconds, without the start of the JVMs
     */
    public double plannedSeconds(Mode mode, int warmupForks) {
        if (mode == Mode.SingleShotTime) {
            return 0;
        }
        double fork = warmups * seconds(warmupTime) + iterations * seconds(time);
        return (forks + warmupForks) * fork;
    }

    void applyTo(ChainedOptionsBuilder builder) {
        builder.forks(forks)
                .warmupIterations(warmups)
                .warmupTime(warmupTime)
                .measurementIterations(iterations)
                .measurementTime(time)
                .timeout(timeout);
    }

    static double seconds(TimeValue value) {
        return value.convertTo(TimeUnit.MICROSECONDS) / 1e6;
    }
}
