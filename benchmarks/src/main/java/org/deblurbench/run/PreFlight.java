package org.deblurbench.run;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deblurbench.backend.Backends;
import org.deblurbench.data.IdxImages;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.PeakFile;
import org.deblurbench.launch.RowPlanner;
import org.deblurbench.record.Environment;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * What is about to be measured, and everything about it checked: whatever is wrong is said before anything runs.
 *
 * @param source of the images
 * @param environment that the figures depend on
 * @param peak of this machine, if it was measured
 * @param rows planned, or not run and why
 */
public record PreFlight(ImageSource source, Environment environment, Optional<PeakFile> peak, List<RunRow> rows) {
    /** Keeps an unmodifiable copy of {@code rows}. */
    public PreFlight {
        rows = List.copyOf(rows);
    }

    /**
     * Checks JMH's options, parameters, images and backends.
     *
     * @param jmh JMH's part of the command line
     * @param selected benchmarks
     * @param defaults of parameters that {@code jmh} does not set, by class and parameter
     * @param suite where the images are
     * @return what can be measured
     * @throws UsageException if something cannot be as it is asked for; one line
     * @throws IOException if the images cannot be read, or a backend cannot be tried
     * @throws InterruptedException if interrupted while one is tried
     */
    public static PreFlight check(
            JmhArguments jmh,
            Collection<BenchmarkListEntry> selected,
            Map<String, List<String>> defaults,
            SuiteOptions suite)
            throws IOException, InterruptedException {
        jmh.refuseWholeRunOptions();
        jmh.checkParams(selected);
        jmh.checkProfilers();
        jmh.checkJvm();
        List<RowKey> rows = RowPlanner.plan(selected, jmh.options(), defaults);
        ParamCheck.check(rows, Backends.onClassPath());
        ImageSource source = suite.imageSource();
        IdxImages images = suite.read(source);
        ParamCheck.checkAgainst(rows, images, source.split());
        Environment environment = Here.environment(source.facts(images));
        return new PreFlight(
                source,
                environment,
                suite.peak(environment),
                Availability.of(rows, jmh).entries(rows));
    }
}
