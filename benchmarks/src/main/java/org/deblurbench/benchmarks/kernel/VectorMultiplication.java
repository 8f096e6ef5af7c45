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
 * y ← A x. A row of A changes its sign from call to call.
 *
 * @param <M> the backend's matrix type
 */
public final class VectorMultiplication<M> implements Operation {
    private static final double CALL_TOLERANCE = 1e-9;

    private final Backend<M> backend;
    private final int n;
    private final ReadOnlyMatrix<M> a;
    private final ReadOnlyMatrix<M> x;
    private final SignChanges rowSigns;
    private final M y;
    private final Answer answer;

    /**
     * Fills matrix and vector.
     *
     * @param backend what multiplies
     * @param n rows and columns of A
     */
    public VectorMultiplication(Backend<M> backend, int n) {
        this.backend = backend;
        this.n = n;
        Random random = new Random(RandomMatrix.SEED);
        this.a = RandomMatrix.uniform("A", backend, n, n, random);
        this.x = RandomMatrix.uniform("x", backend, n, 1, random);
        this.rowSigns = new SignChanges(n);
        this.y = backend.allocate(n, 1);
        this.answer = new MatrixAnswer<>(backend, y, rowSigns::of, column -> 1, CALL_TOLERANCE);
    }

    @Override
    public void vary() {
        a.negateRow(rowSigns.next());
    }

    @Override
    public Object run() {
        backend.multiplyVector(1, a.matrix(), Transpose.NO, x.matrix(), 0, y);
        return backend.elements(y);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Findings check() {
        return ProductCheck.of(backend, a.matrix(), x.matrix(), y, n, a, x);
    }
}
