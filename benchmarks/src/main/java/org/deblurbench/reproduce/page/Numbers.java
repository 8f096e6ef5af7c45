package org.deblurbench.reproduce.page;

import java.util.Locale;

/** Numbers as readers see them. */
final class Numbers {
    private static final int LARGE = 100_000;

    private Numbers() {}

    /** In as many digits as mean anything to a reader: six, or all of a whole number. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "none";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGE) {
            return Long.toString((long) value);
        }
        return trimmed(String.format(Locale.ROOT, "%.6g", value));
    }

    /** In three digits: what a time is good for. */
    static String brief(double value) {
        return value >= 1000
                ? String.format(Locale.ROOT, "%.0f", value)
                : trimmed(String.format(Locale.ROOT, "%.3g", value));
    }

    private static String trimmed(String text) {
        int exponent = text.indexOf('e');
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        String rest = exponent < 0 ? "" : text.substring(exponent);
        String shorter = mantissa.contains(".") ? mantissa.replaceFirst("\\.?0+$", "") : mantissa;
        return shorter + rest.replaceFirst("e([+-]?)0+", "e$1").replace("e+", "e");
    }
}
