package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

class SizingTest {
    private static final Sizing PROFILE =
            new Sizing(2, 3, TimeValue.seconds(4), 5, TimeValue.seconds(6), TimeValue.minutes(7));

    private static BenchmarkListEntry benchmark(String name) {
        return RowPlanner.find(List.of(name), List.of()).iterator().next();
    }

    @Test
    void withoutOptionsAndAnnotationsTheProfileHolds() throws Exception {
        assertThat(PROFILE.annotatedBy(benchmark("KernelBenchmark.gemv784")).overriddenBy(new CommandLineOptions()))
                .isEqualTo(PROFILE);
    }

    @Test
    void annotationsOverrideTheProfile() {
        assertThat(PROFILE.annotatedBy(benchmark("MlpBenchmark.train")))
                .isEqualTo(new Sizing(2, 0, TimeValue.seconds(4), 1, TimeValue.seconds(6), TimeValue.hours(2)));
    }

    @Test
    void theCommandLineOverridesBoth() throws Exception {
        CommandLineOptions options =
                new CommandLineOptions("-f", "8", "-wi", "9", "-w", "10s", "-i", "11", "-r", "12s", "-to", "13s");

        assertThat(PROFILE.annotatedBy(benchmark("MlpBenchmark.train")).overriddenBy(options))
                .isEqualTo(new Sizing(8, 9, TimeValue.seconds(10), 11, TimeValue.seconds(12), TimeValue.seconds(13)));
    }

    @Test
    void isToldToJmh() {
        OptionsBuilder builder = new OptionsBuilder();
        PROFILE.applyTo(builder);

        assertThat(new Sizing(0, 0, TimeValue.NONE, 0, TimeValue.NONE, TimeValue.NONE).overriddenBy(builder.build()))
                .isEqualTo(PROFILE);
    }

    @ParameterizedTest
    @CsvSource({"AverageTime, 0, 84", "Throughput, 1, 126", "SingleShotTime, 1, 0"})
    void plansTheLeastTimeOfAllForks(Mode mode, int warmupForks, double seconds) {
        assertThat(PROFILE.plannedSeconds(mode, warmupForks)).isEqualTo(seconds);
    }
}
