package org.deblurbench.backend.vector;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeShares;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.parallel.Workers;

/**
 * Batches of small ridge regressions, an {@link InterleavedRidge} for each thread. Systems that are solved together cost what
 * the largest would, so they are taken by size. Allocates nothing when warm.
 */
final class SmallRidges implements RidgeShares.Solver<VectorMatrix> {
    private static final int LANES = DoubleTile.LANES;

    private final RidgeShares<VectorMatrix> shares;
    private final InterleavedRidge[] solvers;

    /** Places in the batch, by the systems' sizes. */
    private int[] order = new int[0];

    /** Each place's size, and the order by one of two. */
    private int[] sizes = new int[0];

    private int[] halfway = new int[0];

    private final int[] starts = new int[InterleavedRidge.MOST + 2];

    SmallRidges(Workers workers) {
        shares = new RidgeShares<>(workers, this);
        solvers = new InterleavedRidge[workers.count()];
    }

    /** Whether there are systems enough to fill half of a vector's lanes, none too large. */
    static boolean suits(Backend<VectorMatrix> backend, List<RidgeSystem<VectorMatrix>> systems) {
        return systems.size() * 2 > LANES && RidgeShares.areSmall(backend, systems, InterleavedRidge.MOST);
    }

    /** {@link Backend#ridge} of systems that {@link #suits suit} and whose shapes have been checked. */
    void solve(double lambda, List<RidgeSystem<VectorMatrix>> systems) {
        sort(systems);
        shares.solve(lambda, systems);
    }

    /** By columns, and where they are equal by rows: of each a counting sort, which leaves equal ones as they are. */
    private void sort(List<RidgeSystem<VectorMatrix>> systems) {
        int count = systems.size();
        if (order.length < count) {
            order = new int[count];
            halfway = new int[count];
            sizes = new int[count];
        }
        for (int i = 0; i < count; i++) {
            order[i] = i;
            sizes[i] = systems.get(i).a().rows;
        }
        sort(count, order, halfway);
        for (int i = 0; i < count; i++) {
            sizes[i] = systems.get(i).a().columns;
        }
        sort(count, halfway, order);
    }

    private void sort(int count, int[] from, int[] to) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) {
            starts[sizes[i] + 1]++;
        }
        for (int size = 1; size < starts.length; size++) {
            starts[size] += starts[size - 1];
        }
        for (int i = 0; i < count; i++) {
            to[starts[sizes[from[i]]]++] = from[i];
        }
    }

    @Override
    public void solve(int worker, double lambda, List<RidgeSystem<VectorMatrix>> batch, int first, int end) {
        if (solvers[worker] == null) {
            solvers[worker] = new InterleavedRidge();
        }
        NotPositiveDefiniteException failure = null;
        for (int from = first; from < end; from += LANES) {
            InterleavedRidge solver = solvers[worker];
            int failed = solver.solve(lambda, batch, order, from, Math.min(from + LANES, end));
            if (failed >= 0) {
                int place = order[from + failed];
                if (failure == null || place < failure.system()) {
                    failure = failure(place, solver.minor(failed), batch.get(place));
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static NotPositiveDefiniteException failure(int place, int minor, RidgeSystem<VectorMatrix> system) {
        return new NotPositiveDefiniteException(
                place,
                new NotPositiveDefiniteException(
                        "the leading minor of order " + minor + " is not positive (n = " + system.a().columns + ")"));
    }
}
