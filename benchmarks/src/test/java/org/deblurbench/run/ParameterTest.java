package org.deblurbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.deblurbench.launch.RowPlanner;
import org.deblurbench.record.RowKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

class ParameterTest {
    private static List<RowKey> allRows() throws CommandLineOptionException {
        return RowPlanner.plan(RowPlanner.find(List.of(), List.of()), new CommandLineOptions(), Map.of());
    }

    @Test
    void everyParameterOfABenchmarkIsExplainedAndNoOther() throws CommandLineOptionException {
        TreeSet<String> used = new TreeSet<>();
        allRows().forEach(row -> used.addAll(row.params().keySet()));

        assertThat(Arrays.stream(Parameter.values()).map(Parameter::label)).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyDefaultIsAccepted() throws CommandLineOptionException {
        allRows()
                .forEach(row -> row.params()
                        .forEach((name, value) ->
                                Parameter.of(name).orElseThrow().check(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "THREADS, 0, -p threads=0: must be 1 or more",
        "EPOCHS, x, -p epochs=x: not a whole number; use 1 or more",
        "ORDER, 8193, -p order=8193: must be at most 8192",
        "LAMBDA, NaN, -p lambda=NaN: must be positive and finite",
        "LAMBDA, ten, -p lambda=ten: not a number; write it as 1e-6 or 0.1",
        "PRECISION, duoble, unknown precision 'duoble'"
    })
    void whatCannotBeMeasuredIsRefused(Parameter parameter, String value, String message) {
        assertThatThrownBy(() -> parameter.check(value))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(message);
    }
}
