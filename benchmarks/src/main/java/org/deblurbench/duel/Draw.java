package org.deblurbench.duel;

import java.util.Random;

/**
 * What chance decides about a pair: who begins, and where in its heap each JVM has its objects.
 *
 * <p>Every class that a JVM loads leaves copies of the path of its jar in the heap, and what comes after them begins a few
 * words later if the path is longer. Vector instructions are slower where arrays straddle cache lines: the very same jar
 * under a shorter name was 4 % faster, and slower the other way round (results/gate). No change of the code may be blamed for
 * that, and any change could cause it, so it is left to chance on both sides alike.
 *
 * @param newFirst whether NEW begins
 * @param oldPadding characters by which the names in OLD's class path are longer than need be
 * @param newPadding those of NEW's
 */
record Draw(boolean newFirst, int oldPadding, int newPadding) {
    /** Objects begin at multiples of 8 bytes, cache lines of 64: every place within a line, whatever is copied how often. */
    private static final int PADDINGS = 64;

    static Draw of(Random random) {
        return new Draw(random.nextBoolean(), random.nextInt(PADDINGS), random.nextInt(PADDINGS));
    }
}
