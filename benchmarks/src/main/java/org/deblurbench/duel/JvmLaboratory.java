package org.deblurbench.duel;

import java.io.IOException;
import java.time.Duration;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.Verdict;

/** Measures pairs of JVMs. */
final class JvmLaboratory implements Laboratory {
    /** A side that takes this many times as long as planned hangs. */
    private static final double PATIENCE = 10;

    private final PairRunner runner;
    private final double pairSeconds;
    private final double margin;
    private final Duration timeout;

    /**
     * Prepares.
     *
     * @param runner of pairs
     * @param pairSeconds how long one is to take
     * @param margin the change that is to be seen
     * @param timeout what to wait beyond that before a side is given up
     */
    JvmLaboratory(PairRunner runner, double pairSeconds, double margin, Duration timeout) {
        this.runner = runner;
        this.pairSeconds = pairSeconds;
        this.margin = margin;
        this.timeout = timeout;
    }

    @Override
    public Pilot pilot(DuelRow row) throws IOException, SideFailure {
        return runner.pilot(row, timeout);
    }

    @Override
    public Pair pair(RowState row, Draw draw) throws IOException, SideFailure {
        Plan plan = Plan.of(row.pilot(), pairSeconds).after(row.pairs(), pairSeconds, margin);
        long patience = Math.round(1e3 * PATIENCE * plan.seconds(row.pilot()));
        return runner.run(row.row(), plan, draw, timeout.plusMillis(patience));
    }

    @Override
    public double pairSeconds(RowState row) {
        return Plan.of(row.pilot(), pairSeconds).seconds(row.pilot());
    }

    @Override
    public RowFailure explain(SideFailure failure) {
        for (Verdict verdict : Verdict.values()) {
            if (failure.getMessage().startsWith(verdict.label() + ": ")) {
                return new RowFailure(
                        failure.side(),
                        verdict,
                        failure.getMessage().substring(verdict.label().length() + 2));
            }
        }
        return new RowFailure(failure.side(), Verdict.FAILED, failure.getMessage());
    }
}
