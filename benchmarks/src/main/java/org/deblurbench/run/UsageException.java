package org.deblurbench.run;

/** The command line cannot be carried out. The message is one line: what is wrong and how to mend it. Exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
