package org.deblurbench.backend;

/**
 * The linear algebra that the deblurring methods need, at the level of BLAS and LAPACK, delegated to one library.
 *
 * <p>A matrix is the library's own dense type {@code M}, in that library's storage order; methods treat it as an
 * opaque handle. Operations work in place on matrices that the caller allocated beforehand, so that a warm
 * operation allocates and converts nothing; where a library forces either, its backend says so in its Javadoc.
 *
 * <p>Common rules:
 *
 * <ul>
 *   <li>An output matrix must be another object than every input, and share no storage with one.
 *   <li>Wrong shapes throw {@link IllegalArgumentException}; nothing has been written then.
 *   <li>With {@code beta = 0} the former content of the output is not read, even where it is NaN.
 *   <li>NaN in an input that is read comes out as NaN, or as an exception; it never comes out as a number that
 *       depends on it.
 *   <li>"The lower triangle" is the set of elements (i, j) with i ≥ j, in either storage order.
 * </ul>
 *
 * <p>A backend is used by one thread at a time. It may use {@link BackendSettings#threads()} threads inside an
 * operation. Most libraries have one thread count for the whole process: all backends of a process should be opened with
 * the same.
 *
 * @param <M> the library's dense matrix type
 */
public interface Backend<M> {
    /**
     * Allocates a matrix of zeros. Not for use in timed code.
     *
     * @param rows at least 1
     * @param columns at least 1
     * @return a new matrix
     */
    M allocate(int rows, int columns);

    /**
     * The number of rows.
     *
     * @param a a matrix of this backend
     * @return at least 1
     */
    int rows(M a);

    /**
     * The number of columns.
     *
     * @param a a matrix of this backend
     * @return at least 1
     */
    int columns(M a);

    /**
     * The live elements of a matrix, not a copy: writing to the array changes the matrix. Element-wise work is done
     * on it, in the same plain Java for every backend.
     *
     * @param a a matrix of this backend
     * @return the storage, at least {@code rows * columns} long, laid out as {@link #order()} says from index 0
     */
    double[] elements(M a);

    /**
     * How {@link #elements} are laid out.
     *
     * @return the same for all matrices of this backend
     */
    StorageOrder order();

    /**
     * General product C ← α op(A) op(B) + β C (BLAS {@code gemm}).
     *
     * @param alpha α
     * @param a A; read only
     * @param transA whether op(A) is A or Aᵀ
     * @param b B; read only
     * @param transB whether op(B) is B or Bᵀ
     * @param beta β
     * @param c C; overwritten
     */
    void multiply(double alpha, M a, Transpose transA, M b, Transpose transB, double beta, M c);

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
     * What computes.
     *
     * @return the library, its version, native file and threads, as they truly are
     */
    Provenance provenance();
}
