package org.deblurbench.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.deblurbench.fork.ForkReport;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.ExternalProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;

/**
 * Hands the launcher's settings and a number to each fork, and the fork's report to JMH. A profiler, because options given
 * this way do not appear in the record's {@code jvmArgs} (records of two runs stay comparable), and survive the user's own
 * {@code -jvmArgs} and {@code -jvmArgsAppend}.
 */
public final class ForkWiring implements ExternalProfiler {
    private final RowDirectory row;
    private int fork;

    /**
     * Created by JMH, once a row; and once more in each fork, which makes nothing of it.
     *
     * @param directory of the row
     */
    public ForkWiring(String directory) {
        this.row = new RowDirectory(Path.of(directory));
    }

    @Override
    public Collection<String> addJVMInvokeOptions(BenchmarkParams params) {
        return List.of();
    }

    /** JMH asks once for each fork, warm-up forks included, and lets it end before it asks for the next. */
    @Override
    public Collection<String> addJVMOptions(BenchmarkParams params) {
        fork++;
        try {
            List<String> options = new ArrayList<>(row.jvmOptions());
            options.add("-D" + ForkReport.FORK + "=" + fork);
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeTrial(BenchmarkParams params) {
        // Nothing to prepare.
    }

    @Override
    public Collection<? extends Result<?>> afterTrial(
            BenchmarkResult result, long pid, File standardOutput, File standardError) {
        try {
            List<ForkReport> ofThisFork =
                    row.reports().stream().filter(r -> r.fork() == fork).toList();
            return SecondaryMetrics.of(ofThisFork, result, row.peak());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean allowPrintOut() {
        return true;
    }

    @Override
    public boolean allowPrintErr() {
        return true;
    }

    @Override
    public String getDescription() {
        return "Settings of Deblur Bench for its forks";
    }
}
