package org.deblurbench.benchmarks.kernel;

import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.check.ReadOnlyMatrix;

/** Matrices of seeded numbers. */
final class RandomMatrix {
    static final long SEED = 784;

    private RandomMatrix() {}

    /** Uniform in −1…1. */
    static <M> ReadOnlyMatrix<M> uniform(String name, Backend<M> backend, int rows, int columns, Random random) {
        M matrix = backend.allocate(rows, columns);
        double[] elements = backend.elements(matrix);
        for (int i = 0; i < rows * columns; i++) {
            elements[i] = 2 * random.nextDouble() - 1;
        }
        return new ReadOnlyMatrix<>(name, backend, matrix, rows, columns);
    }

    /** A copy whose strict upper triangle is NaN. */
    static <M> ReadOnlyMatrix<M> lowerTriangle(String name, Backend<M> backend, M symmetric) {
        int n = backend.rows(symmetric);
        M matrix = backend.allocate(n, n);
        System.arraycopy(backend.elements(symmetric), 0, backend.elements(matrix), 0, n * n);
        MatrixView view = MatrixView.of(backend, matrix);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                view.set(i, j, Double.NaN);
            }
        }
        return new ReadOnlyMatrix<>(name, backend, matrix, n, n);
    }

    /** Symmetric and strictly diagonally dominant, hence positive definite. */
    static <M> ReadOnlyMatrix<M> positiveDefinite(String name, Backend<M> backend, int n, Random random) {
        M matrix = backend.allocate(n, n);
        double[] elements = backend.elements(matrix);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double value = 2 * random.nextDouble() - 1;
                elements[i * n + j] = value;
                elements[j * n + i] = value;
            }
            elements[i * n + i] = n + random.nextDouble();
        }
        return new ReadOnlyMatrix<>(name, backend, matrix, n, n);
    }
}
