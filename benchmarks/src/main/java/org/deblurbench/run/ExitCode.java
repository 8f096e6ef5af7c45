package org.deblurbench.run;

/** What the process ends with. */
public final class ExitCode {
    /** All is as it should be. */
    public static final int OK = 0;

    /** A row is wrong or failed. */
    public static final int BAD_ROWS = 1;

    /** The command line, a file or this machine does not allow what was asked. */
    public static final int USAGE = 2;

    /** A comparison found a row slower. */
    public static final int SLOWER = 3;

    /** Ended by a signal, such as Ctrl-C: what the shell expects of it. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
