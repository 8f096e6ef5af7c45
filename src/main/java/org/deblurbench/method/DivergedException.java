package org.deblurbench.method;

/** Training has diverged: what was learnt is worthless. The message says when, and how far. */
public class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one line: which quantity, and at which step
     */
    public DivergedException(String message) {
        super(message);
    }
}
