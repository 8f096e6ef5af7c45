package org.deblurbench.backend.ejml;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.CommonOps_MT_FDRM;

/** One of EJML's single-precision routines for C ← α op(A) op(B) or C ← C + α op(A) op(B). */
@FunctionalInterface
interface EjmlFloatProduct {
    void apply(float alpha, FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c);

    /**
     * The routines that overwrite C without reading it, to be picked from by {@link EjmlProduct#pick}.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlFloatProduct[] overwriting(boolean concurrent) {
        return concurrent
                ? new EjmlFloatProduct[] {
                    CommonOps_MT_FDRM::mult,
                    CommonOps_MT_FDRM::multTransB,
                    CommonOps_MT_FDRM::multTransA,
                    CommonOps_MT_FDRM::multTransAB
                }
                : new EjmlFloatProduct[] {
                    CommonOps_FDRM::mult,
                    CommonOps_FDRM::multTransB,
                    CommonOps_FDRM::multTransA,
                    CommonOps_FDRM::multTransAB
                };
    }

    /**
     * The routines that overwrite C with α = 1, whatever α they are given, to be picked from by {@link EjmlProduct#pick}. Those with an
     * α multiply by it element by element, which matters for matrices of the size of an image.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlFloatProduct[] unscaled(boolean concurrent) {
        return concurrent
                ? new EjmlFloatProduct[] {
                    (alpha, a, b, c) -> CommonOps_MT_FDRM.mult(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_FDRM.multTransB(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_FDRM.multTransA(a, b, c),
                    (alpha, a, b, c) -> CommonOps_MT_FDRM.multTransAB(a, b, c)
                }
                : new EjmlFloatProduct[] {
                    (alpha, a, b, c) -> CommonOps_FDRM.mult(a, b, c),
                    (alpha, a, b, c) -> CommonOps_FDRM.multTransB(a, b, c),
                    (alpha, a, b, c) -> CommonOps_FDRM.multTransA(a, b, c),
                    (alpha, a, b, c) -> CommonOps_FDRM.multTransAB(a, b, c)
                };
    }

    /**
     * The routines that add to C, to be picked from by {@link EjmlProduct#pick}.
     *
     * @param concurrent whether with EJML's threads
     */
    static EjmlFloatProduct[] adding(boolean concurrent) {
        return concurrent
                ? new EjmlFloatProduct[] {
                    CommonOps_MT_FDRM::multAdd,
                    CommonOps_MT_FDRM::multAddTransB,
                    CommonOps_MT_FDRM::multAddTransA,
                    CommonOps_MT_FDRM::multAddTransAB
                }
                : new EjmlFloatProduct[] {
                    CommonOps_FDRM::multAdd,
                    CommonOps_FDRM::multAddTransB,
                    CommonOps_FDRM::multAddTransA,
                    CommonOps_FDRM::multAddTransAB
                };
    }
}
