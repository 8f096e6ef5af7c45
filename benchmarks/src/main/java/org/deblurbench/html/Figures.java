package org.deblurbench.html;

import java.util.Locale;
import org.deblurbench.text.Numbers;

/** Numbers as the page writes them. */
final class Figures {
    private Figures() {}

    /** An error: three significant digits are what a reader compares. */
    static String error(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1e-4 ? "%.2e" : "%.3g", value);
    }

    /** A time in the unit that suits it. */
    static String time(double seconds) {
        if (seconds < 1e-6) {
            return Numbers.score(seconds * 1e9) + " ns";
        }
        if (seconds < 1e-3) {
            return Numbers.score(seconds * 1e6) + " µs";
        }
        return seconds < 1 ? Numbers.score(seconds * 1e3) + " ms" : Numbers.score(seconds) + " s";
    }

    /** A ratio near 1: to a thousandth, which no comparison resolves. */
    static String ratio(double value) {
        return value >= 0.01 && value < 1000 ? String.format(Locale.ROOT, "%.3f", value) : Numbers.score(value);
    }

    /** A sentence in which no line ends between a number and its unit. */
    static String unbroken(String text) {
        return text.replaceAll("(\\d) (%|(?:ns|µs|ms|s|min)\\b)", "$1\u00a0$2");
    }

    /** A ratio, such as {@code 2.4×}. */
    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f×" : "%.0f×", ratio);
    }
}
