package org.deblurbench.check;

import java.util.Arrays;

/**
 * Which of some lines (rows, columns, images) change their sign next, so that no combination of signs comes back before
 * all others, or 2³¹ of them, have been there: the order is that of a Gray code (F. Gray, 1953).
 */
public final class SignChanges {
    private final double[] signs;
    private int calls;

    /**
     * All lines begin positive.
     *
     * @param lines how many there are, at least 1
     */
    public SignChanges(int lines) {
        signs = new double[lines];
        Arrays.fill(signs, 1);
    }

    /**
     * Changes the sign of one line.
     *
     * @return which
     */
    public int next() {
        calls++;
        // Every second change is that of the middle line: border pixels hardly matter to anything.
        int line = (signs.length / 2 + Integer.numberOfTrailingZeros(calls)) % signs.length;
        signs[line] = -signs[line];
        return line;
    }

    /**
     * The sign of a line.
     *
     * @param line from 0 on
     * @return 1 or −1
     */
    public double of(int line) {
        return signs[line];
    }
}
