package org.deblurbench.backend;

/**
 * One of the systems of {@link Backend#ridge}: regularised least squares with several right-hand sides, and their fit.
 *
 * @param a A, m x n; read only
 * @param b B, m x k; read only
 * @param x X, n x k; overwritten
 * @param fitted A X, m x k; overwritten
 * @param gram n x n; overwritten with anything, may serve several systems of a batch
 * @param <M> the backend's matrix type
 */
public record RidgeSystem<M>(M a, M b, M x, M fitted, M gram) {
    /** Solves it by one operation after the other. */
    void solve(Backend<M> backend, double lambda) {
        backend.gram(a, gram);
        MatrixView.of(backend, gram).addToDiagonal(lambda);
        backend.multiply(1, a, Transpose.YES, b, Transpose.NO, 0, x);
        backend.solveSpd(gram, x);
        backend.multiply(1, a, Transpose.NO, x, Transpose.NO, 0, fitted);
    }
}
