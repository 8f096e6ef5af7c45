package org.deblurbench.blur;

import java.math.BigDecimal;

/** Numbers as a user writes them: decimal, {@code "3"} rather than {@code "3.0"}. */
final class PlainNumber {
    private PlainNumber() {}

    /**
     * Writes a number.
     *
     * @param value a finite number
     * @return the shortest text without an exponent that {@link #parse} reads as {@code value}
     */
    static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * Reads a number.
     *
     * @param text such as {@code "3"}, {@code "0.01"}, {@code "1e-3"}
     * @return a finite number
     * @throws NumberFormatException if it is anything else, such as {@code "NaN"} or {@code "1f"}
     */
    static double parse(String text) {
        double value = new BigDecimal(text).doubleValue();
        if (Double.isInfinite(value)) {
            throw new NumberFormatException(text + " is too large");
        }
        return value;
    }
}
