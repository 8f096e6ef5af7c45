package org.deblurbench.benchmarks.direct;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_MT_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_MT_DDRM;

/** On EJML. */
final class EjmlRidgeRegression implements DirectRidgeRegression {
    private final boolean concurrent;
    private final DMatrixRMaj x;
    private final DMatrixRMaj s;
    private final DMatrixRMaj gram;
    private final DMatrixRMaj w;
    private final EjmlSolver solver;

    EjmlRidgeRegression(boolean concurrent, double[][] x, double[][] s) {
        this.concurrent = concurrent;
        this.x = new DMatrixRMaj(x);
        this.s = new DMatrixRMaj(s);
        gram = new DMatrixRMaj(this.x.numCols, this.x.numCols);
        w = new DMatrixRMaj(this.x.numCols, this.s.numCols);
        solver = new EjmlSolver(concurrent);
    }

    @Override
    public Object fit(double lambda) {
        if (concurrent) {
            MatrixMultProduct_MT_DDRM.inner_reorder_upper(x, gram);
            CommonOps_MT_DDRM.multTransA(x, s, w);
        } else {
            MatrixMultProduct_DDRM.inner_reorder_upper(x, gram);
            CommonOps_DDRM.multTransA(x, s, w);
        }
        // As the backend does it: faster than the lower triangle at the sizes here.
        CommonOps_DDRM.symmUpperToFull(gram);
        for (int i = 0; i < gram.numRows; i++) {
            gram.data[i * (gram.numCols + 1)] += lambda;
        }
        solver.solve(gram, w);
        return w;
    }

    @Override
    public double[][] weights() {
        return w.get2DData();
    }
}
