package org.deblurbench.backend.vector;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.RidgeSystem;

/**
 * As many ridge regressions at once as a vector has lanes, X ← (AᵀA + λI)⁻¹ AᵀB with the fit A X: each system has a lane, and
 * the arithmetic is that of one system, on vectors. So nothing is left over at the edges of small matrices, and no
 * system waits for its own divisions. (K. Kim et al., Designing vector-friendly compact BLAS and LAPACK kernels, SC17.)
 *
 * <p>Systems smaller than the largest are filled up: A with zeros, the diagonal with ones. As long as they are finite, their
 * own numbers do not depend on the systems beside them, as only zeros are added.
 */
final class InterleavedRidge {
    /** The most rows or columns of a matrix. */
    static final int MOST = InterleavedElimination.MOST;

    private static final int LANES = DoubleTile.LANES;
    private static final int TILE = InterleavedTile.SIZE;
    private static final double[] ZEROS = new double[TILE * LANES];

    /** [A | B] by columns. */
    private final double[] inputs = new double[MOST * (2 * MOST + TILE) * LANES];

    /** −A X by columns. */
    private final double[] fitted = new double[MOST * (MOST + TILE) * LANES];

    /** From a column of {@link #inputs} or {@link #fitted} to the next. */
    private int step;

    private final InterleavedElimination elimination = new InterleavedElimination();
    private final VectorMatrix[] as = new VectorMatrix[LANES];
    private final VectorMatrix[] bs = new VectorMatrix[LANES];

    /** The columns of each lane's A. */
    private final int[] orders = new int[LANES];

    /** The largest systems' rows, columns, right-hand sides. */
    private int m;

    private int n;
    private int k;

    /**
     * Solves.
     *
     * @param lambda λ
     * @param batch has the systems
     * @param places theirs in it
     * @param first of the places
     * @param end after the last, at most {@link DoubleTile#LANES} later
     * @return of those whose matrix is not positive definite the first in the batch, by its lane; −1 if there is none
     */
    int solve(double lambda, List<RidgeSystem<VectorMatrix>> batch, int[] places, int first, int end) {
        int count = end - first;
        open(batch, places, first, count);
        gather();
        for (int i = 0; i < n; i += TILE) {
            normalEquations(i, lambda);
            elimination.eliminate(i, orders);
        }
        elimination.substituteBack();
        multiply();
        for (int lane = 0; lane < count; lane++) {
            scatter(batch.get(places[first + lane]), lane);
        }
        // What is not needed any more is not to be held.
        Arrays.fill(as, null);
        Arrays.fill(bs, null);
        return firstFailed(places, first, count);
    }

    /** The order of the first leading minor that is not positive, of a lane of the last solve; 0 if there is none. */
    int minor(int lane) {
        return elimination.minors[lane];
    }

    private void open(List<RidgeSystem<VectorMatrix>> batch, int[] places, int first, int count) {
        m = 0;
        n = 0;
        k = 0;
        for (int lane = 0; lane < LANES; lane++) {
            // Lanes that are left over repeat the last system.
            RidgeSystem<VectorMatrix> system = batch.get(places[first + Math.min(lane, count - 1)]);
            as[lane] = system.a();
            bs[lane] = system.b();
            orders[lane] = as[lane].columns;
            m = Math.max(m, as[lane].rows);
            n = Math.max(n, orders[lane]);
            k = Math.max(k, bs[lane].columns);
        }
        step = InterleavedTile.roundUp(m) * LANES;
        elimination.begin(n, k);
    }

    private int at(int i, int j) {
        return i * LANES + j * step;
    }

    private void gather() {
        for (int lane = 0; lane < LANES; lane += 2) {
            Interleaving.gather(as[lane], as[lane + 1], m, n, inputs, lane, step);
            Interleaving.gather(bs[lane], bs[lane + 1], m, k, inputs, at(0, n) + lane, step);
        }
    }

    /** Rows i to i + {@link InterleavedTile#SIZE} of [AᵀA + λI | AᵀB], from the diagonal on. */
    private void normalEquations(int i, double lambda) {
        double[] rows = elimination.rows;
        for (int j = i; j < n + k; j += TILE) {
            int to = elimination.at(i, j);
            InterleavedTile.multiply(
                    m, inputs, at(0, i), LANES, step, inputs, at(0, j), step, ZEROS, 0, 0, rows, to, elimination.step);
        }
        for (int p = i; p < Math.min(i + TILE, n); p++) {
            int diagonal = elimination.at(p, p);
            for (int lane = 0; lane < LANES; lane++) {
                rows[diagonal + lane] += p < orders[lane] ? lambda : 1;
            }
        }
    }

    /** −A X. */
    private void multiply() {
        double[] x = elimination.factors;
        int xStep = elimination.step;
        for (int i = 0; i < m; i += TILE) {
            for (int j = 0; j < k; j += TILE) {
                int from = elimination.at(0, n + j);
                int to = at(i, j);
                InterleavedTile.multiply(
                        n, inputs, at(i, 0), step, LANES, x, from, xStep, ZEROS, 0, 0, fitted, to, step);
            }
        }
    }

    private void scatter(RidgeSystem<VectorMatrix> system, int lane) {
        int x = elimination.at(0, n) + lane;
        Interleaving.scatterNegated(elimination.factors, x, elimination.step, system.x());
        Interleaving.scatterNegated(fitted, lane, step, system.fitted());
    }

    private int firstFailed(int[] places, int first, int count) {
        int failed = -1;
        for (int lane = 0; lane < count; lane++) {
            if (minor(lane) > 0 && (failed < 0 || places[first + lane] < places[first + failed])) {
                failed = lane;
            }
        }
        return failed;
    }
}
