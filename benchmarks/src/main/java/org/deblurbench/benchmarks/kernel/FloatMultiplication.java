package org.deblurbench.benchmarks.kernel;

import java.util.Random;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.SignChanges;

/**
 * C ← A B in single precision. A row of A and a column of B change their sign from call to call. Judged in double
 * precision, from copies of A and B.
 *
 * @param <M> the backend's matrix type
 */
public final class FloatMultiplication<M> implements Operation {
    /** The spacing of floats at 1, in units of that of doubles: 2⁵²⁻²³. */
    private static final double FLOAT_EPSILON = Math.ulp(1.0f) / Math.ulp(1.0);

    private static final double CALL_TOLERANCE = 1e-4;

    private final FloatBackend<M> backend;
    private final int inner;
    private final FloatInput<M> a;
    private final FloatInput<M> b;
    private final SignChanges rowSigns;
    private final SignChanges columnSigns;
    private final M c;

    /**
     * Fills the matrices.
     *
     * @param backend what multiplies
     * @param m rows of A
     * @param k columns of A
     * @param n columns of B
     */
    public FloatMultiplication(FloatBackend<M> backend, int m, int k, int n) {
        this.backend = backend;
        this.inner = k;
        Random random = new Random(RandomMatrix.SEED);
        this.a = new FloatInput<>("A", backend, m, k, random);
        this.b = new FloatInput<>("B", backend, k, n, random);
        this.rowSigns = new SignChanges(m);
        this.columnSigns = new SignChanges(n);
        this.c = backend.allocate(m, n);
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
        int rows = backend.rows(c);
        int columns = backend.columns(c);
        return new Answer() {
            @Override
            public int size() {
                return rows * columns;
            }

            @Override
            public double get(int k) {
                return backend.elements(c)[k]
                        * rowSigns.of(backend.order().row(k, rows, columns))
                        * columnSigns.of(backend.order().column(k, rows, columns));
            }

            @Override
            public void spoil(int k) {
                backend.elements(c)[k] = Float.NaN;
            }

            @Override
            public double tolerance() {
                return CALL_TOLERANCE;
            }
        };
    }

    @Override
    public Findings check() {
        int rows = backend.rows(c);
        int columns = backend.columns(c);
        double[] product = new double[rows * columns];
        for (int k = 0; k < product.length; k++) {
            product[k] = backend.elements(c)[k];
        }
        double error = BackwardError.ofProductProbed(
                a.view(), b.view(), new MatrixView(product, rows, columns, backend.order()));
        // The bound is ProductCheck's, in the units of this precision.
        return Findings.begin()
                .atMost("backward error / float eps", error / FLOAT_EPSILON, inner)
                .complain(a.complaints())
                .complain(b.complaints())
                .end();
    }
}
