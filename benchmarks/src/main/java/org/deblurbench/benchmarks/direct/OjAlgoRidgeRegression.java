package org.deblurbench.benchmarks.direct;

import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/** On ojAlgo. */
final class OjAlgoRidgeRegression implements DirectRidgeRegression {
    private final R064Store x;
    private final MatrixStore<Double> xTransposed;
    private final R064Store s;
    private final R064Store gram;
    private final R064Store w;
    private final Cholesky<Double> cholesky;

    OjAlgoRidgeRegression(double[][] x, double[][] s) {
        this.x = R064Store.FACTORY.copy(RawStore.wrap(x));
        xTransposed = this.x.transpose();
        this.s = R064Store.FACTORY.copy(RawStore.wrap(s));
        int n = this.x.getColDim();
        gram = R064Store.FACTORY.make(n, n);
        w = R064Store.FACTORY.make(n, this.s.getColDim());
        cholesky = Cholesky.R064.make(n, n);
    }

    @Override
    public Object fit(double lambda) {
        gram.fillByMultiplying(xTransposed, x);
        for (int i = 0; i < gram.getRowDim(); i++) {
            gram.add(i, i, lambda);
        }
        w.fillByMultiplying(xTransposed, s);
        cholesky.decompose(gram);
        if (!cholesky.isSPD()) {
            throw new ArithmeticException("not positive definite");
        }
        cholesky.getSolution(w, w);
        return w;
    }

    @Override
    public double[][] weights() {
        return w.toRawCopy2D();
    }
}
