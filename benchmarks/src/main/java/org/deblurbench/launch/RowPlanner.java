package org.deblurbench.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.deblurbench.record.RowKey;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lists the rows that JMH would run for a command line, in JMH's order. */
public final class RowPlanner {
    private RowPlanner() {}

    /**
     * The benchmarks that match.
     *
     * @param includes regular expressions, found anywhere in the name; empty for all
     * @param excludes regular expressions
     * @return sorted by name
     */
    public static Collection<BenchmarkListEntry> find(List<String> includes, List<String> excludes) {
        return BenchmarkList.defaultList().find(silent(), includes, excludes);
    }

    /**
     * Crosses benchmarks, modes and parameters.
     *
     * @param entries benchmarks
     * @param options modes and {@code -p} values that override the benchmarks' own
     * @param defaults parameter values that override the benchmarks' own where {@code options} has none, by class and
     *     parameter, as in {@code MlpBenchmark.epochs}
     * @return the rows
     */
    public static List<RowKey> plan(
            Collection<BenchmarkListEntry> entries, Options options, Map<String, List<String>> defaults) {
        List<RowKey> rows = new ArrayList<>();
        for (BenchmarkListEntry entry : entries) {
            List<SortedMap<String, String>> settings = cross(entry, options, defaults);
            for (Mode mode : modes(entry, options)) {
                settings.forEach(s -> rows.add(new RowKey(entry.getUsername(), mode.shortLabel(), s)));
            }
        }
        return rows;
    }

    private static Collection<Mode> modes(BenchmarkListEntry entry, Options options) {
        Collection<Mode> modes = options.getBenchModes().isEmpty() ? List.of(entry.getMode()) : options.getBenchModes();
        return modes.contains(Mode.All)
                ? Arrays.stream(Mode.values()).filter(m -> m != Mode.All).toList()
                : modes;
    }

    private static List<SortedMap<String, String>> cross(
            BenchmarkListEntry entry, Options options, Map<String, List<String>> defaults) {
        List<SortedMap<String, String>> settings = List.of(new TreeMap<>());
        String qualified = entry.getUserClassQName();
        String className = qualified.substring(qualified.lastIndexOf('.') + 1);
        Map<String, String[]> declared = new TreeMap<>(entry.getParams().orElse(Map.of()));
        for (Map.Entry<String, String[]> param : declared.entrySet()) {
            Collection<String> values = options.getParameter(param.getKey())
                    .orElse(defaults.getOrDefault(className + "." + param.getKey(), List.of(param.getValue())));
            List<SortedMap<String, String>> crossed = new ArrayList<>();
            for (SortedMap<String, String> setting : settings) {
                for (String value : values) {
                    SortedMap<String, String> extended = new TreeMap<>(setting);
                    extended.put(param.getKey(), value);
                    crossed.add(extended);
                }
            }
            settings = crossed;
        }
        return settings;
    }

    private static OutputFormat silent() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT);
    }
}
