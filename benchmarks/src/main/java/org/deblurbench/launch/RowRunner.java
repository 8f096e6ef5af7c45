package org.deblurbench.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.deblurbench.backend.Provenance;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;
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
    private final OutputFormat progress;
    private final Scratch scratch;

    /**
     * Creates the runner.
     *
     * @param arguments JMH's command line; what selects benchmarks and writes files is ignored
     * @param defaults how long to measure, where neither the benchmark's annotations nor {@code arguments} say
     * @param forkProperties {@code -D} options that forks need
     * @param out where JMH's progress goes
     * @param scratch for the forks' reports and crash logs
     * @throws CommandLineOptionException if JMH does not understand {@code arguments}
     */
    public RowRunner(
            List<String> arguments, Sizing defaults, List<String> forkProperties, PrintStream out, Scratch scratch)
            throws CommandLineOptionException {
        this.options = new RowOptions(arguments.toArray(String[]::new));
        this.defaults = defaults;
        this.forkProperties = List.copyOf(forkProperties);
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
    public RowOutcome run(Row row) throws IOException {
        Path directory = scratch.forRow();
        Path report = directory.resolve("report.jsonl");
        ForkWiring.use(forkOptions(directory, report), report);
        Sizing sizing = sizing(row);
        OutputFormat output = new RowOutput(progress, () -> isOk(ForkReport.read(report)));
        long start = System.nanoTime();
        Duration limit = deadline(row, sizing);
        RunResult result = null;
        String failure = null;
        try (Deadline deadline = new Deadline(limit)) {
            try {
                result = new Runner(jmhOptions(row, sizing), output).runSingle();
            } catch (RunnerException e) {
                failure = deadline.hasPassed()
                        ? "no answer within %d s (the planned time and -to %s); killed"
                                .formatted(limit.toSeconds(), sizing.timeout())
                        : reason(e);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return outcome(sizing.forks(), result, failure, ForkReport.read(report), Scratch.crashLog(directory), seconds);
    }

    private static boolean isOk(List<ForkReport> reports) {
        return !reports.isEmpty()
                && reports.stream().allMatch(r -> r.judgement().verdict() == Verdict.OK);
    }

    private Sizing sizing(Row row) {
        return RowPlanner.find(List.of("^" + Pattern.quote(row.benchmark()) + "$"), List.of()).stream()
                .findFirst()
                .map(defaults::annotatedBy)
                .orElse(defaults)
                .overriddenBy(options);
    }

    private List<String> forkOptions(Path directory, Path report) throws IOException {
        List<String> all = new ArrayList<>(forkProperties);
        all.add("-D" + ForkGuard.LAUNCHER + "=" + ProcessHandle.current().pid());
        all.add("-D" + ForkReport.FILE + "=" + report);
        all.add(Scratch.crashLogOption(directory));
        try {
            all.addAll(ChildJvm.options(options.getJvm().orElse(ChildJvm.thisJava())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while starting a JVM");
        }
        return all;
    }

    private org.openjdk.jmh.runner.options.Options jmhOptions(Row row, Sizing sizing) {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(options)
                .include("^" + Pattern.quote(row.benchmark()) + "$")
                .mode(row.mode())
                .shouldFailOnError(true)
                .addProfiler(ForkWiring.class)
                .addProfiler(ForkGuard.class);
        row.params().forEach(builder::param);
        sizing.applyTo(builder);
        return builder.build();
    }

    private Duration deadline(Row row, Sizing sizing) {
        double planned =
                sizing.plannedSeconds(row.mode(), options.getWarmupForkCount().orElse(0));
        return Duration.ofMillis(Math.round(1e3 * (planned + Sizing.seconds(sizing.timeout()))));
    }

    private static RowOutcome outcome(
            int forks, RunResult result, String failure, List<ForkReport> reports, String crashLog, double seconds) {
        Provenance provenance = reports.stream()
                .map(ForkReport::provenance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        // A fork that said why it has no answer, or that its answer is wrong, is believed before JMH's exception.
        Judgement worst = reports.stream()
                .map(ForkReport::judgement)
                .filter(j -> j.verdict() != Verdict.OK)
                .findFirst()
                .orElse(null);
        Judgement judgement;
        if (worst != null) {
            judgement = worst;
        } else if (failure != null) {
            judgement = failed(failure + crashLog);
        } else if (reports.size() < forks) {
            judgement = failed("only " + reports.size() + " of " + forks + " forks had their answer checked");
        } else {
            judgement = reports.get(0).judgement();
        }
        List<CurvePoint> curve = reports.stream()
                .map(ForkReport::curve)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new RowOutcome(judgement, provenance, judgement.verdict() == Verdict.OK ? result : null, curve, seconds);
    }

    private static Judgement failed(String reason) {
        return new Judgement(Verdict.FAILED, reason, null, Map.of());
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
