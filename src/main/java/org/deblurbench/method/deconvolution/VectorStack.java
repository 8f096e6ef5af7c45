package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;

/**
 * Vectors of one length, one after another in a matrix's storage whatever its order: the columns of a column-major or
 * the rows of a row-major matrix. One product maps all of them; images come in and go out as they lie in their
 * array.
 *
 * @param <M> the backend's matrix type
 */
final class VectorStack<M> {
    private final Backend<M> backend;
    private final boolean rowMajor;
    private final M matrix;

    /** Allocates {@code count} zero vectors of a length. */
    VectorStack(Backend<M> backend, int length, int count) {
        this.backend = backend;
        this.rowMajor = backend.order() == StorageOrder.ROW_MAJOR;
        this.matrix = rowMajor ? backend.allocate(count, length) : backend.allocate(length, count);
    }

    /** Vector i from index i · length on. */
    double[] elements() {
        return backend.elements(matrix);
    }

    /** v ← op(A) u for every vector u of this stack and v of the other, which must be another one. */
    void map(M a, Transpose transA, VectorStack<M> result) {
        if (rowMajor) {
            backend.multiply(1, matrix, Transpose.NO, a, opposite(transA), 0, result.matrix);
        } else {
            backend.multiply(1, a, transA, matrix, Transpose.NO, 0, result.matrix);
        }
    }

    /** C ← op(A) [u_1 … u_count]: the vectors as columns, in either storage order. */
    void mapToColumns(M a, Transpose transA, M c) {
        backend.multiply(1, a, transA, matrix, rowMajor ? Transpose.YES : Transpose.NO, 0, c);
    }

    private static Transpose opposite(Transpose trans) {
        return trans == Transpose.NO ? Transpose.YES : Transpose.NO;
    }
}
