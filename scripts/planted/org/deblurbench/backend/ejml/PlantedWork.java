package org.deblurbench.backend.ejml;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;

/**
 * EJML with real work planted in its products of matrices that are not transposed, as the system property {@code planted} says:
 *
 * <ul>
 *   <li>{@code none}: nothing, the honest side.
 *   <li>{@code more:PERCENT}: computes so much of every product a second time.
 *   <li>{@code allocate}: makes two copies of the result.
 *   <li>{@code twentieth}: computes every twentieth product twice.
 *   <li>{@code wrong}: spoils an element of every product, as fast as ever.
 * </ul>
 */
final class PlantedWork extends ForwardingBackend<DMatrixRMaj> {
    private static final int RARE = 20;

    private final String kind;
    private final double share;
    private final DMatrixRMaj left = new DMatrixRMaj(1, 1);
    private final DMatrixRMaj result = new DMatrixRMaj(1, 1);
    private long calls;
    private Object garbage;

    PlantedWork(Backend<DMatrixRMaj> honest) {
        super(honest);
        String[] planted = System.getProperty("planted", "none").split(":", 2);
        kind = planted[0];
        share = planted.length == 1 ? 0 : Double.parseDouble(planted[1]) / 100;
        if (!Arrays.asList("none", "more", "allocate", "twentieth", "wrong").contains(kind)) {
            throw new IllegalArgumentException("planted=" + kind);
        }
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
        if (transA == Transpose.NO && transB == Transpose.NO) {
            calls++;
            switch (kind) {
                case "more" -> again(alpha, a, b, share);
                case "allocate" -> garbage = new Object[] {c.copy(), c.copy()};
                case "twentieth" -> again(alpha, a, b, calls % RARE == 0 ? 1 : 0);
                default -> garbage = null;
            }
        }
        super.multiply(alpha, a, transA, b, transB, beta, c);
        if (kind.equals("wrong")) {
            c.data[0] += 1;
        }
    }

    /** Whole rows of A, and of these as many elements as make the share exact. */
    private void again(double alpha, DMatrixRMaj a, DMatrixRMaj b, double part) {
        int rows = (int) Math.ceil(part * a.numRows);
        if (rows == 0) {
            return;
        }
        int inner = (int) Math.max(1, Math.round(part * a.numRows / rows * a.numCols));
        left.reshape(rows, inner);
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a.data, i * a.numCols, left.data, i * inner, inner);
        }
        result.reshape(rows, b.numCols);
        // The first rows of B are the front of its array.
        super.multiply(
                alpha, left, Transpose.NO, DMatrixRMaj.wrap(inner, b.numCols, b.data), Transpose.NO, 0, result);
        garbage = result;
    }
}
