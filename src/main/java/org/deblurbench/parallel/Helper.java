package org.deblurbench.parallel;

import java.util.concurrent.locks.LockSupport;

/** One thread of {@link Workers} beside the caller. */
final class Helper implements Runnable {
    /** How long a thread looks for what it waits for before it is parked. */
    private static final long PATIENCE_NANOS = 50_000;

    /** How long a helper is kept without work. */
    private static final long KEEP_ALIVE_NANOS = 2_000_000_000L;

    private final int number;

    /** The job at hand; null if there is none. It hands everything else over, in both directions. */
    private volatile Workers.Job job;

    /** The helper's thread while it may be parked. */
    private volatile Thread sleeper;

    /** The caller's thread while it may be parked. */
    private volatile Thread waiter;

    /** Whether there is no thread. Guarded by this. */
    private boolean ended = true;

    private Throwable failure;

    Helper(int number) {
        this.number = number;
    }

    /** Gives the helper a job; it has none now. */
    void hand(Workers.Job next) {
        failure = null;
        synchronized (this) {
            job = next;
            if (ended) {
                ended = false;
                Thread thread = new Thread(this, "deblurbench-" + number);
                thread.setDaemon(true);
                thread.start();
            }
        }
        LockSupport.unpark(sleeper);
    }

    /** Waits until the helper has done its job. */
    void awaitDone() {
        if (!soon(false)) {
            waiter = Thread.currentThread();
            while (job != null) {
                LockSupport.park(this);
            }
            waiter = null;
        }
    }

    /** Throws if the last job threw anything. */
    void rethrow() {
        if (failure != null) {
            throw new IllegalStateException("a helping thread failed: " + failure, failure);
        }
    }

    @Override
    public void run() {
        while (awaitJob()) {
            try {
                job.work(number);
            } catch (Throwable e) {
                failure = e;
            }
            job = null;
            LockSupport.unpark(waiter);
        }
    }

    /** Waits for a job; false if none has come for so long that the helper ends. */
    private boolean awaitJob() {
        if (soon(true)) {
            return true;
        }
        sleeper = Thread.currentThread();
        long end = System.nanoTime() + KEEP_ALIVE_NANOS;
        long left = KEEP_ALIVE_NANOS;
        while (job == null && left > 0) {
            LockSupport.parkNanos(this, left);
            left = end - System.nanoTime();
        }
        sleeper = null;
        // With the lock, so that no job is handed to a helper that has just decided to end.
        synchronized (this) {
            ended = job == null;
            return !ended;
        }
    }

    /** Looks for a while whether there is a job, or none. */
    private boolean soon(boolean wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        do {
            for (int look = 0; look < 32; look++) {
                if ((job != null) == wanted) {
                    return true;
                }
                Thread.onSpinWait();
            }
        } while (System.nanoTime() < end);
        return false;
    }
}
