package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.RunRow;

/**
 * Rows that the same library computed and JMH measured in the same way: a page of a thousand rows would say it a
 * thousand times.
 *
 * @param title library, threads and mode, and the run if there are several
 * @param facts library, its native file and kernels, threads, JVM and its options, warm-up and measurement
 * @param lines the rows
 */
public record Origin(String title, List<Line.Fact> facts, List<Line> lines) {
    private record Key(String source, String title, List<Line.Fact> facts) {}

    /**
     * Groups rows, in the order of the first of each group.
     *
     * @param rows all
     * @param lines of {@code rows}, in the same order
     */
    static List<Origin> of(List<Shown> rows, List<Line> lines) {
        Map<Key, List<Line>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RunRow row = rows.get(i).row();
            Line line = lines.get(i);
            Key key = new Key(line.source(), title(row), facts(row));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        return groups.entrySet().stream()
                .map(group -> new Origin(
                        Stream.of(group.getKey().title(), group.getKey().source())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        group.getKey().facts(),
                        group.getValue()))
                .toList();
    }

    private static String title(RunRow row) {
        Provenance from = row.provenance();
        String library = from != null
                ? from.library() + ", " + from.threads() + (from.threads() == 1 ? " thread" : " threads")
                : row.measured() != null ? "No backend" : "Not measured";
        return library + ", " + row.key().mode();
    }

    private static List<Line.Fact> facts(RunRow row) {
        List<Line.Fact> facts = new ArrayList<>();
        Provenance from = row.provenance();
        if (from != null) {
            facts.add(new Line.Fact("library", from.library()));
            facts.add(new Line.Fact("native file", from.nativeFile()));
            facts.add(new Line.Fact("threads", Integer.toString(from.threads())));
            from.details().forEach((name, value) -> facts.add(new Line.Fact(name, value)));
        }
        if (row.measured() != null) {
            JmhSetup setup = row.measured().setup();
            facts.add(new Line.Fact("forks", Integer.toString(setup.forks())));
            facts.add(new Line.Fact("callers (-t)", Integer.toString(setup.threads())));
            facts.add(new Line.Fact("warm-up, measurement", setup.warmup() + ", " + setup.measurement()));
            facts.add(new Line.Fact("JVM", setup.vmName() + " " + setup.vmVersion()));
            facts.add(new Line.Fact(
                    "JVM options", setup.jvmArgs().isEmpty() ? "none" : String.join(" ", setup.jvmArgs())));
            facts.add(new Line.Fact("JMH", Objects.requireNonNullElse(setup.jmhVersion(), "version not recorded")));
        }
        facts.add(new Line.Fact("mode", row.key().mode()));
        String benchmark = row.key().benchmark();
        int end = benchmark.length() - row.key().shortName().length() - 1;
        if (end > 0) {
            facts.add(new Line.Fact("package", benchmark.substring(0, end)));
        }
        return facts;
    }
}
