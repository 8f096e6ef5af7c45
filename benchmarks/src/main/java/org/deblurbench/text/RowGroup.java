package org.deblurbench.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;

/**
 * The rows of one benchmark that do the same work: the same mode and the same parameters, but for backend and threads.
 *
 * @param key of the first, without those two
 * @param rows in their order
 */
record RowGroup(RowKey key, List<RunRow> rows) {
    private static final String BACKEND = "backend";
    private static final String THREADS = "threads";

    /** Groups rows, in the order of the first of each group. */
    static List<RowGroup> of(List<RunRow> rows) {
        Map<RowKey, List<RunRow>> groups = new LinkedHashMap<>();
        for (RunRow row : rows) {
            SortedMap<String, String> work = new TreeMap<>(row.key().params());
            work.remove(BACKEND);
            work.remove(THREADS);
            groups.computeIfAbsent(new RowKey(row.key().benchmark(), row.key().mode(), work), k -> new ArrayList<>())
                    .add(row);
        }
        return groups.entrySet().stream()
                .map(e -> new RowGroup(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /** What tells a row from the others of its group. */
    static String label(RunRow row, Map<String, String> common) {
        return row.key().params().entrySet().stream()
                .filter(p -> p.getKey().equals(BACKEND) || p.getKey().equals(THREADS))
                .filter(p -> !p.getValue().equals(common.get(p.getKey())))
                .map(p -> p.getKey().equals(BACKEND) ? p.getValue() : p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining(" "));
    }

    /** How many times a row's time is the least of the group, or its throughput the greatest goes into it. */
    double ofBest(RunRow row) {
        boolean larger = row.measured().primary().largerIsBetter();
        double best = rows.stream()
                .filter(r -> r.measured() != null)
                .mapToDouble(r -> r.measured().primary().score())
                .reduce(larger ? Math::max : Math::min)
                .orElseThrow();
        double score = row.measured().primary().score();
        return larger ? best / score : score / best;
    }

    /** How many rows have a time. */
    long measured() {
        return rows.stream().filter(row -> row.measured() != null).count();
    }
}
