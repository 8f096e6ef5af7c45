package org.deblurbench.duel.pacer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.IterationType;

/** Has every measured iteration wait for its turn, and tells the duel what came of each. Made by JMH. */
public final class PacedProfiler implements InternalProfiler {
    private static int filler;

    private final Allocation allocation = new Allocation();
    private long bytes;
    private long nanos;

    /** So many words of the heap are left empty before the first iteration. */
    static void leaveEmpty(int words) {
        filler = words;
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // JMH sets the benchmark up within the first iteration.
        if (filler > 0) {
            Filler.leaveEmpty(filler);
            filler = 0;
        }
        if (iteration.getType() == IterationType.MEASUREMENT) {
            Line.ofThisJvm().awaitTurn();
        }
        bytes = allocation.total();
        nanos = System.nanoTime();
    }

    // Raw, as older versions of JMH have it.
    @Override
    @SuppressWarnings("rawtypes")
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long took = System.nanoTime() - nanos;
        long allocated = allocation.isKnown() ? allocation.total() - bytes : -1;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        if (result.getRawPrimaryResults().isEmpty()) {
            // The benchmark has thrown, as JMH will tell.
            return Collections.emptyList();
        }
        double score = result.getPrimaryResult().getScore();
        String unit = result.getPrimaryResult().getScoreUnit();
        DataOutputStream out = Line.ofThisJvm().out();
        try {
            out.writeByte(Wire.SCORE);
            out.writeBoolean(iteration.getType() == IterationType.MEASUREMENT);
            out.writeDouble(score);
            out.writeUTF(unit);
            // Not counted here, or threads that ended meanwhile have taken their count with them.
            out.writeDouble(allocated < 0 ? Double.NaN : (double) allocated / operations);
            out.writeLong(took);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.emptyList();
    }

    @Override
    public String getDescription() {
        return "Has the iterations of two JVMs take turns";
    }
}
