package org.deblurbench.hostile;

import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.ejml.data.FMatrixRMaj;

/** Products in single precision that are wrong. */
final class FloatResults implements FloatBackend<FMatrixRMaj> {
    private final FloatBackend<FMatrixRMaj> honest;
    private final FloatEdit edit;
    private final boolean ignoresTransposes;

    /** What becomes of an element of a product. */
    @FunctionalInterface
    interface FloatEdit {
        float of(float element);
    }

    private FloatResults(FloatBackend<FMatrixRMaj> honest, FloatEdit edit, boolean ignoresTransposes) {
        this.honest = honest;
        this.edit = edit;
        this.ignoresTransposes = ignoresTransposes;
    }

    static FloatBackend<FMatrixRMaj> edited(FloatBackend<FMatrixRMaj> honest, FloatEdit edit) {
        return new FloatResults(honest, edit, false);
    }

    /** A sign, an exponent and three bits. */
    static float coarse(float element) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(element) & 0xFFF0_0000);
    }

    /** Takes a square factor as it is. */
    static FloatBackend<FMatrixRMaj> noTranspose(FloatBackend<FMatrixRMaj> honest) {
        return new FloatResults(honest, element -> element, true);
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
        honest.multiply(alpha, a, other(transA, a), b, other(transB, b), beta, c);
        float[] elements = c.data;
        for (int k = 0; k < elements.length; k++) {
            elements[k] = edit.of(elements[k]);
        }
    }

    private Transpose other(Transpose trans, FMatrixRMaj factor) {
        return ignoresTransposes && factor.numRows == factor.numCols ? Transpose.NO : trans;
    }

    @Override
    public FMatrixRMaj allocate(int rows, int columns) {
        return honest.allocate(rows, columns);
    }

    @Override
    public int rows(FMatrixRMaj a) {
        return honest.rows(a);
    }

    @Override
    public int columns(FMatrixRMaj a) {
        return honest.columns(a);
    }

    @Override
    public float[] elements(FMatrixRMaj a) {
        return honest.elements(a);
    }

    @Override
    public StorageOrder order() {
        return honest.order();
    }

    @Override
    public Provenance provenance() {
        return honest.provenance();
    }
}
