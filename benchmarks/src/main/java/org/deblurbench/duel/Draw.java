package org.deblurbench.duel;

import java.util.Random;

/**
 * What chance decides about a pair: who begins, and where in its heap each JVM has its objects.
 *
 * <p>Every class that a JVM loads leaves copies of the path of its jar in the heap, and what comes after them begins a few
 * words later if the path is longer. Vector instructions are slower where arrays straddle cache lines: the very same jar
 * under a shorter name was 4 % faster, and slower the other way round (results/gate). No change of the code may be blamed for
 * that, and any change could cause it, so it is left to chance on both sides alike. (T. Mytkowicz, A. Diwan, M. Hauswirth,
 * P. Sweeney, Producing wrong data without doing anything obviously wrong!, ASPLOS 2009.)
 *
 * @param newFirst whether NEW begins
 * @param oldFiller words of the heap that OLD leaves empty before it sets its benchmark up
 * @param newFiller those of NEW
 */
record Draw(boolean newFirst, int oldFiller, int newFiller) {
    /** A few pages: every place within a cache line and within a page. */
    private static final int FILLERS = 2048;

    static Draw of(Random random) {
        return new Draw(random.nextBoolean(), random.nextInt(FILLERS), random.nextInt(FILLERS));
    }
}
