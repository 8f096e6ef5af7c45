package org.deblurbench.text;

import java.util.Locale;

/** Figures that a row may not have, as tables of changes show them. */
final class Figures {
    private Figures() {}

    /** Four significant digits; nothing for null. */
    static String score(Double value) {
        return value == null ? "" : Numbers.score(value);
    }

    /** To a thousandth, which no comparison resolves; nothing for null. */
    static String ratio(Double value) {
        if (value == null) {
            return "";
        }
        return value >= 0.01 && value < 1000 ? String.format(Locale.ROOT, "%.3f", value) : score(value);
    }
}
