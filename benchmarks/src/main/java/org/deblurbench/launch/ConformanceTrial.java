package org.deblurbench.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.conformance.Conformance;
import org.deblurbench.backend.conformance.ConformanceCheck;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.launch.ConformanceFork.Progress;

/**
 * Holds a backend against its contract in JVMs of its own: a check that hangs is ended, one that crashes or exits costs its
 * JVM, and the next check has another.
 */
public final class ConformanceTrial {
    /** After so many lost JVMs the rest is not worth the time. */
    private static final int MOST_LOST = 3;

    /** No more is to come of a JVM. */
    private static final Progress END = new Progress(-1, true, null);

    private final Duration patience;

    /**
     * What came of one check.
     *
     * @param promise the check's name
     * @param complaint why it is broken, and null if it is kept; as the backend put it, line breaks included
     */
    public record Outcome(String promise, String complaint) {
        /**
         * Whether the promise is kept.
         *
         * @return true if there is no complaint
         */
        public boolean isKept() {
            return complaint == null;
        }
    }

    /**
     * Creates the trial.
     *
     * @param patience how long one check may take
     */
    public ConformanceTrial(Duration patience) {
        this.patience = patience;
    }

    /**
     * Runs all checks, one after the other.
     *
     * @param backend a name of the registry, which {@link Probe} found available with these settings
     * @param threads as in {@code -p threads=}
     * @param precision as in {@code -p precision=}
     * @param outcomes takes what came of each check, as soon as it is known
     * @throws IOException if no JVM can be started
     * @throws InterruptedException if interrupted while waiting
     */
    public void run(String backend, int threads, Precision precision, Consumer<Outcome> outcomes)
            throws IOException, InterruptedException {
        List<ConformanceCheck> checks = Conformance.in(precision);
        int next = 0;
        for (int lost = 0; next < checks.size(); lost++) {
            if (lost == MOST_LOST) {
                outcomes.accept(new Outcome(
                        checks.get(next).name(),
                        "not tried, nor are the " + (checks.size() - next - 1) + " checks after it: " + MOST_LOST
                                + " JVMs have been lost"));
                return;
            }
            next = inOneJvm(backend, threads, precision, next, checks, outcomes);
        }
    }

    /** Runs checks from a place on, until the last has ended or the JVM is lost; returns the place of the next. */
    private int inOneJvm(
            String backend,
            int threads,
            Precision precision,
            int first,
            List<ConformanceCheck> checks,
            Consumer<Outcome> outcomes)
            throws IOException, InterruptedException {
        Process process = start(backend, threads, precision, first);
        try {
            BlockingQueue<Progress> heard = listen(process);
            int next = first;
            while (next < checks.size()) {
                String promise = checks.get(next).name();
                Progress progress = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
                if (progress == null) {
                    outcomes.accept(new Outcome(promise, "did not return within " + patience.toSeconds() + " s"));
                    return next + 1;
                }
                if (progress.equals(END)) {
                    outcomes.accept(new Outcome(promise, "its JVM ended with code " + process.waitFor()));
                    return next + 1;
                }
                if (progress.ended()) {
                    outcomes.accept(new Outcome(promise, progress.complaint()));
                    next++;
                }
            }
            return next;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Process start(String backend, int threads, Precision precision, int first)
            throws IOException, InterruptedException {
        List<String> command = ChildJvm.command(
                ChildJvm.thisJava(),
                List.of("-D" + ForkGuard.LAUNCHER + "="
                        + ProcessHandle.current().pid()),
                ConformanceFork.class,
                backend,
                Integer.toString(threads),
                precision.label(),
                Integer.toString(first));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Takes what the JVM says off its pipe, whatever it prints beside it, and puts {@link #END} last. */
    private static BlockingQueue<Progress> listen(Process process) {
        BlockingQueue<Progress> heard = new LinkedBlockingQueue<>();
        Thread listener = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                        lines.lines()
                                .filter(line -> line.contains(ConformanceFork.MARK))
                                .map(Progress::parse)
                                .forEach(heard::add);
                    } catch (IOException | UncheckedIOException e) {
                        // The pipe of a JVM that was ended: the same as its end.
                    }
                    heard.add(END);
                },
                "conformance-listener");
        listener.setDaemon(true);
        listener.start();
        return heard;
    }
}
