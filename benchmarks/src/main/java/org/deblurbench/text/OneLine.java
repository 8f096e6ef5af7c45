package org.deblurbench.text;

import java.util.Locale;

/** Makes one harmless line of any text: what came from outside must neither break lines nor command a terminal. */
public final class OneLine {
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
