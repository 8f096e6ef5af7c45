package org.deblurbench.launch;

import java.util.List;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Judgement;
import org.openjdk.jmh.results.RunResult;

/**
 * What measuring a row gave.
 *
 * @param judgement the verdict
 * @param provenance what ran; null where no backend was opened
 * @param result JMH's result; null unless the verdict is ok
 * @param curve the error over time, of the first fork; null for a benchmark without one
 * @param seconds how long the row took, all forks and set-up included
 */
public record RowOutcome(
        Judgement judgement, Provenance provenance, RunResult result, List<CurvePoint> curve, double seconds) {}
