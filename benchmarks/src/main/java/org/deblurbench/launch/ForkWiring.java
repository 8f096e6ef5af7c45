package org.deblurbench.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.deblurbench.fork.ForkReport;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.ExternalProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;

/**
 * Hands the launcher's settings to each fork, and the fork's report to JMH. A profiler, because options given this way do
 * not appear in the record's {@code jvmArgs} (records of two runs stay comparable), and survive the user's own
 * {@code -jvmArgs} and {@code -jvmArgsAppend}.
 */
public final class ForkWiring implements ExternalProfiler {
    // JMH creates the profiler by its class name and runs one row at a time, so the row's settings are handed over
    // here.
    private static volatile List<String> jvmOptions = List.of();
    private static volatile Path reports;
    private static volatile int seen;

    /** Created by JMH, in the launcher. */
    public ForkWiring() {}

    static void use(List<String> options, Path reportFile) {
        jvmOptions = List.copyOf(options);
        reports = reportFile;
        seen = 0;
    }

    @Override
    public Collection<String> addJVMInvokeOptions(BenchmarkParams params) {
        return List.of();
    }

    @Override
    public Collection<String> addJVMOptions(BenchmarkParams params) {
        return jvmOptions;
    }

    @Override
    public void beforeTrial(BenchmarkParams params) {
        // Nothing to prepare.
    }

    @Override
    public Collection<? extends Result<?>> afterTrial(
            BenchmarkResult result, long pid, File standardOutput, File standardError) {
        try {
            List<ForkReport> all = ForkReport.read(reports);
            List<ForkReport> ofThisFork = all.subList(seen, all.size());
            seen = all.size();
            return SecondaryMetrics.of(ofThisFork, result);
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
