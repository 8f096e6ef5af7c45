package org.deblurbench.method.mlp;

import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;

/**
 * Products of matrices that lie row-major in their arrays, on a backend of either storage order: a column-major one sees
 * every matrix transposed, and C = A B as Cᵀ = BᵀAᵀ. An image is therefore contiguous on every backend, and all of
 * them run the very same element-wise code.
 *
 * @param <M> the backend's matrix type
 */
final class RowMajorProducts<M> {
    private final MatrixMultiplication<M> backend;
    private final boolean transposed;

    RowMajorProducts(MatrixMultiplication<M> backend) {
        this.backend = backend;
        this.transposed = backend.order() == StorageOrder.COLUMN_MAJOR;
    }

    /** A matrix of zeros whose element (i, j) is at {@code i * columns + j}. */
    M allocate(int rows, int columns) {
        return transposed ? backend.allocate(columns, rows) : backend.allocate(rows, columns);
    }

    /** C ← op(A) op(B). */
    void multiply(M a, Transpose transA, M b, Transpose transB, M c) {
        if (transposed) {
            backend.multiply(1, b, transB, a, transA, 0, c);
        } else {
            backend.multiply(1, a, transA, b, transB, 0, c);
        }
    }
}
