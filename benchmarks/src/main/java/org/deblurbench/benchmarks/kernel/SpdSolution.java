package org.deblurbench.benchmarks.kernel;

import java.util.List;
import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.Operation;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;

/**
 * A X = B for a symmetric positive definite A. A solve overwrites its inputs: the operation includes copying them back into
 * place. A row and the column of A, and a column of B, change their sign from call to call. The strict upper triangle that
 * the backend is given holds NaN: it may not be read.
 *
 * @param <M> the backend's matrix type
 */
public final class SpdSolution<M> implements Operation {
    private static final double CALL_TOLERANCE = 1e-9;

    private final Backend<M> backend;
    private final int n;
    private final ReadOnlyMatrix<M> original;
    private final ReadOnlyMatrix<M> lowerTriangle;
    private final ReadOnlyMatrix<M> rightHandSides;
    private final SignChanges signs;
    private final SignChanges columnSigns;
    private final M a;
    private final M x;
    private final Answer answer;

    /**
     * Fills the matrices.
     *
     * @param backend what solves
     * @param n the order of A, and the number of right-hand sides
     */
    public SpdSolution(Backend<M> backend, int n) {
        this.backend = backend;
        this.n = n;
        Random random = new Random(RandomMatrix.SEED);
        this.original = RandomMatrix.positiveDefinite("A", backend, n, random);
        this.lowerTriangle = RandomMatrix.lowerTriangle("A", backend, original.matrix());
        this.rightHandSides = RandomMatrix.uniform("B", backend, n, n, random);
        this.signs = new SignChanges(n);
        this.columnSigns = new SignChanges(n);
        this.a = backend.allocate(n, n);
        this.x = backend.allocate(n, n);
        this.answer = new MatrixAnswer<>(backend, x, signs::of, columnSigns::of, CALL_TOLERANCE);
    }

    @Override
    public void vary() {
        int line = signs.next();
        for (ReadOnlyMatrix<M> matrix : List.of(original, lowerTriangle)) {
            matrix.negateRow(line);
            matrix.negateColumn(line);
        }
        rightHandSides.negateRow(line);
        rightHandSides.negateColumn(columnSigns.next());
    }

    @Override
    public Object run() {
        System.arraycopy(backend.elements(lowerTriangle.matrix()), 0, backend.elements(a), 0, n * n);
        System.arraycopy(backend.elements(rightHandSides.matrix()), 0, backend.elements(x), 0, n * n);
        backend.solveSpd(a, x);
        return backend.elements(x);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Findings check() {
        return ProductCheck.of(
                backend, original.matrix(), x, rightHandSides.matrix(), n, original, lowerTriangle, rightHandSides);
    }
}
