package org.deblurbench.hostile;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.ejml.data.DMatrixRMaj;

/** Gram matrices, solutions and eigendecompositions of something else. */
final class WrongFactorisations {
    private WrongFactorisations() {}

    /** What becomes of A before it is solved. */
    interface Systems {
        void change(DMatrixRMaj a);
    }

    static Backend<DMatrixRMaj> solve(Backend<DMatrixRMaj> honest, Systems before) {
        return new ForwardingBackend<>(honest) {
            @Override
            public void solveSpd(DMatrixRMaj a, DMatrixRMaj b) {
                before.change(a);
                super.solveSpd(a, b);
            }
        };
    }

    static Backend<DMatrixRMaj> gram(Backend<DMatrixRMaj> honest, Edit after) {
        return new ForwardingBackend<>(honest) {
            @Override
            public void gram(DMatrixRMaj a, DMatrixRMaj c) {
                super.gram(a, c);
                after.apply(c.data, c.numRows, c.numCols);
            }
        };
    }

    /** What becomes of eigenvalues and eigenvectors. */
    interface Spectra {
        void change(double[] values, DMatrixRMaj vectors);
    }

    static Backend<DMatrixRMaj> eigen(Backend<DMatrixRMaj> honest, Spectra after) {
        return new ForwardingBackend<>(honest) {
            @Override
            public void symmetricEigen(DMatrixRMaj a, double[] values, DMatrixRMaj vectors) {
                super.symmetricEigen(a, values, vectors);
                after.change(values, vectors);
            }
        };
    }

    /** Copies the upper triangle to the lower. */
    static void readUpper(DMatrixRMaj a) {
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < i; j++) {
                a.set(i, j, a.get(j, i));
            }
        }
    }

    /** Clears the strict lower triangle. */
    static Edit upperOnly() {
        return (e, rows, columns) -> {
            for (int i = 0; i < rows; i++) {
                Arrays.fill(e, i * columns, i * columns + i, 0);
            }
        };
    }

    /** Adds one part in a million to the diagonal. */
    static void regularise(DMatrixRMaj a) {
        for (int i = 0; i < a.numRows; i++) {
            a.set(i, i, a.get(i, i) * (1 + 1e-6));
        }
    }

    static void roundMatrix(DMatrixRMaj a) {
        Edit.round().apply(a.data, a.numRows, a.numCols);
    }

    static Systems refusal() {
        return a -> {
            throw new NotPositiveDefiniteException("a pivot is not positive, it says");
        };
    }

    /** Makes the eigenvalues 0.1 % too large. */
    static void scaleValues(double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] *= 1 + 1e-3;
        }
    }

    /** Exchanges the first and the last eigenvalue, but not their vectors. */
    static void exchangeValues(double[] values) {
        double first = values[0];
        values[0] = values[values.length - 1];
        values[values.length - 1] = first;
    }

    /** Adds the first eigenvector to the last. */
    static void skew(DMatrixRMaj vectors) {
        int last = vectors.numCols - 1;
        for (int i = 0; i < vectors.numRows; i++) {
            vectors.set(i, last, vectors.get(i, last) + vectors.get(i, 0));
        }
    }
}
