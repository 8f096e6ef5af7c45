package org.deblurbench.duel.pacer;

/**
 * Leaves a part of the heap empty, so that what is allocated after it begins elsewhere: some of it where this thread's next
 * objects would be, and some in pieces too large for any thread's own buffer, behind which other threads' buffers begin.
 */
final class Filler {
    private static final int WORD = 8;
    private static final int LARGE = 400_000;
    private static final int PIECES = 3;

    /** The pieces, until they are all there; never read. */
    static volatile byte[][] pieces;

    private Filler() {}

    static void leaveEmpty(int words) {
        byte[][] made = new byte[1 + PIECES][];
        made[0] = new byte[WORD * words];
        for (int i = 1; i <= PIECES; i++) {
            made[i] = new byte[LARGE + WORD * words / i];
        }
        pieces = made;
        pieces = null;
    }
}
