package org.deblurbench.backend.vector;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.parallel.Workers;

/** Many small ridge regressions: threads take them a few at a time, and each has its own {@link SmallRidge}. */
final class RidgeBatch implements Workers.Job {
    /** The systems that a thread takes at a time. */
    private static final int GROUP = 8;

    private static final int NONE = Integer.MAX_VALUE;

    private final Workers workers;
    private final SmallRidge[] solvers;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private double lambda;
    private List<RidgeSystem<VectorMatrix>> systems;

    RidgeBatch(Workers workers) {
        this.workers = workers;
        this.solvers = new SmallRidge[workers.count()];
    }

    /** Whether all are small enough. */
    static boolean isSmall(List<RidgeSystem<VectorMatrix>> systems) {
        for (int i = 0; i < systems.size(); i++) {
            RidgeSystem<VectorMatrix> system = systems.get(i);
            if (Math.max(system.a().rows, Math.max(system.a().columns, system.b().columns)) > SmallRidge.MOST) {
                return false;
            }
        }
        return true;
    }

    /**
     * Solves all, whose shapes have been checked.
     *
     * @throws NotPositiveDefiniteException for the first that has a pivot that is not positive
     */
    void solve(double ridge, List<RidgeSystem<VectorMatrix>> batch) {
        lambda = ridge;
        systems = batch;
        next.set(0);
        failed.set(NONE);
        if (workers.count() == 1 || batch.size() <= GROUP) {
            work(0);
        } else {
            workers.run(this);
        }
        systems = null;
        if (failed.get() != NONE) {
            RidgeSystem<VectorMatrix> system = batch.get(failed.get());
            int minor = solve(solvers[0], system);
            throw new NotPositiveDefiniteException(
                    failed.get(),
                    new NotPositiveDefiniteException("the leading minor of order " + minor + " is not positive (n = "
                            + system.a().columns + ")"));
        }
    }

    @Override
    public void work(int worker) {
        if (solvers[worker] == null) {
            solvers[worker] = new SmallRidge();
        }
        int count = systems.size();
        for (int first = next.getAndAdd(GROUP); first < count; first = next.getAndAdd(GROUP)) {
            for (int i = first; i < Math.min(count, first + GROUP); i++) {
                if (solve(solvers[worker], systems.get(i)) > 0) {
                    failed.accumulateAndGet(i, Math::min);
                }
            }
        }
    }

    private int solve(SmallRidge solver, RidgeSystem<VectorMatrix> system) {
        return solver.solve(lambda, system.a(), system.b(), system.x(), system.fitted());
    }
}
