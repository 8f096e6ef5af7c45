package org.deblurbench.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.deblurbench.record.RowKey;

/** Where JMH's own output goes, iteration by iteration: a file, or the terminal. */
final class RowLog implements AutoCloseable {
    private final PrintStream stream;
    private final boolean file;

    private RowLog(PrintStream stream, boolean file) {
        this.stream = stream;
        this.file = file;
    }

    /** Opens a file, or with null takes {@code out}. */
    static RowLog open(Path log, boolean append, PrintStream out) throws IOException {
        if (log == null) {
            return new RowLog(out, false);
        }
        OutputStream bytes = Files.newOutputStream(
                log,
                StandardOpenOption.CREATE,
                append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        return new RowLog(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
    }

    PrintStream stream() {
        return stream;
    }

    boolean isFile() {
        return file;
    }

    /** Says which row follows. */
    void title(RowKey row) {
        stream.printf("%n# %s%n", row);
        stream.flush();
    }

    @Override
    public void close() {
        if (file) {
            stream.close();
        } else {
            stream.flush();
        }
    }
}
