package org.deblurbench.backend.jblas;

import java.util.HashMap;
import java.util.Map;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.jblas.FloatMatrix;
import org.jblas.NativeBlas;

/**
 * jblas's {@code sgemm}, called directly so that it works in place. What {@link JblasBackend} says of copies, kernels
 * and threads holds here too.
 */
public final class JblasFloatBackend implements FloatBackend<FloatMatrix> {
    private final String coreType;

    JblasFloatBackend(String coreType) {
        this.coreType = coreType;
    }

    @Override
    public FloatMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new FloatMatrix(rows, columns);
    }

    @Override
    public int rows(FloatMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(FloatMatrix a) {
        return a.columns;
    }

    @Override
    public float[] elements(FloatMatrix a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} By {@code sgemm}. */
    @Override
    public void multiply(
            double alpha,
            FloatMatrix a,
            Transpose transA,
            FloatMatrix b,
            Transpose transB,
            double beta,
            FloatMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        NativeBlas.sgemm(
                JblasBackend.letter(transA),
                JblasBackend.letter(transB),
                c.rows,
                c.columns,
                transA == Transpose.NO ? a.columns : a.rows,
                (float) alpha,
                a.data,
                0,
                a.rows,
                b.data,
                0,
                b.rows,
                (float) beta,
                c.data,
                0,
                c.rows);
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put("precision", Precision.FLOAT.label());
        return JblasBackend.provenance(coreType, details);
    }
}
