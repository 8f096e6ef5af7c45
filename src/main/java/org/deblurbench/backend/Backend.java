package org.deblurbench.backend;

import java.util.List;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The linear algebra in double precision that the deblurring methods need, at the level of BLAS and LAPACK, delegated to
 * one library. The rules are those of {@link MatrixMultiplication}, and one more: "the lower triangle" is the set of
 * elements (i, j) with i ≥ j, in either storage order.
 *
 * @param <M> the library's dense matrix type
 */
public interface Backend<M> extends MatrixMultiplication<M> {
    /**
     * The live elements of a matrix, not a copy: writing to the array changes the matrix. Element-wise work is done
     * on it, in the same plain Java for every backend. A result is in the array when its operation returns, in the same
     * array as before.
     *
     * @param a a matrix of this backend
     * @return the same storage in every call, at least {@code rows * columns} long, laid out as {@link #order()} says from index 0
     */
    double[] elements(M a);

    /**
     * Matrix–vector product y ← α op(A) x + β y (BLAS {@code gemv}).
     *
     * @param alpha α
     * @param a A; read only
     * @param transA whether op(A) is A or Aᵀ
     * @param x x, a matrix of one column; read only
     * @param beta β
     * @param y y, a matrix of one column; overwritten
     */
    void multiplyVector(double alpha, M a, Transpose transA, M x, double beta, M y);

    /**
     * Gram matrix C ← AᵀA (BLAS {@code syrk}). Only the lower triangle of C is defined afterwards; the strict upper
     * triangle may hold anything.
     *
     * @param a A, m x n; read only
     * @param c C, n x n; overwritten
     */
    void gram(M a, M c);

    /**
     * Solves A X = B for a symmetric positive definite A by Cholesky factorisation (LAPACK {@code posv}).
     *
     * @param a A, n x n; only its lower triangle is read; overwritten with anything
     * @param b B, n x m; overwritten with X
     * @throws NotPositiveDefiniteException if a pivot is not positive; A and B then hold anything
     */
    void solveSpd(M a, M b);

    /**
     * Ridge regressions of a batch, each of its own: X ← (AᵀA + λI)⁻¹ AᵀB, and the fit A X. Many small systems cost more in
     * calls than in arithmetic, so a backend may do this for all of them at once, by any factorisation that is as stable as
     * Cholesky's; by default they are solved one after the other by the operations above.
     *
     * @param lambda λ
     * @param systems the batch
     * @throws IllegalArgumentException if λ is negative or not finite, or a system's shapes do not fit; of it and of those
     *     behind it nothing is written then
     * @throws NotPositiveDefiniteException if a pivot is not positive, for the first such system, which it names by its
     *     place; all outputs then hold anything
     */
    default void ridge(double lambda, List<RidgeSystem<M>> systems) {
        Shapes.checkLambda(lambda);
        // By index: an iterator would be allocated.
        for (int i = 0; i < systems.size(); i++) {
            RidgeSystem<M> system = systems.get(i);
            // Each when its turn comes: a look at all of them first would fetch every matrix of a large batch twice.
            Shapes.checkRidge(this, system, i);
            try {
                system.solve(this, lambda);
            } catch (NotPositiveDefiniteException e) {
                throw new NotPositiveDefiniteException(i, e);
            }
        }
    }

    /**
     * Eigendecomposition A = V diag(w) Vᵀ of a symmetric matrix (LAPACK {@code syevd}).
     *
     * @param a A, n x n; only its lower triangle is read; overwritten with anything
     * @param values w, of length n; overwritten, ascending
     * @param vectors V, n x n; overwritten, column j belongs to {@code values[j]}, VᵀV = I
     * @throws ArithmeticException if the iteration does not converge, or A holds NaN; an infinity may be refused in the
     *     same way
     */
    void symmetricEigen(M a, double[] values, M vectors);

    /**
     * Loops over arrays beside the matrices, by default in plain Java.
     *
     * @return for any number of threads
     */
    default ArrayLoops loops() {
        return ArrayLoops.PLAIN;
    }
}
