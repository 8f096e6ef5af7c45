package org.deblurbench.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures one row at a time, each with a JMH {@link Runner} of its own. */
public final class RowRunner {
    private final RowOptions options;
    private final Sizing defaults;
    private final List<String> forkProperties;
    private final Optional<PeakFile> peak;
    private final OutputFormat progress;
    private final Scratch scratch;

    /**
     * Creates the runner.
     *
     * @param arguments JMH's command line; what selects benchmarks and writes files is ignored
     * @param defaults how long to measure, where neither the benchmark's annotations nor {@code arguments} say
     * @param forkProperties {@code -D} options that forks need
     * @param peak of this machine, if it was measured, to compare rates with
     * @param out where JMH's progress goes
     * @param scratch for the forks' reports and crash logs
     * @throws CommandLineOptionException if JMH does not understand {@code arguments}
     */
    public RowRunner(
            List<String> arguments,
            Sizing defaults,
            List<String> forkProperties,
            Optional<PeakFile> peak,
            PrintStream out,
            Scratch scratch)
            throws CommandLineOptionException {
        this.options = new RowOptions(arguments.toArray(String[]::new));
        this.defaults = defaults;
        this.forkProperties = List.copyOf(forkProperties);
        this.peak = peak;
        this.progress = OutputFormatFactory.createFormatInstance(
                out, options.verbosity().orElse(VerboseMode.NORMAL));
        this.scratch = scratch;
    }

    /**
     * Measures a row. Whatever the benchmark does, throw, exit, crash or hang, ends in a verdict.
     *
     * @param row the row
     * @return its outcome
     * @throws IOException if the scratch directory cannot be used
     */
    public RowOutcome run(RowKey row) throws IOException {
        RowDirectory directory = scratch.forRow();
        directory.writeJvmOptions(forkOptions(directory));
        if (peak.isPresent()) {
            directory.writePeak(peak.get());
        }
        Sizing sizing = sizing(row);
        OutputFormat output = new RowOutput(
                progress,
                result ->
                        RowJudgement.of(directory.reports(), result.getParams()).verdict() == Verdict.OK);
        long start = System.nanoTime();
        Duration limit = deadline(row, sizing);
        RunResult result = null;
        String failure = null;
        try (Deadline deadline = new Deadline(limit)) {
            try {
                result = new Runner(jmhOptions(row, sizing, directory), output).runSingle();
            } catch (RunnerException e) {
                failure = deadline.hasPassed()
                        ? "no answer within %d s (the planned time and -to %s); killed"
                                .formatted(limit.toSeconds(), sizing.timeout())
                        : reason(e);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<ForkReport> reports = directory.reports();
        Judgement judgement = failure == null
                ? RowJudgement.of(reports, result.getParams())
                : RowJudgement.ofFailure(reports, failure + directory.crashLog());
        return new RowOutcome(judgement, judgement.verdict() == Verdict.OK ? result : null, reports, seconds);
    }

    private Sizing sizing(RowKey row) {
        return RowPlanner.find(List.of("^" + Pattern.quote(row.benchmark()) + "$"), List.of()).stream()
                .findFirst()
                .map(defaults::annotatedBy)
                .orElse(defaults)
                .overriddenBy(options);
    }

    private List<String> forkOptions(RowDirectory directory) throws IOException {
        List<String> all = new ArrayList<>(forkProperties);
        all.add("-D" + ForkGuard.LAUNCHER + "=" + ProcessHandle.current().pid());
        all.add("-D" + ForkReport.FILE + "=" + directory.reportFile());
        all.add(directory.crashLogOption());
        try {
            all.addAll(ChildJvm.options(options.getJvm().orElse(ChildJvm.thisJava())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while starting a JVM");
        }
        return all;
    }

    private org.openjdk.jmh.runner.options.Options jmhOptions(RowKey row, Sizing sizing, RowDirectory directory) {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(options)
                .include("^" + Pattern.quote(row.benchmark()) + "$")
                .mode(mode(row))
                .shouldFailOnError(true)
                .addProfiler(ForkWiring.class, directory.path().toString())
                .addProfiler(ForkGuard.class);
        row.params().forEach(builder::param);
        sizing.applyTo(builder);
        return builder.build();
    }

    private Duration deadline(RowKey row, Sizing sizing) {
        double planned =
                sizing.plannedSeconds(mode(row), options.getWarmupForkCount().orElse(0));
        return Duration.ofMillis(Math.round(1e3 * (planned + Sizing.seconds(sizing.timeout()))));
    }

    private static Mode mode(RowKey row) {
        return Mode.deepValueOf(row.mode());
    }

    /** The innermost thing that JMH tells, as one line. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (true) {
            Throwable next = cause.getSuppressed().length > 0 ? cause.getSuppressed()[0] : cause.getCause();
            if (next == null) {
                break;
            }
            cause = next;
        }
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + message;
    }
}
