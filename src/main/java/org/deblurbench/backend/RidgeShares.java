package org.deblurbench.backend;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.parallel.Workers;

/**
 * A batch of {@link Backend#ridge} shared out among threads, which take its systems a few at a time, as they come. Allocates
 * nothing but what is thrown.
 *
 * @param <M> the backend's matrix type
 */
public final class RidgeShares<M> implements Workers.Job {
    /** Solves some of the systems, at the same time as other threads solve others. */
    public interface Solver<M> {
        /**
         * Solves as many systems as there are places from {@code first} to {@code end}: those at these places, or those that
         * another order puts there.
         *
         * @param worker which of the threads this is, from 0
         * @param lambda λ
         * @param batch all systems; a {@link RidgeSystem#gram} may be that of several: not to be written
         * @param first a multiple of {@link #GROUP}
         * @param end after the last, at most {@link #GROUP} later
         * @throws NotPositiveDefiniteException if a pivot is not positive, for the first such system of these, which it
         *     names by its place in the batch
         */
        void solve(int worker, double lambda, List<RidgeSystem<M>> batch, int first, int end);
    }

    /** The systems that a thread takes at a time. */
    public static final int GROUP = 8;

    private final Workers workers;
    private final Solver<M> solver;
    private final AtomicInteger next = new AtomicInteger();
    private double lambda;
    private List<RidgeSystem<M>> systems;
    private NotPositiveDefiniteException failure;

    /**
     * Starts no thread yet.
     *
     * @param workers the threads
     * @param solver what each of them does
     */
    public RidgeShares(Workers workers, Solver<M> solver) {
        this.workers = workers;
        this.solver = solver;
    }

    /**
     * Whether no system of a batch has more rows, columns or right-hand sides than some number.
     *
     * @param backend whose matrices they are
     * @param systems the batch
     * @param most the number
     * @param <M> the backend's matrix type
     * @return whether all are small enough
     */
    public static <M> boolean areSmall(Backend<M> backend, List<RidgeSystem<M>> systems, int most) {
        // By index: an iterator would be allocated.
        for (int i = 0; i < systems.size(); i++) {
            M a = systems.get(i).a();
            M b = systems.get(i).b();
            if (Math.max(backend.rows(a), Math.max(backend.columns(a), backend.columns(b))) > most) {
                return false;
            }
        }
        return true;
    }

    /**
     * Solves all, whose shapes have been checked.
     *
     * @param ridge λ
     * @param batch the systems
     * @throws NotPositiveDefiniteException for the first that has a pivot that is not positive; all outputs then hold
     *     anything
     */
    public void solve(double ridge, List<RidgeSystem<M>> batch) {
        lambda = ridge;
        systems = batch;
        failure = null;
        next.set(0);
        if (batch.size() <= GROUP) {
            work(0);
        } else {
            workers.run(this);
        }
        systems = null;
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void work(int worker) {
        int count = systems.size();
        for (int from = next.getAndAdd(GROUP); from < count; from = next.getAndAdd(GROUP)) {
            try {
                solver.solve(worker, lambda, systems, from, Math.min(count, from + GROUP));
            } catch (NotPositiveDefiniteException e) {
                keepFirst(e);
            }
        }
    }

    private synchronized void keepFirst(NotPositiveDefiniteException e) {
        if (failure == null || e.system() < failure.system()) {
            failure = e;
        }
    }
}
