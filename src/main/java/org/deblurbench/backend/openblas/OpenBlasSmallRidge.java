package org.deblurbench.backend.openblas;

import java.util.List;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeShares;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Transpose;

/**
 * Small ridge regressions on several threads of Java, each of which calls OpenBLAS on its own: it has no operation for a batch,
 * and uses one thread for matrices so small.
 */
final class OpenBlasSmallRidge implements RidgeShares.Solver<OpenBlasMatrix> {
    /** Where a system is larger, OpenBLAS's own threads are of use. */
    static final int MOST = 64;

    /** Each thread's own, which keep OpenBLAS at one thread. */
    private final OpenBlasBackend[] backends;

    /** Each thread's Gram matrix by its order. */
    private final OpenBlasMatrix[][] grams;

    OpenBlasSmallRidge(OpenBlasLibrary library, int threads) {
        backends = new OpenBlasBackend[threads];
        for (int i = 0; i < threads; i++) {
            backends[i] = new OpenBlasBackend(library, 1);
        }
        grams = new OpenBlasMatrix[threads][MOST + 1];
    }

    @Override
    public void solve(int worker, double lambda, List<RidgeSystem<OpenBlasMatrix>> batch, int first, int end) {
        for (int i = first; i < end; i++) {
            try {
                solve(worker, lambda, batch.get(i));
            } catch (NotPositiveDefiniteException e) {
                throw new NotPositiveDefiniteException(i, e);
            }
        }
    }

    private void solve(int worker, double lambda, RidgeSystem<OpenBlasMatrix> system) {
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
