package org.deblurbench.benchmarks.kernel;

import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.Operation;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;

/**
 * C ← A B. A row of A and a column of B change their sign from call to call.
 *
 * @param <M> the backend's matrix type
 */
public final class Multiplication<M> implements Operation {
    private static final double CALL_TOLERANCE = 1e-9;

    private final Backend<M> backend;
    private final int inner;
    private final ReadOnlyMatrix<M> a;
    private final ReadOnlyMatrix<M> b;
    private final SignChanges rowSigns;
    private final SignChanges columnSigns;
    private final M c;
    private final Answer answer;

    /**
     * Fills the matrices.
     *
     * @param backend what multiplies
     * @param m rows of A
     * @param k columns of A
     * @param n columns of B
     */
    public Multiplication(Backend<M> backend, int m, int k, int n) {
        this.backend = backend;
        this.inner = k;
        Random random = new Random(RandomMatrix.SEED);
        this.a = RandomMatrix.uniform("A", backend, m, k, random);
        this.b = RandomMatrix.uniform("B", backend, k, n, random);
        this.rowSigns = new SignChanges(m);
        this.columnSigns = new SignChanges(n);
        this.c = backend.allocate(m, n);
        this.answer = new MatrixAnswer<>(backend, c, rowSigns::of, columnSigns::of, CALL_TOLERANCE);
    }

    @Override
    public void vary() {
        a.negateRow(rowSigns.next());
        b.negateColumn(columnSigns.next());
    }

    @Override
    public Object run() {
        backend.multiply(1, a.matrix(), Transpose.NO, b.matrix(), Transpose.NO, 0, c);
        return backend.elements(c);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Findings check() {
        return ProductCheck.of(backend, a.matrix(), b.matrix(), c, inner, a, b);
    }
}
