package org.deblurbench.method.iterative;

/** An iterative method moves away from its solution: there is nothing to wait for, and no answer. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one line: what was seen, and at which step
     */
    public DivergedException(String message) {
        super(message);
    }
}
