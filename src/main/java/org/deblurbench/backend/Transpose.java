package org.deblurbench.backend;

/** Whether an operation reads a matrix as it is or transposed: the BLAS argument {@code TRANS}. */
public enum Transpose {
    /** op(A) = A. */
    NO,
    /** op(A) = Aᵀ. */
    YES
}
