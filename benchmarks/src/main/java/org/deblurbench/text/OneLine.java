package org.deblurbench.text;

import java.util.Locale;

/** Makes one harmless line of any text: what came from outside must neither break lines nor command a terminal. */
public final class OneLine {
    /** Longer names lose their middle: a table stays a table. Files have them whole. */
    private static final int LONGEST = 120;

    private OneLine() {}

    /**
     * Escapes all that is not seen as itself: line breaks, control and formatting characters, lone surrogates.
     *
     * @param text such as a message that quotes a name; null is written as that word
     * @return the same in one line, with {@code \n} for a line break and {@code \}{@code u001b} for ESC
     */
    public static String of(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    /**
     * As {@link #of}, and short enough for a column.
     *
     * @param text any
     * @return beginning and end of what is too long
     */
    static String cell(String text) {
        String line = of(text);
        int[] points = line.codePoints().toArray();
        if (points.length <= LONGEST) {
            return line;
        }
        int half = LONGEST / 2;
        return new String(points, 0, half) + "…" + new String(points, points.length - half + 1, half - 1);
    }

    private static void append(StringBuilder line, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> line.append(control(c));
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> line.append(escape(c));
            default -> line.appendCodePoint(c);
        }
    }

    private static String control(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> escape(c);
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }
}
