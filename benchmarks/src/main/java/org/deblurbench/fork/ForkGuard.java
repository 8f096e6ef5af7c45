package org.deblurbench.fork;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Ends a fork when its launcher is gone: a fork that hangs, or computes on for nobody, would live for ever.
 *
 * <p>Standard input of a fork is a pipe whose other end only the launcher holds, and never writes to; it ends when the
 * launcher does, however that dies. Waiting for it costs nothing while the benchmark runs, where
 * {@link ProcessHandle#onExit} polls a process that is not a child, in steps that grow to five seconds.
 *
 * <p>A profiler, because JMH creates it inside the fork before anything else.
 */
public final class ForkGuard implements InternalProfiler {
    /** System property of forks, by which people and scripts can tell whose they are: the launcher's process id. */
    public static final String LAUNCHER = "deblurbench.launcher";

    /** As if ended by SIGTERM. */
    private static final int EXIT_CODE = 143;

    /** Created by JMH, in every fork. */
    public ForkGuard() {
        haltWithLauncher();
    }

    public static void haltWithLauncher() {
        Long launcher = Long.getLong(LAUNCHER);
        if (launcher != null && launcher != ProcessHandle.current().pid()) {
            Thread watch = new Thread(ForkGuard::awaitEndOfInput, "launcher-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // Nothing to prepare.
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of();
    }

    @Override
    public String getDescription() {
        return "Ends a fork of Deblur Bench with its launcher";
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent.
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
            halt();
        }
        halt();
    }

    // Not exit: shutdown hooks may wait for the thread that hangs.
    private static void halt() {
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
