package org.deblurbench.backend.ojalgo;

import java.util.Map;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.natives.NativeLibraries;
import org.ojalgo.array.operation.AXPY;
import org.ojalgo.function.constant.PrimitiveMath;
import org.ojalgo.matrix.store.R032Store;

/**
 * Delegates to ojAlgo's column-major matrices of single precision. Its product forces the same detours as in
 * {@link OjAlgoBackend}: a work matrix where β is not 0, a pass of scaling where α is not 1, a view that is read one
 * element at a time where a factor is transposed. It multiplies and adds in single precision; a transposed factor's
 * elements alone pass through {@code double}, which is exact.
 *
 * <p>Threads are set for all of ojAlgo, so backends of one process must be opened with the same number.
 */
final class OjAlgoFloatBackend implements FloatBackend<R032Store> {
    private final int threads;
    private final WorkMatrices<R032Store> products = new WorkMatrices<>(R032Store.FACTORY);
    private final WorkMatrices<R032Store> transposes = new WorkMatrices<>(R032Store.FACTORY);

    OjAlgoFloatBackend(int threads) {
        this.threads = threads;
    }

    @Override
    public R032Store allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return R032Store.FACTORY.make(rows, columns);
    }

    @Override
    public int rows(R032Store a) {
        return a.getRowDim();
    }

    @Override
    public int columns(R032Store a) {
        return a.getColDim();
    }

    @Override
    public float[] elements(R032Store a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    @Override
    public void multiply(
            double alpha, R032Store a, Transpose transA, R032Store b, Transpose transB, double beta, R032Store c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        if (beta == 0) {
            product(a, transA, b, transB, c);
            scale((float) alpha, c);
        } else {
            R032Store product = products.get(c.getRowDim(), c.getColDim());
            product(a, transA, b, transB, product);
            scale((float) beta, c);
            AXPY.invoke(c.data, 0, (float) alpha, product.data, 0, 0, c.data.length);
        }
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                "ojAlgo " + NativeLibraries.version("org.ojalgo", "ojalgo"),
                Provenance.PURE_JAVA,
                threads,
                Map.of("precision", Precision.FLOAT.label()));
    }

    /** C ← op(A) op(B). */
    private void product(R032Store a, Transpose transA, R032Store b, Transpose transB, R032Store c) {
        if (transA == Transpose.NO) {
            c.fillByMultiplying(a, transB == Transpose.NO ? b : b.transpose());
        } else if (transB == Transpose.NO) {
            c.fillByMultiplying(a.transpose(), b);
        } else {
            R032Store transposed = transposes.get(c.getColDim(), c.getRowDim());
            transposed.fillByMultiplying(b, a);
            c.fillMatching(transposed.transpose());
        }
    }

    private static void scale(float factor, R032Store a) {
        if (factor != 1) {
            a.modifyAll(PrimitiveMath.MULTIPLY.second(factor));
        }
    }
}
