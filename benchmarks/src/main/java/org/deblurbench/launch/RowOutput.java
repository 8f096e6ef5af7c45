package org.deblurbench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.deblurbench.backend.vector.VectorBackendProvider;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/**
 * JMH's own progress output, without what is meant for a whole run and would be repeated for each row: the table
 * of results with its remarks, the progress of the run, and the warning that the lock is ignored (the suite holds it).
 * Without the JVM's warning that it was given an incubating module.
 * And without the result of an answer that is not ok: the time of a wrong one is no result.
 */
final class RowOutput implements OutputFormat {
    private static final List<String> NOT_FOR_A_ROW = List.of("# WARNING: JMH lock is ignored", "# Run progress:");

    /** Asks the forks' reports. */
    interface Check {
        boolean isOk(BenchmarkResult result) throws IOException;
    }

    private static final String INCUBATOR = "WARNING: Using incubator modules: " + VectorBackendProvider.MODULE;

    private final OutputFormat delegate;
    private final Check answer;
    private final LineFilter fork;

    /**
     * Wraps JMH's output for one row.
     *
     * @param delegate prints
     * @param answer whether the row's answer is ok, asked when all its forks have ended
     */
    RowOutput(OutputFormat delegate, Check answer) {
        this.delegate = delegate;
        this.answer = answer;
        this.fork = new LineFilter(INCUBATOR, delegate::write);
    }

    @Override
    public void println(String line) {
        if (NOT_FOR_A_ROW.stream().noneMatch(line::startsWith)) {
            delegate.println(line);
        }
    }

    @Override
    public void startRun() {
        // One run is many rows.
    }

    @Override
    public void endRun(Collection<RunResult> results) {
        // The suite prints one table for all rows.
    }

    @Override
    public void close() {
        // Shared by all rows; closed by whoever opened the stream.
        delegate.flush();
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {
        delegate.iteration(benchmark, params, iteration);
    }

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult result) {
        delegate.iterationResult(benchmark, params, iteration, result);
    }

    @Override
    public void startBenchmark(BenchmarkParams benchmark) {
        delegate.startBenchmark(benchmark);
    }

    @Override
    public void endBenchmark(BenchmarkResult result) {
        fork.release();
        try {
            // Null from JMH if the last fork ended as if all were well, but without a result.
            if (result != null && answer.isOk(result)) {
                delegate.endBenchmark(result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void print(String text) {
        delegate.print(text);
    }

    @Override
    public void flush() {
        delegate.flush();
    }

    @Override
    public void verbosePrintln(String line) {
        delegate.verbosePrintln(line);
    }

    @Override
    public void write(int b) {
        fork.accept(b);
    }

    @Override
    public void write(byte[] bytes) {
        for (byte b : bytes) {
            write(b);
        }
    }
}
