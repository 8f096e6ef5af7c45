package org.deblurbench.method.lasso.homotopy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Independent tasks on a fixed number of threads, each of which takes the next task when it is done with one. */
final class ParallelTasks {
    private ParallelTasks() {}

    /** One task. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it.
         *
         * @param task which, from 0
         * @param thread on which, from 0: whose work space to use
         */
        void run(int task, int thread);
    }

    /**
     * Runs all tasks, the calling thread being one of the threads. Ends when all threads have, even if interrupted.
     *
     * @param tasks how many
     * @param threads how many, at least 1
     * @param task one of them; what it throws ends the others after their current task, and is thrown here
     */
    static void run(int tasks, int threads, Task task) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] others = new Thread[Math.max(0, Math.min(threads, tasks) - 1)];
        for (int k = 0; k < others.length; k++) {
            int thread = k + 1;
            others[k] = new Thread(() -> work(tasks, next, failure, task, thread), "lasso-" + thread);
            others[k].setDaemon(true);
            others[k].start();
        }
        work(tasks, next, failure, task, 0);
        join(others);
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void work(int tasks, AtomicInteger next, AtomicReference<Throwable> failure, Task task, int thread) {
        try {
            for (int k = next.getAndIncrement(); k < tasks && failure.get() == null; k = next.getAndIncrement()) {
                task.run(k, thread);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread[] threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
