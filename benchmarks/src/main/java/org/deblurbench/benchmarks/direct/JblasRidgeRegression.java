package org.deblurbench.benchmarks.direct;

import org.jblas.DoubleMatrix;
import org.jblas.NativeBlas;

/** On jblas, by its native routines: its methods on matrices work on copies, and have no transposes. */
final class JblasRidgeRegression implements DirectRidgeRegression {
    private final DoubleMatrix x;
    private final DoubleMatrix s;
    private final DoubleMatrix gram;
    private final DoubleMatrix w;

    JblasRidgeRegression(double[][] x, double[][] s) {
        this.x = new DoubleMatrix(x);
        this.s = new DoubleMatrix(s);
        gram = new DoubleMatrix(this.x.columns, this.x.columns);
        w = new DoubleMatrix(this.x.columns, this.s.columns);
    }

    @Override
    public Object fit(double lambda) {
        int n = x.rows;
        int p = x.columns;
        int q = s.columns;
        NativeBlas.dgemm('T', 'N', p, p, n, 1, x.data, 0, n, x.data, 0, n, 0, gram.data, 0, p);
        for (int i = 0; i < p; i++) {
            gram.data[i * (p + 1)] += lambda;
        }
        NativeBlas.dgemm('T', 'N', p, q, n, 1, x.data, 0, n, s.data, 0, n, 0, w.data, 0, p);
        if (NativeBlas.dposv('L', p, q, gram.data, 0, p, w.data, 0, p) != 0) {
            throw new ArithmeticException("not positive definite");
        }
        return w;
    }

    @Override
    public double[][] weights() {
        return w.toArray2();
    }
}
