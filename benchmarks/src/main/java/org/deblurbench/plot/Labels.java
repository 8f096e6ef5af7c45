package org.deblurbench.plot;

import java.math.BigDecimal;
import java.math.MathContext;

/** Texts that fit: numbers on axes, names cut to a length, and how wide a text will be. */
final class Labels {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Powers of ten within these are written out. */
    private static final int LEAST_PLAIN = -3;

    private static final int MOST_PLAIN = 5;

    private Labels() {}

    /** A number on a linear axis: six digits are more than its ticks differ by. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        int decade = (int) Math.floor(Math.log10(Math.abs(value)));
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        if (decade >= LEAST_PLAIN && decade <= MOST_PLAIN) {
            return rounded.toPlainString().replace('-', '−');
        }
        String mantissa = rounded.movePointLeft(decade).stripTrailingZeros().toPlainString();
        return (mantissa.equals("1") ? "" : mantissa.replace('-', '−') + "·") + power(decade);
    }

    /** mantissa · 10^decade, for a logarithmic axis. */
    static String scientific(int mantissa, int decade) {
        if (decade >= LEAST_PLAIN && decade <= MOST_PLAIN) {
            return BigDecimal.valueOf(mantissa)
                    .scaleByPowerOfTen(decade)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return (mantissa == 1 ? "" : mantissa + "·") + power(decade);
    }

    private static String power(int decade) {
        StringBuilder text = new StringBuilder("10");
        if (decade < 0) {
            text.append('⁻');
        }
        for (char digit : Integer.toString(Math.abs(decade)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** The text if it has no more characters than that, else its beginning, an ellipsis, and its end. */
    static String cut(String text, int characters) {
        int[] points = text.codePoints().toArray();
        if (points.length <= characters) {
            return text;
        }
        int tail = characters / 3;
        int head = characters - 1 - tail;
        return new String(points, 0, head) + "…" + new String(points, points.length - tail, tail);
    }

    /** About how wide a text will be, in pixels: what fonts there will be is not known, so that of a wide one. */
    static double width(String text, double fontSize) {
        return fontSize * text.codePoints().mapToDouble(Labels::ems).sum();
    }

    private static double ems(int c) {
        if (c >= 0x1100) {
            return 1;
        }
        if ("il.,:;|'·()[] ".indexOf(c) >= 0) {
            return 0.36;
        }
        return "mwMW".indexOf(c) >= 0 ? 0.95 : Character.isUpperCase(c) ? 0.7 : 0.62;
    }
}
