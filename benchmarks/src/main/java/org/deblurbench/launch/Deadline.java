package org.deblurbench.launch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Kills this process's children when a time has passed. JMH's own {@code -to} does not end a benchmark that hangs
 * inside an operation; killing its JVM does, and JMH then reports the row as failed.
 */
final class Deadline implements AutoCloseable {
    private final ScheduledExecutorService timer;
    private volatile boolean passed;

    Deadline(Duration after) {
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "row-deadline");
            thread.setDaemon(true);
            return thread;
        });
        var unused = timer.schedule(this::kill, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void kill() {
        passed = true;
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
