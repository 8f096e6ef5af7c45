package org.deblurbench.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.record.Fact;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;

/**
 * What a run was.
 *
 * @param name of the run
 * @param command what was asked
 * @param facts machine, JVM, build and images
 * @param counts how many rows have which verdict
 */
public record Machine(String name, String command, List<Line.Fact> facts, String counts) {
    /** The runs, each with the facts in which they differ. */
    static List<Machine> of(List<Source> sources) {
        Set<Fact> common = common(sources);
        return sources.stream().map(source -> of(source, common)).toList();
    }

    /** The facts that are the same for all of several runs; empty for one. */
    static List<Line.Fact> shared(List<Source> sources) {
        return common(sources).stream()
                .map(fact -> new Line.Fact(
                        fact.label(), sources.get(0).run().environment().get(fact)))
                .toList();
    }

    private static Set<Fact> common(List<Source> sources) {
        Set<Fact> common = EnumSet.noneOf(Fact.class);
        if (sources.isEmpty()) {
            return common;
        }
        if (sources.size() > 1) {
            common.addAll(sources.get(0).run().environment().facts().keySet());
        }
        for (Fact fact : Fact.values()) {
            String value = sources.get(0).run().environment().get(fact);
            if (sources.stream()
                    .anyMatch(
                            source -> !Objects.equals(source.run().environment().get(fact), value))) {
                common.remove(fact);
            }
        }
        return common;
    }

    private static Machine of(Source source, Set<Fact> common) {
        List<Line.Fact> facts = new ArrayList<>();
        for (Map.Entry<Fact, String> fact : source.run().environment().facts().entrySet()) {
            if (!common.contains(fact.getKey())) {
                facts.add(new Line.Fact(fact.getKey().label(), fact.getValue()));
            }
        }
        if (source.run().environment().facts().isEmpty()) {
            source.run().rows().stream()
                    .filter(row -> row.measured() != null)
                    .findFirst()
                    .ifPresent(row -> facts.add(new Line.Fact(
                            "JVM",
                            row.measured().setup().vmName() + " "
                                    + row.measured().setup().vmVersion())));
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (RunRow row : source.run().rows()) {
            counts.merge(row.verdict(), 1, Integer::sum);
        }
        String summary = counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().label())
                .collect(Collectors.joining(", "));
        return new Machine(source.name(), String.join(" ", source.run().arguments()), facts, summary);
    }
}
