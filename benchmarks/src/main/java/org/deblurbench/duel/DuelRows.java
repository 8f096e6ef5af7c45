package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.record.RowKey;
import org.deblurbench.run.Nearest;
import org.deblurbench.run.UsageException;

/** The rows of a duel: what both sides have, and the command line asks for. */
final class DuelRows {
    private final RowSelection selection;
    private final List<DuelRow> rows = new ArrayList<>();
    private final List<Change> missing = new ArrayList<>();

    private DuelRows(RowSelection selection) {
        this.selection = selection;
    }

    /**
     * Matches.
     *
     * @throws UsageException if there is nothing to measure, or the sides cannot be compared
     */
    static DuelRows of(SideListing older, SideListing newer, RowSelection selection) {
        DuelRows matched = new DuelRows(selection);
        List<SideListing.Benchmark> ofOld = selection.among(older.benchmarks()).stream()
                .filter(one -> selection.hasNewName(one.name()))
                .toList();
        List<SideListing.Benchmark> ofNew = selection.amongNew(ofOld, newer.benchmarks());
        if (ofOld.isEmpty() && ofNew.isEmpty()) {
            throw new UsageException("no benchmark of either side matches " + selection.words() + "; "
                    + Nearest.to(selection.words(), names(older.benchmarks())));
        }
        for (SideListing.Benchmark benchmark : ofOld) {
            ofNew.stream()
                    .filter(other -> isTwin(selection, benchmark, other))
                    .findFirst()
                    .ifPresentOrElse(other -> matched.add(benchmark, other), () -> matched.miss(benchmark, "NEW"));
        }
        for (SideListing.Benchmark benchmark : ofNew) {
            if (ofOld.stream().noneMatch(other -> isTwin(selection, other, benchmark))) {
                matched.miss(benchmark, "OLD");
            }
        }
        if (matched.rows.isEmpty()) {
            String first = (ofOld.isEmpty() ? ofNew : ofOld).get(0).name();
            throw new UsageException("the two sides have no benchmark in common: " + first + " is in "
                    + (ofOld.isEmpty() ? "NEW" : "OLD") + " alone; the other side: "
                    + Nearest.to(shortName(first), names((ofOld.isEmpty() ? older : newer).benchmarks())));
        }
        return matched;
    }

    private static boolean isTwin(RowSelection selection, SideListing.Benchmark older, SideListing.Benchmark newer) {
        return selection.newName(older.name()).equals(newer.name())
                && older.mode().equals(newer.mode());
    }

    List<DuelRow> rows() {
        return rows;
    }

    /** Rows that one side lacks. */
    List<Change> missing() {
        return missing;
    }

    private static List<String> names(List<SideListing.Benchmark> benchmarks) {
        return List.copyOf(new TreeSet<>(
                benchmarks.stream().map(one -> shortName(one.name())).toList()));
    }

    private static String shortName(String benchmark) {
        return new RowKey(benchmark, "", Map.of()).shortName();
    }

    private void add(SideListing.Benchmark older, SideListing.Benchmark newer) {
        lacks(older, newer, "NEW");
        lacks(newer, older, "OLD");
        List<SortedMap<String, String>> settings = List.of(new TreeMap<>());
        for (Map.Entry<String, List<String>> param : older.params().entrySet()) {
            List<String> values = new ArrayList<>(selection.values(older.name(), param.getKey(), param.getValue()));
            if (!selection.isGiven(older.name(), param.getKey())) {
                values.retainAll(newer.params().get(param.getKey()));
            }
            if (values.isEmpty()) {
                throw new UsageException(older.name() + ": the sides have no value of the parameter " + param.getKey()
                        + " in common; choose one with -p " + param.getKey() + "=VALUE");
            }
            settings = crossed(settings, param.getKey(), values);
        }
        for (SortedMap<String, String> setting : settings) {
            rows.add(new DuelRow(
                    new RowKey(older.name(), older.mode(), setting),
                    newer.name(),
                    joined(older.jvmOptions(), selection.jvmOptions(older.name())),
                    joined(newer.jvmOptions(), selection.jvmOptions(newer.name())),
                    older.warmups()));
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<SortedMap<String, String>> crossed(
            List<SortedMap<String, String>> settings, String param, List<String> values) {
        List<SortedMap<String, String>> all = new ArrayList<>();
        for (SortedMap<String, String> setting : settings) {
            for (String value : values) {
                SortedMap<String, String> more = new TreeMap<>(setting);
                more.put(param, value);
                all.add(more);
            }
        }
        return all;
    }

    private static void lacks(SideListing.Benchmark has, SideListing.Benchmark other, String side) {
        for (String param : has.params().keySet()) {
            if (!other.params().containsKey(param)) {
                throw new UsageException(has.name() + ": " + side + " has no parameter " + param
                        + ", so its rows cannot be matched; leave the benchmark out (-e '"
                        + shortName(has.name()) + "')");
            }
        }
    }

    private void miss(SideListing.Benchmark benchmark, String side) {
        missing.add(new Change(
                new RowKey(benchmark.name(), benchmark.mode(), Map.of()),
                Change.SCORE,
                "",
                null,
                null,
                null,
                ChangeVerdict.MISSING,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                side + " does not have it"));
    }
}
