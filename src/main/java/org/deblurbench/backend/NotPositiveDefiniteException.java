package org.deblurbench.backend;

/** A Cholesky factorisation met a pivot that is not positive: LAPACK's {@code info > 0}. */
public class NotPositiveDefiniteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int system;

    /**
     * Creates the exception.
     *
     * @param message which matrix
     */
    public NotPositiveDefiniteException(String message) {
        super(message);
        this.system = -1;
    }

    /**
     * Creates the exception for one of a batch.
     *
     * @param system its place in the batch, from 0
     * @param cause what was said of it alone
     */
    public NotPositiveDefiniteException(int system, NotPositiveDefiniteException cause) {
        super("system " + system + ": " + cause.getMessage(), cause);
        this.system = system;
    }

    /**
     * Which system of a batch it was.
     *
     * @return its place, from 0; -1 outside a batch
     */
    public int system() {
        return system;
    }
}
