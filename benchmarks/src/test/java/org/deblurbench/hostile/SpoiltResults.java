package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;

/** Spoils the results of some operations, all of them or at times. */
final class SpoiltResults extends ForwardingBackend<DMatrixRMaj> {
    private final When when;
    private final Edit edit;

    SpoiltResults(Backend<DMatrixRMaj> honest, When when, Edit edit) {
        super(honest);
        this.when = when;
        this.edit = edit;
    }

    @Override
    public void multiply(
            double alpha,
            DMatrixRMaj a,
            Transpose transA,
            DMatrixRMaj b,
            Transpose transB,
            double beta,
            DMatrixRMaj c) {
        super.multiply(alpha, a, transA, b, transB, beta, c);
        spoil(c);
    }

    @Override
    public void multiplyVector(
            double alpha, DMatrixRMaj a, Transpose transA, DMatrixRMaj x, double beta, DMatrixRMaj y) {
        super.multiplyVector(alpha, a, transA, x, beta, y);
        spoil(y);
    }

    @Override
    public void gram(DMatrixRMaj a, DMatrixRMaj c) {
        super.gram(a, c);
        spoil(c);
    }

    @Override
    public void solveSpd(DMatrixRMaj a, DMatrixRMaj b) {
        super.solveSpd(a, b);
        spoil(b);
    }

    private void spoil(DMatrixRMaj result) {
        if (when.now()) {
            edit.apply(result.data, result.numRows, result.numCols);
        }
    }
}
