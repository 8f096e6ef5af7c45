package org.deblurbench.backend.ejml;

import org.ejml.data.DMatrixRBlock;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DSubmatrixD1;
import org.ejml.dense.block.MatrixOps_DDRB;
import org.ejml.dense.block.TriangularSolver_DDRB;
import org.ejml.dense.block.TriangularSolver_MT_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_MT_DDRB;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/**
 * EJML's blocked Cholesky solver with its work space, used for every order.
 *
 * <p>EJML's own {@code LinearSolverFactory_DDRM.symmPosDef} takes the blocked solver only from order
 * {@code EjmlParameters.SWITCH_BLOCK64_CHOLESKY} = 1000 on, and below it one that solves each right-hand side by
 * itself with strides through B. The steps here are those of {@code LinearSolverChol_DDRB}, which is not used itself
 * since it allocates a matrix of the size of B in each solve.
 */
final class EjmlCholesky {
    private final boolean concurrent;
    private final CholeskyDecomposition_F64<DMatrixRBlock> decomposition;
    private final DMatrixRBlock blockA = new DMatrixRBlock(1, 1);
    private final DMatrixRBlock blockB = new DMatrixRBlock(1, 1);
    private final DSubmatrixD1 wholeA = new DSubmatrixD1();
    private final DSubmatrixD1 wholeB = new DSubmatrixD1();

    EjmlCholesky(boolean concurrent) {
        this.concurrent = concurrent;
        decomposition = concurrent ? new CholeskyOuterForm_MT_DDRB(true) : new CholeskyOuterForm_DDRB(true);
    }

    /**
     * Solves A X = B.
     *
     * @param a A; only its lower triangle is used; read only
     * @param b B; overwritten with X
     * @return whether A is positive definite; B is unchanged if not
     */
    boolean solve(DMatrixRMaj a, DMatrixRMaj b) {
        blockA.reshape(a.numRows, a.numCols, false);
        MatrixOps_DDRB.convert(a, blockA);
        if (!decomposition.decompose(blockA)) {
            return false;
        }
        blockB.reshape(b.numRows, b.numCols, false);
        MatrixOps_DDRB.convert(b, blockB);
        wholeA.set(blockA);
        wholeB.set(blockB);
        solveTriangular(false);
        solveTriangular(true);
        MatrixOps_DDRB.convert(blockB, b);
        return true;
    }

    private void solveTriangular(boolean transposed) {
        if (concurrent) {
            TriangularSolver_MT_DDRB.lsolve(blockA.blockLength, false, wholeA, wholeB, transposed);
        } else {
            TriangularSolver_DDRB.lsolve(blockA.blockLength, false, wholeA, wholeB, transposed);
        }
    }
}
