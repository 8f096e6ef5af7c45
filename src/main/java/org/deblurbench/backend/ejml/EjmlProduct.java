package org.deblurbench.backend.ejml;

import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_MT_DDRM;

/** One of EJML's routines for C ← α op(A) op(B) or C ← C + α op(A) op(B). */
@FunctionalInterface
interface EjmlProduct {
    void apply(double alpha, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);

    /**
     * The routines that overwrite C without reading it, to be picked from by {@link #pick}.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlProduct[] overwriting(boolean concurrent) {
        return concurrent
                ? new EjmlProduct[] {
                    CommonOps_MT_DDRM::mult,
                    CommonOps_MT_DDRM::multTransB,
                    CommonOps_MT_DDRM::multTransA,
                    CommonOps_MT_DDRM::multTransAB
                }
                : new EjmlProduct[] {
                    CommonOps_DDRM::mult,
                    CommonOps_DDRM::multTransB,
                    CommonOps_DDRM::multTransA,
                    CommonOps_DDRM::multTransAB
                };
    }

    /**
     * The routines that overwrite C with α = 1, whatever α they are given, to be picked from by {@link #pick}. Those with an
     * α multiply by it element by element, which matters for matrices of the size of an image.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlProduct[] unscaled(boolean concurrent) {
        return concurrent
                ? new EjmlProduct[] {
                    (alpha, a, b, c) -> CommonOps_MT_DDRM.mult(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_DDRM.multTransB(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_DDRM.multTransA(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_DDRM.multTransAB(a, b, c)
                }
                : new EjmlProduct[] {
                    (alpha, a, b, c) -> CommonOps_DDRM.mult(a, b, c),
                    (alpha, a, b, c) -> CommonOps_DDRM.multTransB(a, b, c),
                    (alpha, a, b, c) -> CommonOps_DDRM.multTransA(a, b, c),
                    (alpha, a, b, c) -> CommonOps_DDRM.multTransAB(a, b, c)
                };
    }

    /**
     * The routines that add to C, to be picked from by {@link #pick}.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlProduct[] adding(boolean concurrent) {
        return concurrent
                ? new EjmlProduct[] {
                    CommonOps_MT_DDRM::multAdd,
                    CommonOps_MT_DDRM::multAddTransB,
                    CommonOps_MT_DDRM::multAddTransA,
                    CommonOps_MT_DDRM::multAddTransAB
                }
                : new EjmlProduct[] {
                    CommonOps_DDRM::multAdd,
                    CommonOps_DDRM::multAddTransB,
                    CommonOps_DDRM::multAddTransA,
                    CommonOps_DDRM::multAddTransAB
                };
    }

    /** The routine for a combination of transposes. */
    static <R> R pick(R[] routines, Transpose transA, Transpose transB) {
        return routines[(transA == Transpose.YES ? 2 : 0) + (transB == Transpose.YES ? 1 : 0)];
    }
}
