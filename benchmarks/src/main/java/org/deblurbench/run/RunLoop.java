package org.deblurbench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.deblurbench.launch.RowOutcome;
import org.deblurbench.launch.RowRunner;
import org.deblurbench.launch.Scratch;
import org.deblurbench.launch.Sizing;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunFile;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.deblurbench.text.ResultTable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Measures the planned rows of a run one by one, and saves after each. */
public final class RunLoop {
    /** How much later than a fork's end this process may learn of the signal that ended both. */
    private static final long SIGNAL_GRACE_NANOS = 300_000_000;

    private final JmhArguments jmh;
    private final Sizing defaults;
    private final PreFlight checked;
    private final OutputFiles output;
    private final PrintStream out;
    private final List<RunResult> results = new ArrayList<>();
    private volatile Run run;
    private volatile boolean stopping;

    /**
     * Prepares a run.
     *
     * @param jmh JMH's part of the command line
     * @param defaults how long to measure
     * @param checked what is measured
     * @param run with the rows to measure still planned
     * @param output where it is saved
     * @param out for progress and the table
     */
    public RunLoop(JmhArguments jmh, Sizing defaults, PreFlight checked, Run run, OutputFiles output, PrintStream out) {
        this.jmh = jmh;
        this.defaults = defaults;
        this.checked = checked;
        this.run = run;
        this.output = output;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @return the exit code
     * @throws IOException if results cannot be written
     * @throws CommandLineOptionException if JMH does not understand its options
     */
    public int run() throws IOException, CommandLineOptionException {
        try (RunLock lock = RunLock.acquire()) {
            RunFile.write(output.files(), run);
            if (!measureAndSave()) {
                return ExitCode.STOPPED;
            }
        }
        out.println();
        out.println(ResultTable.of(run));
        out.println("Saved: " + output.files().json() + " (JMH JSON, ok rows only), "
                + output.files().status() + " (every row)"
                + (output.formatted() == null ? "" : ", " + output.formatted() + " (the same in another format)")
                + (output.log() == null ? "" : ", " + output.log() + " (JMH's own output)"));
        boolean bad = run.rows().stream().anyMatch(row -> row.verdict().isBad());
        return bad ? ExitCode.BAD_ROWS : ExitCode.OK;
    }

    /** Returns false if this process is being stopped. */
    private boolean measureAndSave() throws IOException, CommandLineOptionException {
        Thread farewell = new Thread(this::sayWhatIsSaved);
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Scratch scratch = Scratch.create();
                RowLog log = RowLog.open(output.log(), output.resumed(), out)) {
            measure(
                    new RowRunner(
                            jmh.arguments(),
                            defaults,
                            checked.source().forkProperties(),
                            checked.peak(),
                            log.stream(),
                            scratch),
                    log);
            if (!stopping) {
                Runtime.getRuntime().removeShutdownHook(farewell);
            }
            return !stopping;
        }
    }

    private void measure(RowRunner runner, RowLog log) throws IOException {
        List<RowKey> open = run.rows().stream()
                .filter(row -> row.verdict() == Verdict.PLANNED)
                .map(RunRow::key)
                .toList();
        Progress progress = new Progress(out, log.isFile() && Terminal.isInteractive(), open);
        for (RowKey key : open) {
            log.title(key);
            progress.begins(key);
            RowOutcome outcome = runner.run(key);
            if (isStopping(outcome)) {
                return;
            }
            RunRow row = outcome.row(key);
            run = run.with(row);
            RunFile.write(output.files(), run);
            if (outcome.result() != null) {
                results.add(outcome.result());
            }
            writeOtherFormat();
            progress.ends(row);
            if (row.verdict().isBad() && jmh.options().shouldFailOnError().orElse(false)) {
                out.println("Stopping at the first bad row, as -foe true asks; go on with --resume");
                break;
            }
        }
    }

    private void writeOtherFormat() {
        if (output.formatted() != null) {
            ResultFormatFactory.getInstance(output.format(), output.formatted().toString())
                    .writeOut(results);
        }
    }

    /** Ctrl-C reaches the forks as well as this process: a fork that it ended has not failed, and is not recorded. */
    private boolean isStopping(RowOutcome outcome) {
        if (outcome.judgement().verdict() == Verdict.FAILED) {
            LockSupport.parkNanos(SIGNAL_GRACE_NANOS);
        }
        return stopping;
    }

    private void sayWhatIsSaved() {
        stopping = true;
        long done = run.rows().stream()
                .filter(row -> row.verdict() != Verdict.PLANNED)
                .count();
        out.printf(
                "%nStopped: %d of %d rows are saved; go on with --resume %s%n",
                done, run.rows().size(), output.files().json());
        out.flush();
    }
}
