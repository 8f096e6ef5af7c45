package org.deblurbench.backend.vector;

import java.util.HashMap;
import java.util.Map;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.parallel.Workers;

/** As {@link VectorBackend}, in single precision. */
final class VectorFloatBackend implements FloatBackend<VectorFloatMatrix> {
    private final int threads;
    private final Blocking blocking;
    private final FloatProduct product;

    VectorFloatBackend(int threads) {
        this.threads = threads;
        blocking = Blocking.of(Caches.of(Caches.LINUX), Float.BYTES, FloatTile.ROWS, FloatTile.COLUMNS);
        product = new FloatProduct(new Workers(threads), blocking);
    }

    @Override
    public VectorFloatMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new VectorFloatMatrix(rows, columns);
    }

    @Override
    public int rows(VectorFloatMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(VectorFloatMatrix a) {
        return a.columns;
    }

    @Override
    public float[] elements(VectorFloatMatrix a) {
        return a.elements;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} After Goto and van de Geijn (2008): see {@link FloatProduct}. */
    @Override
    public void multiply(
            double alpha,
            VectorFloatMatrix a,
            Transpose transA,
            VectorFloatMatrix b,
            Transpose transB,
            double beta,
            VectorFloatMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        product.a.set(a.elements, 0, a.rows, transA == Transpose.YES);
        product.b.set(b.elements, 0, b.rows, transB == Transpose.YES);
        product.c.set(c.elements, 0, c.rows, false);
        int inner = transA == Transpose.NO ? a.columns : a.rows;
        product.compute(c.rows, c.columns, inner, (float) alpha, (float) beta, false);
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put("precision", Precision.FLOAT.label());
        return VectorBackend.provenance(threads, blocking, FloatTile.ROWS, FloatTile.COLUMNS, details);
    }
}
