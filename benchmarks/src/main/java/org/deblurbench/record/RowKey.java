package org.deblurbench.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What identifies a row: a benchmark in one mode with one value for each parameter. Rows are measured one by one, so that
 * one that fails takes no other with it.
 *
 * @param benchmark the benchmark's full name, {@code package.Class.method}
 * @param mode JMH's short label of the mode, such as {@code avgt}
 * @param params the value of each parameter
 */
public record RowKey(String benchmark, String mode, SortedMap<String, String> params) {
    /** Keeps an unmodifiable copy of {@code params}. */
    public RowKey {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /**
     * Creates a key.
     *
     * @param benchmark the benchmark's full name
     * @param mode JMH's short label of the mode
     * @param params in any order
     */
    public RowKey(String benchmark, String mode, Map<String, String> params) {
        this(benchmark, mode, new TreeMap<>(params));
    }

    /**
     * The class and method, without the package.
     *
     * @return such as {@code RidgeRegressionBenchmark.fit}; the whole name if it has no package
     */
    public String shortName() {
        int method = benchmark.lastIndexOf('.');
        int type = method < 0 ? -1 : benchmark.lastIndexOf('.', method - 1);
        return benchmark.substring(type + 1);
    }

    /**
     * The parameters in one line.
     *
     * @return such as {@code backend=ejml lambda=1e-6}
     */
    public String settings() {
        return params.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return (shortName() + " " + settings()).strip();
    }
}
