package org.deblurbench.compare;

import java.util.Collection;

/** From which verdict on a change is refused, and the exit code that says so. */
public enum FailOn {
    /** A row that is slower, and everything worse. */
    SLOWER,
    /** A row whose score is not decided, and everything worse. */
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
        boolean bad = changes.stream().anyMatch(change -> change.verdict().isBad() && refuses(change));
        return bad ? BAD_ROWS : changes.stream().anyMatch(this::refuses) ? REFUSED : ACCEPTED;
    }

    /**
     * Whether a change is in the way.
     *
     * @param change of a row; of secondary metrics it never matters that they are undecided
     * @return true if it makes the exit code other than {@link #ACCEPTED}
     */
    public boolean refuses(Change change) {
        boolean bad = change.verdict().isBad();
        boolean slower = bad || change.verdict() == ChangeVerdict.SLOWER;
        return switch (this) {
            case NEVER -> false;
            case WRONG -> bad;
            case SLOWER -> slower;
            case UNDECIDED -> slower || (change.isScore() && change.verdict() == ChangeVerdict.UNDECIDED);
        };
    }
}
