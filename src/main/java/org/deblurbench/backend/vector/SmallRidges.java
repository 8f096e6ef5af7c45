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
 * the largest would, so they are taken by size, and the largest first, as those are what a thread should not end with.
 * Allocates nothing when warm.
 */
final class SmallRidges implements RidgeShares.Solver<VectorMatrix> {
    private static final int LANES = DoubleTile.LANES;
    private static final int MOST = InterleavedRidge.MOST;

    private final RidgeShares<VectorMatrix> shares;
    private final InterleavedRidge[] solvers;

    /** Places in the batch, by the systems' sizes. */
    private int[] places = new int[0];

    /** Places by one of two sizes. */
    private int[] halfway = new int[0];

    /** By place, what is sorted by: how far its size is from the largest. */
    private int[] keys = new int[0];

    /** By key, where the next place that has it goes. */
    private final int[] starts = new int[MOST + 2];

    SmallRidges(Workers workers) {
        shares = new RidgeShares<>(workers, this);
        solvers = new InterleavedRidge[workers.count()];
    }

    /** Whether there are systems for more than half of a vector's lanes, none too large. */
    static boolean suits(Backend<VectorMatrix> backend, List<RidgeSystem<VectorMatrix>> systems) {
        return systems.size() * 2 > LANES && RidgeShares.areSmall(backend, systems, MOST);
    }

    /** {@link Backend#ridge} of systems that {@link #suits suit} and whose shapes have been checked. */
    void solve(double lambda, List<RidgeSystem<VectorMatrix>> systems) {
        for (int worker = 0; worker < solvers.length; worker++) {
            if (solvers[worker] == null) {
                solvers[worker] = new InterleavedRidge();
            }
        }
        sort(systems);
        shares.solve(lambda, systems);
    }

    /** By columns, and where they are equal by rows: of each a counting sort, which leaves equal ones as they are. */
    private void sort(List<RidgeSystem<VectorMatrix>> systems) {
        int count = systems.size();
        if (places.length < count) {
            places = new int[count];
            halfway = new int[count];
            keys = new int[count];
        }
        for (int i = 0; i < count; i++) {
            places[i] = i;
            keys[i] = MOST - systems.get(i).a().rows;
        }
        sort(count, places, halfway);
        for (int i = 0; i < count; i++) {
            keys[i] = MOST - systems.get(i).a().columns;
        }
        sort(count, halfway, places);
    }

    private void sort(int count, int[] from, int[] to) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) {
            starts[keys[i] + 1]++;
        }
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
        for (int i = 0; i < count; i++) {
            to[starts[keys[from[i]]]++] = from[i];
        }
    }

    @Override
    public void solve(int worker, double lambda, List<RidgeSystem<VectorMatrix>> batch, int first, int end) {
        InterleavedRidge solver = solvers[worker];
        NotPositiveDefiniteException failure = null;
        for (int from = first; from < end; from += LANES) {
            int failed = solver.solve(lambda, batch, places, from, Math.min(from + LANES, end));
            if (failed >= 0) {
                int place = places[from + failed];
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
