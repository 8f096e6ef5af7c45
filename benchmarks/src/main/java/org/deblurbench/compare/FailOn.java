package org.deblurbench.compare;

import java.util.Collection;

/** From which verdict on a change is refused, and the exit code that says so. */
public enum FailOn {
    /** A row that is slower, and everything worse. */
    SLOWER,
    /** A row that is not decided, and everything worse. */
    UNDECIDED,
    /** A row that is wrong or failed. */
    WRONG,
    /** Nothing. */
    NEVER;

    /** Nothing that was asked about is in the way. */
    public static final int ACCEPTED = 0;

    /** A row is wrong or failed in NEW. */
    public static final int BAD_ROWS = 1;

    /** A row is slower, or not decided if that was asked about. */
    public static final int REFUSED = 3;

    /**
     * The exit code for a set of changes.
     *
     * @param changes of every row
     * @return {@link #ACCEPTED}, {@link #BAD_ROWS} or {@link #REFUSED}
     */
    public int exitCode(Collection<Change> changes) {
        if (this == NEVER) {
            return ACCEPTED;
        }
        if (changes.stream().anyMatch(change -> change.verdict().isBad())) {
            return BAD_ROWS;
        }
        return changes.stream().anyMatch(change -> refuses(change.verdict())) ? REFUSED : ACCEPTED;
    }

    private boolean refuses(ChangeVerdict verdict) {
        return switch (this) {
            case SLOWER -> verdict == ChangeVerdict.SLOWER;
            case UNDECIDED -> verdict == ChangeVerdict.SLOWER || verdict == ChangeVerdict.UNDECIDED;
            case WRONG, NEVER -> false;
        };
    }
}
