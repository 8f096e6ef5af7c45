package org.deblurbench.method.lasso.homotopy;

/** A solver that answers for the optimum has not reached it: its duality gap is too large. */
public final class NotOptimalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one line: how many columns are how far from the optimum
     */
    public NotOptimalException(String message) {
        super(message);
    }
}
