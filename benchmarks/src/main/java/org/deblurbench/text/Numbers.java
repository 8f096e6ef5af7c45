package org.deblurbench.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Figures as tables print them. */
public final class Numbers {
    /** Smaller numbers have an exponent. */
    private static final int SMALLEST_MAGNITUDE = -4;

    /** So many tell 99.998 % from certainty. */
    private static final int CONFIDENCE_DIGITS = 6;

    private Numbers() {}

    /**
     * Four significant digits; JMH's own table prints 10⁻⁶ for small values.
     *
     * @param value any
     * @return such as {@code 27.20} or {@code 3.369e-08}
     */
    public static String score(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return Double.toString(value);
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        if (magnitude < SMALLEST_MAGNITUDE) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        return String.format(Locale.ROOT, "%." + Math.max(0, 3 - magnitude) + "f", value);
    }

    /**
     * An error, six significant digits.
     *
     * @param value any; null for none
     * @return such as {@code 0.000146785}; empty for none
     */
    public static String mspe(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.6g", value);
    }

    /**
     * A share that somebody has chosen, without zeros behind it.
     *
     * @param share such as 0.025
     * @param digits the most significant digits
     * @return such as {@code 2.5 %}
     */
    public static String percent(double share, int digits) {
        return new BigDecimal(100 * share)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /**
     * What intervals are called at the head of a column.
     *
     * @param confidence such as 0.95; null if it is not known
     * @return such as {@code 95 %}
     */
    public static String intervalName(Double confidence) {
        return confidence == null ? "Interval" : percent(confidence, CONFIDENCE_DIGITS);
    }
}
