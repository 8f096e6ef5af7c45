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
import org.deblurbench.record.Verdict;

/**
 * What to know of a library before it is chosen: what ran, how it did, and what its backend says of it.
 *
 * @param id its anchor
 * @param backend its name here
 * @param facts from the rows' verdicts and provenance
 * @param remark of the suite's own backends; empty for others
 * @param risk what may go wrong with it whatever the results; empty for none known
 */
public record Library(String id, String backend, List<Line.Fact> facts, String remark, String risk) {
    /** The library of the backend that delegates to none. */
    private static final String OWN = "Deblur Bench ";

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
        REMARKS.put(OWN, "Plain Java of this suite on the Vector API, which the JDK still incubates.");
    }

    /** As {@link #REMARKS}, the worst of it in a few words. */
    private static final Map<String, String> RISKS = Map.of(
            "jblas ",
            "carries an OpenBLAS of 2020, which does not know newer processors",
            OWN,
            "stands on an API that the JDK still incubates and may change");

    /** Whether a row's library is this suite itself, and so none that another program could use. */
    static boolean isOwn(Shown row) {
        return row.row().provenance() != null
                && row.row().provenance().library().startsWith(OWN);
    }

    /** All backends of which there are rows, by name. */
    static List<Library> of(List<Shown> rows, List<Source> sources) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> {
            if (row.param(Shown.BACKEND) != null) {
                names.add(row.param(Shown.BACKEND));
            }
        });
        List<Library> libraries = new ArrayList<>();
        for (String name : names) {
            List<Shown> own = rows.stream()
                    .filter(row -> name.equals(row.param(Shown.BACKEND)))
                    .toList();
            libraries.add(of("library-" + libraries.size(), name, own, sources));
        }
        return libraries;
    }

    private static Library of(String id, String name, List<Shown> rows, List<Source> sources) {
        List<Line.Fact> facts = new ArrayList<>();
        facts.add(new Line.Fact("results", results(rows)));
        facts.addAll(new LibraryDetails(rows, sources).facts());
        return new Library(id, name, facts, said(REMARKS, rows), said(RISKS, rows));
    }

    /** What is said of the library that ran, whatever its backend is called. */
    private static String said(Map<String, String> remarks, List<Shown> rows) {
        return remarks.entrySet().stream()
                .filter(entry -> rows.stream()
                        .map(row -> row.row().provenance())
                        .anyMatch(from -> from != null && from.library().startsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Such as {@code 57 ok; nothing wrong or failed; 2 not run: why}. */
    private static String results(List<Shown> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Verdict, Set<String>> reasons = new EnumMap<>(Verdict.class);
        rows.forEach(row -> {
            counts.merge(row.row().verdict(), 1, Integer::sum);
            if (!row.ok() && !row.row().judgement().reason().isEmpty()) {
                reasons.computeIfAbsent(row.row().verdict(), v -> new LinkedHashSet<>())
                        .add(row.row().judgement().reason());
            }
        });
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add(count + " " + verdict.label()
                + (reasons.containsKey(verdict)
                        ? ": " + reasons.get(verdict).stream().limit(2).collect(Collectors.joining("; "))
                        : "")));
        if (counts.keySet().stream().noneMatch(Verdict::isBad)) {
            parts.add(counts.containsKey(Verdict.OK) ? 1 : 0, "nothing wrong or failed");
        }
        return String.join("; ", parts);
    }
}
