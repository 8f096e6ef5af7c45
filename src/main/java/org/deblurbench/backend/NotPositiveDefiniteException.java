package org.deblurbench.backend;

/** A Cholesky factorisation met a pivot that is not positive: LAPACK's {@code info > 0}. */
public class NotPositiveDefiniteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which matrix
     */
    public NotPositiveDefiniteException(String message) {
        super(message);
    }
}
