package org.deblurbench.duel.pacer;

import java.lang.management.ManagementFactory;

/** Counts the bytes that all Java threads have allocated, where the JVM does. */
final class Allocation {
    private final com.sun.management.ThreadMXBean threads;

    Allocation() {
        java.lang.management.ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        threads = bean instanceof com.sun.management.ThreadMXBean counts && counts.isThreadAllocatedMemorySupported()
                ? counts
                : null;
    }

    /** In bytes, since the start of the threads that are alive; 0 if this JVM does not count. */
    long total() {
        if (threads == null) {
            return 0;
        }
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    /** Whether this JVM counts. */
    boolean isKnown() {
        return threads != null;
    }
}
