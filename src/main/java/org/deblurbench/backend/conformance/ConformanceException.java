package org.deblurbench.backend.conformance;

/** A backend does not keep a promise. The message is one line: what was asked, what came, and what was to come. */
public final class ConformanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConformanceException(String complaint) {
        super(complaint);
    }
}
