package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deblurbench.backend.Provenance;

/** What a backend said of itself, row by row, as facts of all its rows: where they differ, in which of them. */
final class LibraryDetails {
    private static final String PRECISION = "precision";

    private final List<Source> sources;
    private final List<Shown> rows;

    /** The rows of one backend that have a provenance. */
    LibraryDetails(List<Shown> rows, List<Source> sources) {
        this.sources = sources;
        this.rows = rows.stream().filter(row -> row.row().provenance() != null).toList();
    }

    List<Line.Fact> facts() {
        Map<String, Map<String, List<Shown>>> details = new LinkedHashMap<>();
        for (Shown row : rows) {
            Provenance from = row.row().provenance();
            add(details, "library", from.library(), row);
            add(details, "native file", from.nativeFile(), row);
            add(details, "threads", Integer.toString(from.threads()), row);
            from.details().forEach((detail, value) -> add(details, detail, value, row));
        }
        List<Line.Fact> facts = new ArrayList<>();
        details.forEach((detail, values) -> facts.add(new Line.Fact(detail, value(detail, values))));
        return facts;
    }

    private static void add(Map<String, Map<String, List<Shown>>> details, String name, String value, Shown row) {
        details.computeIfAbsent(name, n -> new LinkedHashMap<>())
                .computeIfAbsent(value, v -> new ArrayList<>())
                .add(row);
    }

    private String value(String detail, Map<String, List<Shown>> values) {
        if (values.size() == 1) {
            Map.Entry<String, List<Shown>> only = values.entrySet().iterator().next();
            int count = only.getValue().size();
            return only.getKey()
                    + (count == rows.size() || !detail.equals(PRECISION)
                            ? ""
                            : " in " + count + " of " + rows.size() + " rows, double in the others");
        }
        boolean byRun = values.values().stream().mapToInt(of -> runs(of).size()).sum()
                == runs(values.values().stream().flatMap(List::stream).toList()).size();
        return values.entrySet().stream()
                .map(e -> e.getKey() + " in "
                        + (byRun
                                ? runs(e.getValue()).stream()
                                        .map(run -> sources.get(run).name())
                                        .collect(Collectors.joining(" and "))
                                : e.getValue().size() + " of " + rows.size() + " rows"))
                .collect(Collectors.joining("; "));
    }

    private static Set<Integer> runs(List<Shown> rows) {
        return rows.stream().map(Shown::source).collect(Collectors.toCollection(TreeSet::new));
    }
}
