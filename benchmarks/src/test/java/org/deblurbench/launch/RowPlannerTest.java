package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.deblurbench.record.RowKey;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

class RowPlannerTest {
    private static List<RowKey> plan(String... arguments) throws CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        return RowPlanner.plan(RowPlanner.find(options.getIncludes(), options.getExcludes()), options, Map.of());
    }

    @Test
    void parametersAreCrossed() throws CommandLineOptionException {
        List<RowKey> rows = plan("RidgeRegressionBenchmark.fit", "-p", "backend=ejml,jblas", "-p", "lambda=1,2");

        assertThat(rows)
                .extracting(RowKey::params)
                .containsExactlyInAnyOrder(
                        sorted("ejml", "1"), sorted("ejml", "2"), sorted("jblas", "1"), sorted("jblas", "2"));
    }

    private static java.util.SortedMap<String, String> sorted(String backend, String lambda) {
        return new java.util.TreeMap<>(Map.of("backend", backend, "lambda", lambda, "threads", "1"));
    }

    @Test
    void withoutSettingsTheBenchmarksOwnValuesHold() throws CommandLineOptionException {
        assertThat(plan("KernelBenchmark.gemv784"))
                .extracting(row -> row.params().get("backend"))
                .containsExactly("ejml", "ojalgo", "jblas", "openblas", "vector");
    }

    @Test
    void modesAreCrossedAndAllIsTakenApart() throws CommandLineOptionException {
        assertThat(plan("BlurBenchmark.separable", "-bm", "thrpt,ss"))
                .extracting(RowKey::mode)
                .containsExactlyInAnyOrder("thrpt", "ss");
        assertThat(plan("BlurBenchmark.separable", "-bm", "all"))
                .extracting(RowKey::mode)
                .containsExactlyInAnyOrder("thrpt", "avgt", "sample", "ss");
    }

    @Test
    void excludesAreHonoured() throws CommandLineOptionException {
        assertThat(plan("BlurBenchmark", "-e", "general"))
                .extracting(RowKey::shortName)
                .containsExactly("BlurBenchmark.separable");
    }

    @Test
    void aProfilesParametersAreOverriddenByTheCommandLine() throws CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions("RidgeRegressionBenchmark.fit", "-p", "lambda=2");
        var entries = RowPlanner.find(options.getIncludes(), List.of());

        List<RowKey> rows = RowPlanner.plan(
                entries,
                options,
                Map.of(
                        "RidgeRegressionBenchmark.lambda", List.of("1"),
                        "RidgeRegressionBenchmark.backend", List.of("ejml"),
                        "LassoBenchmark.threads", List.of("2")));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).params())
                .containsOnly(Map.entry("backend", "ejml"), Map.entry("lambda", "2"), Map.entry("threads", "1"));
    }
}
