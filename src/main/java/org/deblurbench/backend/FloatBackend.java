package org.deblurbench.backend;

/**
 * Products in single precision, delegated to one library: elements, products and sums are IEEE 754 binary32, wherever
 * they are kept and added. The rules are those of {@link MatrixMultiplication}.
 *
 * @param <M> the library's dense matrix type in single precision
 */
public interface FloatBackend<M> extends MatrixMultiplication<M> {
    /**
     * The live elements of a matrix, not a copy: writing to the array changes the matrix. Element-wise work is done
     * on it, in the same plain Java for every backend.
     *
     * @param a a matrix of this backend
     * @return the storage, at least {@code rows * columns} long, laid out as {@link #order()} says from index 0
     */
    float[] elements(M a);
}
