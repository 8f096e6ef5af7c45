package org.deblurbench.blur;

import java.util.OptionalInt;

/** Reads {@link Noise#parse}'s texts. */
final class NoiseParser {
    static final String SATURATE = "saturate";
    static final String JPEG = "jpeg:";
    static final String EIGHT_BITS = "8bit";

    private static final String ALLOWED = "0, or in this order and joined by +: a sigma of at least 0, saturate,"
            + " jpeg:quality (1 to 100), 8bit; as in 0.01+saturate or 0.003+jpeg:80";

    private final String text;
    private final String[] terms;
    private int next;

    private NoiseParser(String text) {
        this.text = text;
        this.terms = text.split("\\+", -1);
    }

    static Noise parse(String text) {
        NoiseParser parser = new NoiseParser(text);
        double sigma = parser.sigma();
        boolean saturates = parser.takes(SATURATE);
        OptionalInt quality = parser.quality();
        boolean rounds = parser.takes(EIGHT_BITS);
        if (parser.next < parser.terms.length) {
            String term = parser.terms[parser.next];
            boolean known = term.equals(SATURATE) || term.startsWith(JPEG) || term.equals(EIGHT_BITS);
            throw parser.malformed("'" + term + (known ? "' is not allowed there" : "' is unknown"), null);
        }
        try {
            return new Noise(sigma, saturates, quality, rounds);
        } catch (IllegalArgumentException e) {
            throw parser.malformed(e.getMessage(), e);
        }
    }

    /** The leading term, if it begins as a number does and is no word. */
    private double sigma() {
        String term = terms[0];
        if (term.isEmpty() || term.equals(EIGHT_BITS) || "-.0123456789".indexOf(term.charAt(0)) < 0) {
            return 0;
        }
        next++;
        try {
            return PlainNumber.parse(term);
        } catch (NumberFormatException e) {
            throw malformed("'" + term + "' is not a number", e);
        }
    }

    private boolean takes(String word) {
        boolean there = next < terms.length && terms[next].equals(word);
        if (there) {
            next++;
        }
        return there;
    }

    private OptionalInt quality() {
        if (next == terms.length || !terms[next].startsWith(JPEG)) {
            return OptionalInt.empty();
        }
        String digits = terms[next++].substring(JPEG.length());
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            throw malformed("JPEG quality '" + digits + "' is not a whole number from 1 to 100", e);
        }
    }

    private IllegalArgumentException malformed(String problem, Exception cause) {
        return new IllegalArgumentException("noise '" + text + "': " + problem + "; write " + ALLOWED, cause);
    }
}
