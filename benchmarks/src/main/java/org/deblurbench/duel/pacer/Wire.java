package org.deblurbench.duel.pacer;

/**
 * The words between a duel and its JVMs, over a socket of the loopback device: what a benchmark, the JVM or native code
 * prints is theirs.
 */
public final class Wire {
    /** System property: the port that the duel listens on. */
    public static final String PORT = "deblurbench.pacer.port";

    /** System property: what the JVM says first, so that no stranger is taken for it. */
    public static final String TOKEN = "deblurbench.pacer.token";

    /** Order: list the benchmarks. */
    public static final byte LIST = 'L';

    /** Order: run one row. */
    public static final byte RUN = 'R';

    /** To the JVM: begin the iteration. */
    public static final byte GO = 'G';

    /** From the JVM: waits before a measured iteration. */
    public static final byte READY = 'r';

    /** From the JVM: an iteration is over; its figures follow. */
    public static final byte SCORE = 's';

    /** From the JVM: it has done all, tear-down included. */
    public static final byte END = 'e';

    /** From the JVM: it has given up; the reason follows. */
    public static final byte FAILED = 'f';

    private Wire() {}
}
