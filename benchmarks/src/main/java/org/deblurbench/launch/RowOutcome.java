package org.deblurbench.launch;

import java.util.List;
import java.util.Objects;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.record.Answers;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.openjdk.jmh.results.RunResult;

/**
 * What measuring a row gave.
 *
 * @param judgement the verdict
 * @param result JMH's result; null unless the verdict is ok
 * @param reports of all forks, one for each of JMH's threads, in the order in which they were made
 * @param seconds how long the row took, all forks and set-up included
 */
public record RowOutcome(Judgement judgement, RunResult result, List<ForkReport> reports, double seconds) {
    /** Keeps an unmodifiable copy of {@code reports}. */
    public RowOutcome {
        reports = List.copyOf(reports);
    }

    /**
     * The row as it goes on record.
     *
     * @param key which row
     * @return with the provenance of the first fork that says, and the curves of all that have one
     */
    public RunRow row(RowKey key) {
        Answers answers = reports.isEmpty()
                ? null
                : new Answers(
                        reports.stream().mapToInt(ForkReport::judged).sum(),
                        reports.stream().mapToLong(ForkReport::calls).sum());
        return new RunRow(
                key,
                judgement,
                answers,
                reports.stream()
                        .map(ForkReport::provenance)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                seconds,
                reports.stream().map(ForkReport::curve).filter(Objects::nonNull).toList(),
                result == null ? null : JmhJson.measured(result));
    }
}
