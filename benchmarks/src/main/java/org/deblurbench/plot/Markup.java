package org.deblurbench.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes XML elements into a buffer, with everything escaped. */
final class Markup {
    private final StringBuilder text = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values, in turn; a null value leaves the attribute out
     * @return this
     */
    Markup open(String name, Object... attributes) {
        start(name, attributes);
        text.append('>');
        return this;
    }

    Markup close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** An element without content; attributes as for {@link #open}. */
    Markup empty(String name, Object... attributes) {
        start(name, attributes);
        text.append("/>");
        return this;
    }

    /** An element with text alone; attributes as for {@link #open}. */
    Markup element(String name, String content, Object... attributes) {
        return open(name, attributes).text(content).close(name);
    }

    Markup text(String content) {
        text.append(escape(content));
        return this;
    }

    Markup line() {
        text.append('\n');
        return this;
    }

    private void start(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                String shown = value instanceof Double number ? number(number) : escape(value.toString());
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(shown)
                        .append('"');
            }
        }
    }

    /** A coordinate: hundredths of a pixel are more than anybody sees, and the same on every machine. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Escapes for content and quoted attributes; characters that XML does not allow become U+FFFD. */
    static String escape(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
