package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deblurbench.backend.Provenance;
import org.deblurbench.compare.MatchedRows.Match;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.RunRow;

/** What differs between two runs beside the code: everything that could be the change instead of it. */
final class Differences {
    /** That the code differs is what a comparison is about. */
    private static final Set<Fact> CODE = Set.of(Fact.SUITE_VERSION, Fact.BUILD);

    /** What a reader asks first. */
    private static final List<Fact> MACHINE = List.of(Fact.PROCESSOR, Fact.CORES, Fact.OPERATING_SYSTEM, Fact.JVM);

    private final NamedRun before;
    private final NamedRun after;
    private final List<Match> rows;

    Differences(NamedRun before, NamedRun after, List<Match> rows) {
        this.before = before;
        this.after = after;
        this.rows = rows;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        warnings.add("Measured apart: whatever else changed on the machine in between counts as a change, too. "
                + "Files prove less than a duel of the two jars.");
        warnings.addAll(machine());
        setup(warnings, "JVM", setup -> setup.vmName() + " " + setup.vmVersion());
        setup(warnings, "JVM options", setup -> String.join(" ", setup.jvmArgs()));
        setup(warnings, "callers (-t)", setup -> Integer.toString(setup.threads()));
        setup(warnings, "warm-up", JmhSetup::warmup);
        setup(warnings, "measurement", JmhSetup::measurement);
        setup(warnings, "JMH", JmhSetup::jmhVersion);
        perRow(warnings, "native file", row -> provenance(row, Provenance::nativeFile));
        settings(warnings);
        return warnings;
    }

    /** What is not a reason for doubt, but what a reader may look for. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        Environment here = before.run().environment();
        Environment there = after.run().environment();
        String same = MACHINE.stream()
                .filter(fact -> here.get(fact) != null && here.get(fact).equals(there.get(fact)))
                .map(fact -> fact.label() + " " + here.get(fact))
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            facts.add("In both: " + same + ".");
        }
        String build = here.get(Fact.BUILD);
        if (build != null && build.equals(there.get(Fact.BUILD))) {
            facts.add("Both are of the same build.");
        } else if (build != null && there.get(Fact.BUILD) != null) {
            facts.add(line(Fact.BUILD.label(), build, there.get(Fact.BUILD)) + ".");
        }
        perRow(facts, "library", row -> provenance(row, Provenance::library));
        return facts;
    }

    private List<String> machine() {
        Environment here = before.run().environment();
        Environment there = after.run().environment();
        List<String> warnings = new ArrayList<>();
        for (NamedRun run : List.of(before, after)) {
            if (run.run().environment().facts().isEmpty()) {
                warnings.add(run.name() + " does not say on what machine it was measured.");
            }
        }
        if (warnings.isEmpty()) {
            for (Environment.Difference difference : here.differences(there)) {
                if (!CODE.contains(difference.fact())) {
                    warnings.add(line(difference.fact().label(), difference.here(), difference.there()) + ".");
                }
            }
        }
        return warnings;
    }

    private void setup(List<String> lines, String what, Function<JmhSetup, String> value) {
        // The environment says it once for all rows.
        boolean said = what.equals("JVM") && lines.stream().anyMatch(line -> line.startsWith(Fact.JVM.label() + ": "));
        if (!said) {
            perRow(
                    lines,
                    what,
                    row -> row.measured() == null
                            ? null
                            : value.apply(row.measured().setup()));
        }
    }

    /** Of the backends' settings only those that differ. */
    private void settings(List<String> lines) {
        Set<String> names = new TreeSet<>();
        for (Match row : rows) {
            names.addAll(details(row.before()).keySet());
            names.addAll(details(row.after()).keySet());
        }
        for (String name : names) {
            perRow(
                    lines,
                    "backend setting " + name,
                    row -> row.provenance() == null ? null : details(row).getOrDefault(name, ""));
        }
    }

    private static Map<String, String> details(RunRow row) {
        return row.provenance() == null ? Map.of() : row.provenance().details();
    }

    private static String provenance(RunRow row, Function<Provenance, String> value) {
        return row.provenance() == null ? null : value.apply(row.provenance());
    }

    /** One line for each pair of values that differ, with the number of rows that have it. */
    private void perRow(List<String> lines, String what, Function<RunRow, String> value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Match row : rows) {
            String old = value.apply(row.before());
            String now = value.apply(row.after());
            if (old != null && now != null && !old.equals(now)) {
                counts.merge(line(what, old, now), 1, Integer::sum);
            }
        }
        counts.forEach((line, count) -> lines.add(line + " (" + count + (count == 1 ? " row)." : " rows).")));
    }

    private static String line(String what, String old, String now) {
        return what + ": " + shown(old) + " in OLD, " + shown(now) + " in NEW";
    }

    private static String shown(String value) {
        return value == null ? "unknown" : value.isBlank() ? "none" : value;
    }
}
