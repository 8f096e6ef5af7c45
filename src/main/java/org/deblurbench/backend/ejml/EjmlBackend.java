package org.deblurbench.backend.ejml;

import java.util.Map;
import org.deblurbench.backend.AscendingOrder;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.ejml.EjmlVersion;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_MT_DDRM;
import org.ejml.dense.row.mult.MatrixVectorMult_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Delegates to EJML's row-major matrices.
 *
 * <p>Where EJML forces more than the operation asked for:
 *
 * <ul>
 *   <li>{@link #multiply} with β other than 0 and 1 scales C first, in a pass of its own.
 *   <li>{@link #multiply} of two transposed matrices allocates one row of A in each call.
 *   <li>{@link #multiplyVector} uses one thread whatever the settings, and with α other than 1 scales a copy of x.
 *   <li>{@link #gram} forms the upper triangle and copies it to the lower one.
 *   <li>{@link #solveSpd} copies A and B to EJML's block format, and X back: see {@link EjmlCholesky}.
 *   <li>{@link #symmetricEigen} uses one thread, allocates, and copies the vectors out one by one, into ascending order,
 *       which EJML does not give.
 * </ul>
 *
 * <p>Threads are set for all of EJML, so backends of one process must be opened with the same number.
 */
final class EjmlBackend implements Backend<DMatrixRMaj> {
    private final int threads;
    private final boolean concurrent;
    private final EjmlProduct[] unscaled;
    private final EjmlProduct[] overwriting;
    private final EjmlProduct[] adding;
    private final EjmlCholesky cholesky;
    /** Made anew when the order changes: kept over several orders, EJML 0.46.1 hands out vectors of the old length. */
    private EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(1, true, true);

    private final DMatrixRMaj scaledX = new DMatrixRMaj(1, 1);

    EjmlBackend(int threads) {
        this.threads = threads;
        concurrent = threads > 1;
        unscaled = EjmlProduct.unscaled(concurrent);
        overwriting = EjmlProduct.overwriting(concurrent);
        adding = EjmlProduct.adding(concurrent);
        cholesky = new EjmlCholesky(concurrent);
    }

    @Override
    public DMatrixRMaj allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new DMatrixRMaj(rows, columns);
    }

    @Override
    public int rows(DMatrixRMaj a) {
        return a.numRows;
    }

    @Override
    public int columns(DMatrixRMaj a) {
        return a.numCols;
    }

    @Override
    public double[] elements(DMatrixRMaj a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.ROW_MAJOR;
    }

    @Override
    public void multiply(
            double alpha,
            DMatrixRMaj a,
            Transpose transA,
            DMatrixRMaj b,
            Transpose transB,
            double beta,
            DMatrixRMaj c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        if (beta == 0) {
            EjmlProduct.pick(alpha == 1 ? unscaled : overwriting, transA, transB)
                    .apply(alpha, a, b, c);
        } else {
            scale(beta, c);
            EjmlProduct.pick(adding, transA, transB).apply(alpha, a, b, c);
        }
    }

    @Override
    public void multiplyVector(
            double alpha, DMatrixRMaj a, Transpose transA, DMatrixRMaj x, double beta, DMatrixRMaj y) {
        Shapes.checkMultiplyVector(this, a, transA, x, y);
        DMatrixRMaj alphaX = x;
        if (alpha != 1) {
            scaledX.reshape(x.numRows, 1);
            CommonOps_DDRM.scale(alpha, x, scaledX);
            alphaX = scaledX;
        }
        if (beta == 0) {
            if (transA == Transpose.NO) {
                MatrixVectorMult_DDRM.mult(a, alphaX, y);
            } else {
                MatrixVectorMult_DDRM.multTransA_reorder(a, alphaX, y);
            }
        } else {
            scale(beta, y);
            if (transA == Transpose.NO) {
                MatrixVectorMult_DDRM.multAdd(a, alphaX, y);
            } else {
                MatrixVectorMult_DDRM.multAddTransA_reorder(a, alphaX, y);
            }
        }
    }

    @Override
    public void gram(DMatrixRMaj a, DMatrixRMaj c) {
        Shapes.checkGram(this, a, c);
        // The upper triangle and a copy: faster than inner_reorder_lower at the sizes here.
        if (concurrent) {
            MatrixMultProduct_MT_DDRM.inner_reorder_upper(a, c);
        } else {
            MatrixMultProduct_DDRM.inner_reorder_upper(a, c);
        }
        CommonOps_DDRM.symmUpperToFull(c);
    }

    @Override
    public void solveSpd(DMatrixRMaj a, DMatrixRMaj b) {
        Shapes.checkSolveSpd(this, a, b);
        if (!cholesky.solve(a, b)) {
            throw new NotPositiveDefiniteException("a pivot of the matrix of order " + a.numRows + " is not positive");
        }
    }

    @Override
    public void symmetricEigen(DMatrixRMaj a, double[] values, DMatrixRMaj vectors) {
        Shapes.checkSymmetricEigen(this, a, values, vectors);
        CommonOps_DDRM.symmLowerToFull(a);
        // Checked beforehand: EJML does not promise to come to an end with NaN.
        if (MatrixFeatures_DDRM.hasUncountable(a)) {
            throw new ArithmeticException("the matrix holds NaN or an infinity");
        }
        int n = values.length;
        if (eigen.getNumberOfEigenvalues() != n) {
            eigen = DecompositionFactory_DDRM.eig(n, true, true);
        }
        if (!eigen.decompose(a)) {
            throw new ArithmeticException("the QR iteration on a matrix of order " + n + " did not converge");
        }
        for (int i = 0; i < n; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
        }
        int[] order = AscendingOrder.sort(values);
        for (int j = 0; j < n; j++) {
            CommonOps_DDRM.insert(eigen.getEigenVector(order[j]), vectors, 0, j);
        }
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                "EJML " + EjmlVersion.VERSION,
                Provenance.PURE_JAVA,
                threads,
                Map.of(
                        "solveSpd",
                        "blocked Cholesky at every order (EJML's default: from order 1000 on)",
                        "always one thread",
                        "multiplyVector, symmetricEigen"));
    }

    private static void scale(double factor, DMatrixRMaj a) {
        if (factor != 1) {
            CommonOps_DDRM.scale(factor, a);
        }
    }
}
