package org.deblurbench.backend.vector;

import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeShares;
import org.deblurbench.backend.RidgeSystem;

/** A {@link SmallRidge} for each thread. */
final class SmallRidges implements RidgeShares.Solver<VectorMatrix> {
    private final SmallRidge[] solvers;

    SmallRidges(int threads) {
        solvers = new SmallRidge[threads];
    }

    @Override
    public void solve(int worker, double lambda, RidgeSystem<VectorMatrix> system) {
        if (solvers[worker] == null) {
            solvers[worker] = new SmallRidge();
        }
        int minor = solvers[worker].solve(lambda, system.a(), system.b(), system.x(), system.fitted());
        if (minor > 0) {
            throw new NotPositiveDefiniteException(
                    "the leading minor of order " + minor + " is not positive (n = " + system.a().columns + ")");
        }
    }
}
