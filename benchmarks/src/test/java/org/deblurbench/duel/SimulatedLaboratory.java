package org.deblurbench.duel;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Verdict;

/** Sides whose times are drawn. */
final class SimulatedLaboratory implements Laboratory {
    static final double PAIR_SECONDS = 6;

    /** The time of one JVM. */
    interface Cost {
        double of(DuelRow row, boolean isNew, boolean isFirst, int pairsBefore, Random random) throws SideFailure;
    }

    /** How much longer than the best one an iteration takes. */
    interface Iteration {
        double factor(boolean isNew, Random random);
    }

    private final Cost cost;
    private final int iterations;
    private final Iteration iteration;
    private final Random random;
    private int pairs;

    /** With two iterations a JVM. */
    SimulatedLaboratory(long seed, Cost cost) {
        this(seed, cost, 2, (isNew, random) -> 1);
    }

    SimulatedLaboratory(long seed, Cost cost, int iterations, Iteration iteration) {
        this.cost = cost;
        this.iterations = iterations;
        this.iteration = iteration;
        this.random = new Random(seed);
    }

    /** Rows that only differ in a number. */
    static List<DuelRow> rows(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new DuelRow(
                        new RowKey("a.B.c", "avgt", Map.of("n", Integer.toString(i))),
                        "a.B.c",
                        List.of(),
                        List.of(),
                        -1))
                .toList();
    }

    /** The row's number. */
    static int number(DuelRow row) {
        return Integer.parseInt(row.key().params().get("n"));
    }

    @Override
    public Pilot pilot(DuelRow row) {
        return new Pilot(0.01, 0, 0.5);
    }

    @Override
    public Pair pair(RowState row, Draw draw) throws SideFailure {
        double older = cost.of(row.row(), false, !draw.newFirst(), pairs, random);
        double newer = cost.of(row.row(), true, draw.newFirst(), pairs, random);
        pairs++;
        return new Pair(draw.newFirst(), sample(older, false), sample(newer, true), PAIR_SECONDS, null);
    }

    private Sample sample(double milliseconds, boolean isNew) {
        List<Double> scores = java.util.stream.IntStream.range(0, iterations)
                .mapToObj(i -> milliseconds * (i == 0 ? 1.1 : 1) * iteration.factor(isNew, random))
                .toList();
        return new Sample(scores, "ms/op", 100.0, Verdict.OK, "", 0.005);
    }

    @Override
    public double pairSeconds(RowState row) {
        return PAIR_SECONDS;
    }

    @Override
    public RowFailure explain(SideFailure failure) {
        return new RowFailure(failure.side(), Verdict.FAILED, failure.getMessage());
    }
}
