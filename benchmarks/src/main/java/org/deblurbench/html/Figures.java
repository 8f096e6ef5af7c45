package org.deblurbench.html;

import java.util.Locale;

/** Numbers as the page writes them. */
final class Figures {
    private static final int SMALLEST_MAGNITUDE = -4;

    private Figures() {}

    /** Four significant digits. */
    static String score(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return Double.toString(value);
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        if (magnitude < SMALLEST_MAGNITUDE) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        return String.format(Locale.ROOT, "%." + Math.max(0, 3 - magnitude) + "f", value);
    }

    /** An error: three significant digits are what a reader compares. */
    static String error(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1e-4 ? "%.2e" : "%.3g", value);
    }

    /** A time in the unit that suits it. */
    static String time(double seconds) {
        if (seconds < 1e-6) {
            return score(seconds * 1e9) + " ns";
        }
        if (seconds < 1e-3) {
            return score(seconds * 1e6) + " µs";
        }
        return seconds < 1 ? score(seconds * 1e3) + " ms" : score(seconds) + " s";
    }

    /** A ratio, such as {@code 2.4×}. */
    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f×" : "%.0f×", ratio);
    }
}
