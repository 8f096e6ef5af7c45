package org.deblurbench.backend.openblas;

import java.util.HashMap;
import java.util.Map;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;

/**
 * OpenBLAS's {@code sgemm} on Java arrays, through the same JNI and with the same thread count as
 * {@link OpenBlasBackend}; warm products allocate nothing.
 */
public final class OpenBlasFloatBackend implements FloatBackend<OpenBlasFloatMatrix> {
    private final OpenBlasLibrary library;
    private final int threads;

    OpenBlasFloatBackend(OpenBlasLibrary library, int threads) {
        this.library = library;
        this.threads = threads;
    }

    @Override
    public OpenBlasFloatMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new OpenBlasFloatMatrix(rows, columns);
    }

    @Override
    public int rows(OpenBlasFloatMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(OpenBlasFloatMatrix a) {
        return a.columns;
    }

    @Override
    public float[] elements(OpenBlasFloatMatrix a) {
        return a.elements;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} By {@code sgemm}. */
    @Override
    public void multiply(
            double alpha,
            OpenBlasFloatMatrix a,
            Transpose transA,
            OpenBlasFloatMatrix b,
            Transpose transB,
            double beta,
            OpenBlasFloatMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        library.setThreads(threads);
        library.blas.sgemm(
                OpenBlasBackend.letter(transA),
                OpenBlasBackend.letter(transB),
                c.rows,
                c.columns,
                transA == Transpose.NO ? a.columns : a.rows,
                (float) alpha,
                a.elements,
                a.rows,
                b.elements,
                b.rows,
                (float) beta,
                c.elements,
                c.rows);
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put("calls", library.blas.getClass().getName());
        details.put("precision", Precision.FLOAT.label());
        return OpenBlasBackend.provenance(library, threads, details);
    }
}
