package org.deblurbench.text;

import java.util.Locale;

/** Names as a reader may see them: whoever chose them, they take one line and show what is in them. */
final class Visible {
    /** Longer names lose their middle: a table stays a table. Files have them whole. */
    private static final int LONGEST = 120;

    private Visible() {}

    /**
     * Replaces what moves the cursor, breaks a line, turns the direction of writing or cannot be written at all.
     *
     * @param text any
     * @return the same, with escapes such as {@code \u202e}
     */
    static String line(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /**
     * As {@link #line}, and short enough for a column.
     *
     * @param text any
     * @return beginning and end of what is too long
     */
    static String cell(String text) {
        String line = line(text);
        int[] points = line.codePoints().toArray();
        if (points.length <= LONGEST) {
            return line;
        }
        int half = LONGEST / 2;
        return new String(points, 0, half) + "…" + new String(points, points.length - half + 1, half - 1);
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
