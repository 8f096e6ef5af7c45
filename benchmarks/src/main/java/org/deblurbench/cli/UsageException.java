package org.deblurbench.cli;

/** The command line cannot be carried out. The message is one line: what is wrong and how to mend it. Exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
