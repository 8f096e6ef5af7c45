package org.deblurbench.launch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH says that it has run. */
final class JmhParams {
    private JmhParams() {}

    static IterationParams iteration() {
        return new IterationParams(IterationType.MEASUREMENT, 1, TimeValue.seconds(1), 1);
    }

    static BenchmarkParams of(Mode mode, int threads, int forks, int warmupForks) {
        return of(mode, threads, forks, warmupForks, new WorkloadParams());
    }

    static BenchmarkParams of(Mode mode, int threads, int forks, int warmupForks, WorkloadParams params) {
        return new BenchmarkParams(
                "fit",
                "fit",
                true,
                threads,
                new int[] {1},
                List.of(),
                forks,
                warmupForks,
                iteration(),
                iteration(),
                mode,
                params,
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
}
