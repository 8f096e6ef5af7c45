package org.deblurbench.hostile;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;

/** Has a say in how every operation is carried out. */
abstract class Interceptor extends ForwardingBackend<DMatrixRMaj> {
    Interceptor(Backend<DMatrixRMaj> honest) {
        super(honest);
    }

    /**
     * An operation.
     *
     * @param inputs what it reads only
     * @param output what it writes, or overwrites
     * @param work does it
     */
    abstract void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work);

    @Override
    public void multiply(
            double alpha,
            DMatrixRMaj a,
            Transpose transA,
            DMatrixRMaj b,
            Transpose transB,
            double beta,
            DMatrixRMaj c) {
        carryOut(List.of(a, b), c, () -> super.multiply(alpha, a, transA, b, transB, beta, c));
    }

    @Override
    public void multiplyVector(
            double alpha, DMatrixRMaj a, Transpose transA, DMatrixRMaj x, double beta, DMatrixRMaj y) {
        carryOut(List.of(a, x), y, () -> super.multiplyVector(alpha, a, transA, x, beta, y));
    }

    @Override
    public void gram(DMatrixRMaj a, DMatrixRMaj c) {
        carryOut(List.of(a), c, () -> super.gram(a, c));
    }

    @Override
    public void solveSpd(DMatrixRMaj a, DMatrixRMaj b) {
        carryOut(List.of(a), b, () -> super.solveSpd(a, b));
    }
}
