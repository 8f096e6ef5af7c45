package org.deblurbench.launch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;

/**
 * One row of the plan: a benchmark in one mode with one value for each parameter. Rows are measured one by one, so
 * that one that fails takes no other with it.
 *
 * @param benchmark the benchmark's full name, {@code package.Class.method}
 * @param mode JMH's mode, never {@link Mode#All}
 * @param params the value of each {@code @Param}
 */
public record Row(String benchmark, Mode mode, SortedMap<String, String> params) {
    /** Keeps an unmodifiable copy of {@code params}. */
    public Row {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /**
     * Creates a row.
     *
     * @param benchmark the benchmark's full name
     * @param mode JMH's mode
     * @param params in any order
     */
    public Row(String benchmark, Mode mode, Map<String, String> params) {
        this(benchmark, mode, new TreeMap<>(params));
    }

    /**
     * The class and method, without the package.
     *
     * @return such as {@code RidgeRegressionBenchmark.fit}
     */
    public String shortName() {
        return shortName(benchmark);
    }

    /**
     * The class and method of a benchmark, without the package.
     *
     * @param benchmark the benchmark's full name
     * @return such as {@code RidgeRegressionBenchmark.fit}
     */
    public static String shortName(String benchmark) {
        String[] parts = benchmark.split("\\.", -1);
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    @Override
    public String toString() {
        return shortName() + " "
                + params.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(" "));
    }
}
