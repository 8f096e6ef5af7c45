package org.deblurbench.backend;

/**
 * A backend cannot be used here: its native code does not load, or its library is missing. The message is one
 * line that says why and how to mend it.
 */
public class BackendUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param reason one line: what is wrong and the remedy
     */
    public BackendUnavailableException(String reason) {
        super(reason);
    }

    /**
     * Creates the exception.
     *
     * @param reason one line: what is wrong and the remedy
     * @param cause what the loader said
     */
    public BackendUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
