package org.deblurbench.blur;

/** Grey values as 8-bit integers. */
final class EightBits {
    private static final double WHITE = 255;

    private EightBits() {}

    /** The value itself in [0, 1], else the nearer end. */
    static double clip(double grey) {
        return Math.min(1, Math.max(0, grey));
    }

    /** round(255 v), halves upwards, clipped to 0 … 255. */
    static int of(double grey) {
        return (int) Math.round(WHITE * clip(grey));
    }

    static double toGrey(int value) {
        return value / WHITE;
    }
}
