package org.deblurbench.backend.ejml;

import java.util.Map;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.ejml.EjmlVersion;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/**
 * Delegates to EJML's row-major matrices of single precision. {@link #multiply} with β other than 0 and 1 scales C first,
 * in a pass of its own; of two transposed matrices it allocates one row of A in each call.
 *
 * <p>Threads are set for all of EJML, so backends of one process must be opened with the same number.
 */
final class EjmlFloatBackend implements FloatBackend<FMatrixRMaj> {
    private final int threads;
    private final EjmlFloatProduct[] unscaled;
    private final EjmlFloatProduct[] overwriting;
    private final EjmlFloatProduct[] adding;

    EjmlFloatBackend(int threads) {
        this.threads = threads;
        unscaled = EjmlFloatProduct.unscaled(threads > 1);
        overwriting = EjmlFloatProduct.overwriting(threads > 1);
        adding = EjmlFloatProduct.adding(threads > 1);
    }

    @Override
    public FMatrixRMaj allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new FMatrixRMaj(rows, columns);
    }

    @Override
    public int rows(FMatrixRMaj a) {
        return a.numRows;
    }

    @Override
    public int columns(FMatrixRMaj a) {
        return a.numCols;
    }

    @Override
    public float[] elements(FMatrixRMaj a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.ROW_MAJOR;
    }

    @Override
    public void multiply(
            double alpha,
            FMatrixRMaj a,
            Transpose transA,
            FMatrixRMaj b,
            Transpose transB,
            double beta,
            FMatrixRMaj c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        if (beta == 0) {
            EjmlProduct.pick(alpha == 1 ? unscaled : overwriting, transA, transB)
                    .apply((float) alpha, a, b, c);
        } else {
            if (beta != 1) {
                CommonOps_FDRM.scale((float) beta, c);
            }
            EjmlProduct.pick(adding, transA, transB).apply((float) alpha, a, b, c);
        }
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                "EJML " + EjmlVersion.VERSION,
                Provenance.PURE_JAVA,
                threads,
                Map.of("precision", Precision.FLOAT.label()));
    }
}
