package org.deblurbench.launch;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** Leaves one line out of a stream of bytes, which may come one by one: JMH hands on a fork's output so. */
final class LineFilter {
    private final byte[] line;
    private final IntConsumer sink;

    /** How many bytes of the line have been held back. */
    private int held;

    /**
     * Creates the filter.
     *
     * @param line what to leave out, without its end
     * @param sink takes all other bytes
     */
    LineFilter(String line, IntConsumer sink) {
        this.line = (line + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII);
        this.sink = sink;
    }

    synchronized void accept(int b) {
        if ((byte) b != line[held]) {
            release();
        }
        if ((byte) b != line[held]) {
            sink.accept(b);
        } else if (++held == line.length) {
            held = 0;
        }
    }

    /** Hands on what has been held back, as nothing is to follow. */
    synchronized void release() {
        for (int i = 0; i < held; i++) {
            sink.accept(line[i]);
        }
        held = 0;
    }
}
