package org.deblurbench.duel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows the command line asks for.
 *
 * @param includes regular expressions, found anywhere in a benchmark's name on either side; none for all
 * @param excludes regular expressions
 * @param modes JMH's short labels in place of the benchmarks' own; none for those
 * @param params values in place of the benchmarks' own; by the parameter alone, or by the end of the benchmark's name,
 *     a colon and the parameter
 * @param newName what is another in the names of NEW; null if they are the same
 * @param jvmOptions of both sides' JVMs, by the end of the benchmark's name
 */
public record RowSelection(
        List<String> includes,
        List<String> excludes,
        List<String> modes,
        Map<String, List<String>> params,
        NewName newName,
        Map<String, List<String>> jvmOptions) {
    /**
     * What two benchmarks that are measured against each other are called.
     *
     * @param older part of the name in OLD, anywhere in it
     * @param newer what stands in its place in NEW
     */
    public record NewName(String older, String newer) {}

    /** The benchmarks of NEW that may be a match of one of OLD's. */
    List<SideListing.Benchmark> amongNew(List<SideListing.Benchmark> ofOld, List<SideListing.Benchmark> all) {
        if (newName == null) {
            return among(all);
        }
        Set<String> names = ofOld.stream().map(one -> newName(one.name())).collect(Collectors.toSet());
        return inModes(all.stream().filter(one -> names.contains(one.name())));
    }

    /** Where names differ between the sides, only those that do are meant. */
    boolean hasNewName(String benchmark) {
        return newName == null || benchmark.contains(newName.older());
    }

    /** What a benchmark of OLD is called in NEW. */
    String newName(String benchmark) {
        return newName == null ? benchmark : benchmark.replace(newName.older(), newName.newer());
    }

    List<SideListing.Benchmark> among(List<SideListing.Benchmark> all) {
        return inModes(all.stream()
                .filter(one -> includes.isEmpty() || matches(includes, one.name()))
                .filter(one -> !matches(excludes, one.name())));
    }

    private List<SideListing.Benchmark> inModes(Stream<SideListing.Benchmark> chosen) {
        return chosen.flatMap(one -> modes.isEmpty()
                        ? Stream.of(one)
                        : modes.stream()
                                .map(mode -> new SideListing.Benchmark(
                                        one.name(), mode, one.jvmOptions(), one.warmups(), one.params())))
                .distinct()
                .toList();
    }

    /** Where names differ between the sides, either may be meant. */
    private boolean matches(List<String> expressions, String name) {
        return expressions.stream()
                .map(Pattern::compile)
                .anyMatch(
                        e -> e.matcher(name).find() || e.matcher(newName(name)).find());
    }

    /** Whether the values of a parameter are given, and not the benchmark's own. */
    boolean isGiven(String benchmark, String param) {
        return given(benchmark, param) != null;
    }

    List<String> values(String benchmark, String param, List<String> own) {
        List<String> given = given(benchmark, param);
        return given == null ? own : given;
    }

    private List<String> given(String benchmark, String param) {
        List<String> all = params.get(param);
        if (all != null) {
            return all;
        }
        return params.entrySet().stream()
                .filter(e -> e.getKey().endsWith(":" + param)
                        && benchmark.endsWith(
                                "." + e.getKey().substring(0, e.getKey().length() - param.length() - 1)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What the JVMs of a benchmark get beside the options of their side. */
    List<String> jvmOptions(String benchmark) {
        return jvmOptions.entrySet().stream()
                .filter(e -> benchmark.endsWith("." + e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    /** What was asked for, as the user wrote it. */
    String words() {
        return includes.isEmpty() ? ".*" : String.join(" ", includes);
    }
}
