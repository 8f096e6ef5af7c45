package org.deblurbench.duel;

/** A JVM of one side has not done what it was to do: it threw, exited, crashed or hung, or its answer is no answer. */
final class SideFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String side;

    SideFailure(String side, String reason) {
        super(reason);
        this.side = side;
    }

    /** Which side, by its label. */
    String side() {
        return side;
    }
}
