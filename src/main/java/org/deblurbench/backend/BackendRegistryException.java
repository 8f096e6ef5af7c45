package org.deblurbench.backend;

/** The providers on the class path do not make a registry. The message is one line, and says how to mend it. */
public final class BackendRegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one line
     * @param cause what was thrown, or null
     */
    public BackendRegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
