package org.deblurbench.fork;

/** Ends a fork that has nothing to measure. Without a stack trace: nothing is broken, and JMH prints it. */
public final class RowDeclined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowDeclined(String message) {
        super(message, null, false, false);
    }
}
