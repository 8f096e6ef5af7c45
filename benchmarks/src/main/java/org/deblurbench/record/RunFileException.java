package org.deblurbench.record;

import java.io.IOException;

/** A file that is no result, or holds what this build cannot use. The message is one line that names the file. */
public final class RunFileException extends IOException {
    private static final long serialVersionUID = 1L;

    RunFileException(String message) {
        super(message);
    }
}
