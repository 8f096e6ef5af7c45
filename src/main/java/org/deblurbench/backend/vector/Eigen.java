package org.deblurbench.backend.vector;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.ejml.data.DMatrixRMaj;

/** Eigendecompositions by EJML, whose matrices lie row-major: in, out and back are copies. */
final class Eigen {
    private final Backend<DMatrixRMaj> ejml;
    private DMatrixRMaj matrix;
    private DMatrixRMaj vectors;

    /** With EJML opened for as many threads as this backend, since they are set for all of EJML. */
    Eigen(int threads) {
        ejml = new EjmlBackendProvider().open(new BackendSettings(threads));
        matrix = ejml.allocate(1, 1);
        vectors = ejml.allocate(1, 1);
    }

    /** What computes. */
    String library() {
        return ejml.provenance().library() + ", one thread";
    }

    /** As {@link Backend#symmetricEigen}. */
    void decompose(VectorMatrix a, double[] values, VectorMatrix v) {
        int n = a.rows;
        if (matrix.numRows != n) {
            matrix = ejml.allocate(n, n);
            vectors = ejml.allocate(n, n);
        }
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                matrix.data[i * n + j] = a.elements[i + j * n];
            }
        }
        ejml.symmetricEigen(matrix, values, vectors);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                v.elements[i + j * n] = vectors.data[i * n + j];
            }
        }
    }
}
