package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.Environment;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;

/** Runs with given figures. */
final class Runs {
    static final JmhSetup SETUP =
            new JmhSetup("1.37", 1, 5, "java", List.of("-Xmx1g"), "17", "OpenJDK", "17.0.15", "1 x 1 s", "2 x 1 s");

    private Runs() {}

    static Run run(RunRow... rows) {
        return new Run(List.of(), Environment.UNKNOWN, List.of(rows));
    }

    static NamedRun named(String name, RunRow... rows) {
        return new NamedRun(name, run(rows));
    }

    static RowKey key(String name) {
        return new RowKey("org.example.B." + name, "avgt", Map.of("n", "1"));
    }

    static Metric metric(String unit, double... forks) {
        List<List<Double>> values = new ArrayList<>();
        // Two iterations a fork, whose mean is the given one.
        Arrays.stream(forks).forEach(mean -> values.add(List.of(0.9 * mean, 1.1 * mean)));
        return new Metric(Arrays.stream(forks).average().orElseThrow(), unit, values);
    }

    static RunRow ok(String name, Metric primary, Map<String, Metric> secondary, Double mspe, JmhSetup setup) {
        return new RunRow(
                key(name),
                new Judgement(Verdict.OK, "", mspe, Map.of()),
                null,
                null,
                null,
                List.of(),
                new Measured(primary, secondary, setup, "{}"));
    }

    static RunRow ok(String name, String unit, double... forks) {
        return ok(name, metric(unit, forks), Map.of(), null, SETUP);
    }

    static RunRow bad(String name, Verdict verdict, String reason) {
        return RunRow.withoutResult(key(name), verdict, reason);
    }

    static ChangeReport compare(NamedRun before, NamedRun after) {
        return Comparison.of(before, List.of(after), CompareSettings.DEFAULT, "again")
                .get(0);
    }

    /** The only change of the only row. */
    static Change change(RunRow before, RunRow after) {
        ChangeReport report = compare(named("old", before), named("new", after));
        if (report.changes().size() != 1) {
            throw new AssertionError(report.changes());
        }
        return report.changes().get(0);
    }
}
