package org.deblurbench.benchmarks.kernel;

import java.util.List;
import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.check.AllocatedShape;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;

/**
 * C ← AᵀA, the lower triangle. A column of A changes its sign from call to call.
 *
 * @param <M> the backend's matrix type
 */
public final class GramMatrix<M> implements Operation {
    private static final double CALL_TOLERANCE = 1e-9;

    private final Backend<M> backend;
    private final int m;
    private final int n;
    private final ReadOnlyMatrix<M> a;
    private final SignChanges signs;
    private final M c;

    /**
     * Fills the matrix.
     *
     * @param backend what multiplies
     * @param m rows of A
     * @param n columns of A
     */
    public GramMatrix(Backend<M> backend, int m, int n) {
        this.backend = backend;
        this.m = m;
        this.n = n;
        this.a = RandomMatrix.uniform("A", backend, m, n, new Random(RandomMatrix.SEED));
        this.signs = new SignChanges(n);
        this.c = backend.allocate(n, n);
    }

    @Override
    public void vary() {
        a.negateColumn(signs.next());
    }

    @Override
    public Object run() {
        backend.gram(a.matrix(), c);
        return backend.elements(c);
    }

    /** {@inheritDoc} Elements are those of the lower triangle, row by row. */
    @Override
    public Answer answer() {
        return new Answer() {
            private double[] elements = backend.elements(c);

            @Override
            public int size() {
                return n * (n + 1) / 2;
            }

            @Override
            public double get(int k) {
                int row = row(k);
                return elements[index(k)] * signs.of(row) * signs.of(column(k, row));
            }

            @Override
            public void spoil(int k) {
                elements = backend.elements(c);
                elements[index(k)] = Double.NaN;
            }

            @Override
            public List<String> complaints() {
                return AllocatedShape.complaints("answer", backend, c, n, n);
            }

            private int index(int k) {
                int row = row(k);
                return row * backend.order().rowStep(n)
                        + column(k, row) * backend.order().columnStep(n);
            }

            private int column(int k, int row) {
                return k - row * (row + 1) / 2;
            }

            private int row(int k) {
                int row = (int) ((Math.sqrt(8.0 * k + 1) - 1) / 2);
                // The root may be off by one where it is nearly whole.
                return (row + 1) * (row + 2) / 2 <= k ? row + 1 : row * (row + 1) / 2 > k ? row - 1 : row;
            }

            @Override
            public double tolerance() {
                return CALL_TOLERANCE;
            }
        };
    }

    @Override
    public Findings check() {
        MatrixView.of(backend, c).mirrorLowerTriangle();
        M transposed = backend.allocate(n, m);
        MatrixView from = MatrixView.of(backend, a.matrix());
        MatrixView to = MatrixView.of(backend, transposed);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                to.set(j, i, from.get(i, j));
            }
        }
        return ProductCheck.of(backend, transposed, a.matrix(), c, m, a);
    }
}
