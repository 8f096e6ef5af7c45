package org.deblurbench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.deblurbench.cli.CommandDispatcher;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.JmhRecord;
import org.deblurbench.launch.Row;
import org.deblurbench.launch.RowOutcome;
import org.deblurbench.launch.RowRunner;
import org.deblurbench.launch.Scratch;
import org.deblurbench.launch.Sizing;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.StatusFile;
import org.deblurbench.record.Verdict;
import org.deblurbench.text.ResultTable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Measures the open rows one by one, and saves after each. */
public final class RunLoop {
    /** How much later than a fork's end this process may learn of the signal that ended both. */
    private static final long SIGNAL_GRACE_NANOS = 300_000_000;

    private final JmhArguments jmh;
    private final Sizing defaults;
    private final ImageSource images;
    private final StatusFile status;
    private final OutputFiles output;
    private final PrintStream out;
    private final List<RunResult> results = new ArrayList<>();
    private volatile boolean stopping;

    public RunLoop(
            JmhArguments jmh,
            Sizing defaults,
            ImageSource images,
            StatusFile status,
            OutputFiles output,
            PrintStream out) {
        this.jmh = jmh;
        this.defaults = defaults;
        this.images = images;
        this.status = status;
        this.output = output;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param open the rows to measure
     * @return the exit code
     */
    public int run(Collection<Row> open) throws IOException, CommandLineOptionException {
        try (RunLock lock = RunLock.acquire()) {
            status.write(output.files());
            if (!measureAndSave(open)) {
                return CommandDispatcher.STOPPED;
            }
        }
        out.println();
        out.println(ResultTable.of(status.rows(), status.environment()));
        out.println("Saved: " + output.files().json() + " (JMH JSON, ok rows only), "
                + output.files().status() + " (every row)"
                + (output.formatted() == null ? "" : ", " + output.formatted()));
        boolean bad = status.rows().stream().anyMatch(e -> e.verdict().isBad());
        return bad ? CommandDispatcher.BAD_ROWS : CommandDispatcher.OK;
    }

    /** Returns false if this process is being stopped. */
    private boolean measureAndSave(Collection<Row> open) throws IOException, CommandLineOptionException {
        PrintStream log =
                output.log() == null ? out : new PrintStream(output.log().toFile(), StandardCharsets.UTF_8);
        Thread farewell = new Thread(this::sayWhatIsSaved);
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Scratch scratch = Scratch.create()) {
            RowRunner runner = new RowRunner(jmh.arguments(), defaults, images.forkProperties(), log, scratch);
            measure(open, runner, log);
            if (!stopping) {
                Runtime.getRuntime().removeShutdownHook(farewell);
            }
            return !stopping;
        } finally {
            log.flush();
        }
    }

    private void measure(Collection<Row> open, RowRunner runner, PrintStream log) throws IOException {
        int number = 0;
        for (Row row : open) {
            number++;
            log.printf("%n# Row %d of %d: %s%n", number, open.size(), row);
            log.flush();
            RowOutcome outcome = runner.run(row);
            if (isStopping(outcome)) {
                return;
            }
            status.put(entry(row, outcome));
            status.write(output.files());
            if (outcome.result() != null) {
                results.add(outcome.result());
            }
            writeOtherFormat();
            Verdict verdict = outcome.judgement().verdict();
            log.println("# " + describe(outcome.judgement()));
            if (verdict.isBad() && jmh.options().shouldFailOnError().orElse(false)) {
                log.println("# Stopping at the first bad row, as -foe true asks; go on with --resume");
                break;
            }
        }
    }

    private static String describe(Judgement judgement) {
        String mspe = judgement.mspe() == null ? "" : String.format(Locale.ROOT, ", MSPE %.6g", judgement.mspe());
        String reason = judgement.reason().isEmpty() ? "" : ": " + judgement.reason();
        return judgement.verdict().label() + mspe + reason;
    }

    private static StatusFile.Entry entry(Row row, RowOutcome outcome) {
        return new StatusFile.Entry(
                row.benchmark(),
                row.mode().shortLabel(),
                row.params(),
                outcome.judgement().verdict(),
                outcome.judgement().reason(),
                outcome.judgement().mspe(),
                outcome.judgement().measures(),
                outcome.provenance(),
                outcome.seconds(),
                outcome.curve(),
                outcome.result() == null ? null : JmhRecord.of(outcome.result()));
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
        long done = status.rows().stream()
                .filter(e -> e.verdict() != Verdict.PLANNED)
                .count();
        out.printf(
                "%nStopped: %d of %d rows are saved; go on with --resume %s%n",
                done, status.rows().size(), output.files().json());
        out.flush();
    }
}
