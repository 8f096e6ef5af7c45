package org.deblurbench.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.Verdict;

/**
 * What to know of a library before it is chosen: what ran, how it did, and what its backend says of it.
 *
 * @param backend its name here
 * @param facts from the rows' verdicts and provenance
 * @param remark of the suite's own backends; empty for others
 */
public record Library(String backend, List<Line.Fact> facts, String remark) {
    /** What the backends' own documentation says, by how their library names itself. */
    private static final Map<String, String> REMARKS = new LinkedHashMap<>();

    static {
        REMARKS.put("EJML ", "Pure Java. The number of threads is one for the whole process.");
        REMARKS.put(
                "ojAlgo ",
                "Pure Java. It has no product of a matrix with its own transpose, and computes both halves.");
        REMARKS.put(
                "jblas ",
                "Native code that carries an OpenBLAS of 2020: processors that it does not know get kernels for old ones"
                        + " (core type BARCELONA is a processor of 2007), unless OPENBLAS_CORETYPE says otherwise. One thread"
                        + " only; it copies every array to native memory and back; where its native file does not load it"
                        + " says nothing until the first call fails, and it has one for few platforms.");
        REMARKS.put(
                "OpenBLAS ",
                "Native code; no array is copied, but garbage collection waits for the end of a call. One number of threads"
                        + " for the whole process.");
        REMARKS.put("Deblur Bench ", "Plain Java of this suite on the Vector API, which the JDK still incubates.");
    }

    /** All backends of which there are rows, by name. */
    static List<Library> of(List<Shown> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> {
            if (row.param(Shown.BACKEND) != null) {
                names.add(row.param(Shown.BACKEND));
            }
        });
        return names.stream()
                .map(name -> of(
                        name,
                        rows.stream()
                                .filter(row -> name.equals(row.param(Shown.BACKEND)))
                                .toList()))
                .toList();
    }

    private static Library of(String name, List<Shown> rows) {
        List<Provenance> provenances = rows.stream()
                .map(row -> row.row().provenance())
                .filter(provenance -> provenance != null)
                .toList();
        List<Line.Fact> facts = new ArrayList<>();
        facts.add(new Line.Fact("results", results(rows)));
        Map<String, Set<String>> details = new LinkedHashMap<>();
        for (Provenance from : provenances) {
            add(details, "library", from.library());
            add(details, "native file", from.nativeFile());
            add(details, "threads", Integer.toString(from.threads()));
            from.details().forEach((detail, value) -> add(details, detail, value));
        }
        details.forEach((detail, values) -> facts.add(new Line.Fact(detail, String.join("; or ", values))));
        String remark = REMARKS.entrySet().stream()
                .filter(entry ->
                        provenances.stream().anyMatch(from -> from.library().startsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new Library(name, facts, remark);
    }

    private static void add(Map<String, Set<String>> details, String name, String value) {
        details.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value);
    }

    private static String results(List<Shown> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Set<String> reasons = new LinkedHashSet<>();
        rows.forEach(row -> {
            counts.merge(row.row().verdict(), 1, Integer::sum);
            if (!row.ok() && !row.row().judgement().reason().isEmpty()) {
                reasons.add(row.row().judgement().reason());
            }
        });
        boolean bad = counts.keySet().stream().anyMatch(Verdict::isBad);
        return counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().label())
                        .collect(Collectors.joining(", "))
                + (bad ? "" : "; nothing wrong or failed")
                + (reasons.isEmpty() ? "" : ": " + reasons.stream().limit(2).collect(Collectors.joining("; ")));
    }
}
