package org.deblurbench.backend;

/**
 * Dense matrices of one library and their product: all that a network needs, and what {@link Backend} and
 * {@link FloatBackend} have in common.
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
 * </ul>
 *
 * <p>A backend is used by one thread at a time. It may use {@link BackendSettings#threads()} threads inside an
 * operation. Most libraries have one thread count for the whole process: all backends of a process should be opened with
 * the same.
 *
 * @param <M> the library's dense matrix type
 */
public interface MatrixMultiplication<M> {
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
     * How the elements of a matrix lie in its array.
     *
     * @return the same for all matrices of this backend
     */
    StorageOrder order();

    /**
     * General product C ← α op(A) op(B) + β C (BLAS {@code gemm}). α and β are rounded to the precision of the
     * matrices.
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
     * What computes.
     *
     * @return the library, its version, native file and threads, as they truly are
     */
    Provenance provenance();
}
