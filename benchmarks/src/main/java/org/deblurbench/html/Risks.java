package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What may go wrong with a library: a sentence for each that has shown something, in its results or its provenance. */
final class Risks {
    private static final String CORE = "core type";

    /** Kernels that OpenBLAS takes for processors that it does not know. */
    private static final Set<String> FALLBACKS = Set.of("BARCELONA", "PRESCOTT", "GENERIC", "CORE2", "NEHALEM");

    private Risks() {}

    static List<Headline.Part> of(List<Group> groups, List<Shown> rows, List<Source> sources, List<Library> libraries) {
        List<Headline.Part> parts = new ArrayList<>();
        List<Standing> large = Standing.of(Kind.LARGE.of(groups), rows, sources);
        for (Library library : libraries) {
            List<Shown> own = rows.stream()
                    .filter(row -> library.backend().equals(row.param(Shown.BACKEND)))
                    .toList();
            List<String> risks = new ArrayList<>();
            long bad = own.stream().filter(row -> row.row().verdict().isBad()).count();
            if (bad > 0) {
                risks.add(bad + (bad == 1 ? " row is" : " rows are") + " wrong or failed");
            }
            if (!library.risk().isEmpty()) {
                risks.add(library.risk());
            }
            kernels(library.backend(), own, sources, large, risks);
            if (!risks.isEmpty()) {
                parts.add(new Headline.Part(
                        library.backend() + ": " + String.join("; ", risks) + ".",
                        library.id(),
                        "more on " + library.backend()));
            }
        }
        return parts;
    }

    /** Where it ran with kernels for another processor, and what became of its time there and elsewhere. */
    private static void kernels(
            String backend, List<Shown> own, List<Source> sources, List<Standing> large, List<String> risks) {
        Map<Boolean, List<String>> runs = new LinkedHashMap<>();
        for (int s = 0; s < sources.size(); s++) {
            int source = s;
            String name = sources.get(s).name();
            Set<String> cores = own.stream()
                    .filter(row -> row.source() == source && row.row().provenance() != null)
                    .map(row -> row.row().provenance().details().getOrDefault(CORE, ""))
                    .filter(core -> !core.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (cores.isEmpty()) {
                continue;
            }
            String slower = large.stream()
                    .filter(standing -> standing.backend().equals(backend)
                            && standing.source().equals(name)
                            && standing.groups() > 0)
                    .map(standing -> " (" + standing.slower() + ")")
                    .findFirst()
                    .orElse("");
            runs.computeIfAbsent(cores.stream().anyMatch(FALLBACKS::contains), f -> new ArrayList<>())
                    .add(String.join(" and ", cores) + " in " + name + slower);
        }
        if (runs.containsKey(true)) {
            risks.add("fell back to kernels of an old processor: " + String.join("; ", runs.get(true))
                    + (runs.containsKey(false) ? "; others are " + String.join("; ", runs.get(false)) : "")
                    + (large.isEmpty() ? "" : "; in brackets its time over the fastest's in " + Kind.LARGE.title()));
        }
    }
}
