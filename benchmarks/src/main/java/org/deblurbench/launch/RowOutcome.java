package org.deblurbench.launch;

import java.util.List;
import java.util.Objects;
import org.deblurbench.backend.Provenance;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Judgement;
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
     * What ran.
     *
     * @return of the first fork that says; null where no backend was opened
     */
    public Provenance provenance() {
        return reports.stream()
                .map(ForkReport::provenance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The error over time.
     *
     * @return of the first fork that has one; null for a benchmark without one
     */
    public List<CurvePoint> curve() {
        return reports.stream()
                .map(ForkReport::curve)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
