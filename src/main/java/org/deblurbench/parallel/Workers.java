package org.deblurbench.parallel;

/**
 * Threads that share a job: the caller, and helpers that wait for work. A job is handed over in about a microsecond while
 * the helpers still look for one, which they do for a short while after the last; then they are parked, and if nothing
 * comes for seconds they end, to be started again when needed. So their owner need not be closed.
 *
 * <p>Helpers are daemons. Handing over a job allocates nothing, unless a helper has to be started.
 */
public final class Workers {
    /** What all threads do together. */
    public interface Job {
        /**
         * Does one thread's share, whatever it is; returns when nothing is left to begin.
         *
         * @param worker which of the threads this is, from 0
         */
        void work(int worker);
    }

    private final Helper[] helpers;

    /**
     * Starts no thread yet.
     *
     * @param count how many threads, the caller among them; at least 1
     */
    public Workers(int count) {
        helpers = new Helper[count - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Helper(i + 1);
        }
    }

    /**
     * How many threads there are, the caller among them.
     *
     * @return at least 1
     */
    public int count() {
        return helpers.length + 1;
    }

    /**
     * Runs a job on all threads, and returns when all have returned. What they wrote is seen by the caller.
     *
     * @param job what they do
     * @throws IllegalStateException if a helper threw anything
     */
    public void run(Job job) {
        for (Helper helper : helpers) {
            helper.hand(job);
        }
        try {
            job.work(0);
        } finally {
            // Also where the caller's own share throws: the operands are its own again only then.
            for (Helper helper : helpers) {
                helper.awaitDone();
            }
        }
        for (Helper helper : helpers) {
            helper.rethrow();
        }
    }
}
