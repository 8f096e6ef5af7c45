package org.deblurbench.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deblurbench.record.Measured;
import org.deblurbench.record.RunFile;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** JMH's result of a row, by way of JMH's own JSON: what files hold is what JMH writes. */
final class JmhJson {
    private JmhJson() {}

    /**
     * Renders a result with JMH's JSON writer, and reads it.
     *
     * @param result of one benchmark and one setting of its parameters
     * @return what was measured, with JMH's record
     */
    static Measured measured(RunResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(List.of(result));
        out.flush();
        String list = bytes.toString(StandardCharsets.UTF_8).strip();
        return RunFile.measured(list.substring(1, list.length() - 1));
    }
}
