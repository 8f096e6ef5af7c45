package org.deblurbench.benchmarks.direct;

import org.ejml.data.DMatrixRBlock;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DSubmatrixD1;
import org.ejml.dense.block.MatrixOps_DDRB;
import org.ejml.dense.block.TriangularSolver_DDRB;
import org.ejml.dense.block.TriangularSolver_MT_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_MT_DDRB;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/** The steps of EJML's {@code LinearSolverChol_DDRB}, which itself allocates a matrix of the size of B in each solve. */
final class EjmlSolver {
    private final boolean concurrent;
    private final CholeskyDecomposition_F64<DMatrixRBlock> cholesky;
    private final DMatrixRBlock blockA = new DMatrixRBlock(1, 1);
    private final DMatrixRBlock blockB = new DMatrixRBlock(1, 1);
    private final DSubmatrixD1 l = new DSubmatrixD1();
    private final DSubmatrixD1 y = new DSubmatrixD1();

    EjmlSolver(boolean concurrent) {
        this.concurrent = concurrent;
        cholesky = concurrent ? new CholeskyOuterForm_MT_DDRB(true) : new CholeskyOuterForm_DDRB(true);
    }

    /** A X = B; B is overwritten with X. */
    void solve(DMatrixRMaj a, DMatrixRMaj b) {
        blockA.reshape(a.numRows, a.numCols, false);
        MatrixOps_DDRB.convert(a, blockA);
        if (!cholesky.decompose(blockA)) {
            throw new ArithmeticException("not positive definite");
        }
        blockB.reshape(b.numRows, b.numCols, false);
        MatrixOps_DDRB.convert(b, blockB);
        l.set(blockA);
        y.set(blockB);
        if (concurrent) {
            TriangularSolver_MT_DDRB.lsolve(blockA.blockLength, false, l, y, false);
            TriangularSolver_MT_DDRB.lsolve(blockA.blockLength, false, l, y, true);
        } else {
            TriangularSolver_DDRB.lsolve(blockA.blockLength, false, l, y, false);
            TriangularSolver_DDRB.lsolve(blockA.blockLength, false, l, y, true);
        }
        MatrixOps_DDRB.convert(blockB, b);
    }
}
