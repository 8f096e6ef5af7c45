package org.deblurbench.backend.openblas;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Transpose;
import org.deblurbench.parallel.Workers;

/**
 * Many small ridge regressions: OpenBLAS, which has no operation for a batch, uses one thread for matrices so small, so threads
 * of Java take the systems a few at a time, and each calls OpenBLAS on its own.
 */
final class OpenBlasRidgeBatch implements Workers.Job {
    /** Where a system is larger, OpenBLAS's own threads are of use. */
    static final int MOST = 64;

    /** The systems that a thread takes at a time. */
    private static final int GROUP = 8;

    private final OpenBlasLibrary library;
    private final Workers workers;

    /** Each thread's own, which keep OpenBLAS at one thread. */
    private final OpenBlasBackend[] backends;

    /** Each thread's Gram matrix by its order: those of the systems may serve several of them. */
    private final OpenBlasMatrix[][] grams;

    private final NotPositiveDefiniteException[] failures;
    private final int[] failed;
    private final AtomicInteger next = new AtomicInteger();
    private double lambda;
    private List<RidgeSystem<OpenBlasMatrix>> systems;

    OpenBlasRidgeBatch(OpenBlasLibrary library, int threads) {
        this.library = library;
        workers = new Workers(threads);
        backends = new OpenBlasBackend[threads];
        for (int i = 0; i < threads; i++) {
            backends[i] = new OpenBlasBackend(library, 1);
        }
        grams = new OpenBlasMatrix[threads][MOST + 1];
        failures = new NotPositiveDefiniteException[threads];
        failed = new int[threads];
    }

    /** Whether there are enough systems to share out, and all are small. */
    static boolean suits(List<RidgeSystem<OpenBlasMatrix>> systems) {
        for (int i = 0; i < systems.size(); i++) {
            RidgeSystem<OpenBlasMatrix> system = systems.get(i);
            if (Math.max(system.a().rows, Math.max(system.a().columns, system.b().columns)) > MOST) {
                return false;
            }
        }
        return systems.size() >= 2 * GROUP;
    }

    /**
     * Solves all, whose shapes have been checked.
     *
     * @throws NotPositiveDefiniteException for the first that has a pivot that is not positive
     */
    void solve(double ridge, List<RidgeSystem<OpenBlasMatrix>> batch) {
        lambda = ridge;
        systems = batch;
        Arrays.fill(failures, null);
        next.set(0);
        // Before the threads, which find it set.
        library.setThreads(1);
        workers.run(this);
        systems = null;
        int first = -1;
        for (int i = 0; i < failures.length; i++) {
            if ((failures[i] != null) && ((first < 0) || (failed[i] < failed[first]))) {
                first = i;
            }
        }
        if (first >= 0) {
            throw new NotPositiveDefiniteException(failed[first], failures[first]);
        }
    }

    @Override
    public void work(int worker) {
        int count = systems.size();
        for (int from = next.getAndAdd(GROUP); from < count; from = next.getAndAdd(GROUP)) {
            for (int i = from; i < Math.min(count, from + GROUP); i++) {
                try {
                    solve(worker, systems.get(i));
                } catch (NotPositiveDefiniteException e) {
                    // Those that this thread takes come in ascending order: the first is kept.
                    if (failures[worker] == null) {
                        failures[worker] = e;
                        failed[worker] = i;
                    }
                }
            }
        }
    }

    private void solve(int worker, RidgeSystem<OpenBlasMatrix> system) {
        OpenBlasBackend backend = backends[worker];
        OpenBlasMatrix gram = gram(worker, system.a().columns);
        backend.gram(system.a(), gram);
        for (int i = 0; i < gram.rows; i++) {
            gram.elements[i + i * gram.rows] += lambda;
        }
        backend.multiply(1, system.a(), Transpose.YES, system.b(), Transpose.NO, 0, system.x());
        backend.solveSpd(gram, system.x());
        backend.multiply(1, system.a(), Transpose.NO, system.x(), Transpose.NO, 0, system.fitted());
    }

    private OpenBlasMatrix gram(int worker, int order) {
        OpenBlasMatrix gram = grams[worker][order];
        if (gram == null) {
            gram = new OpenBlasMatrix(order, order);
            grams[worker][order] = gram;
        }
        return gram;
    }
}
