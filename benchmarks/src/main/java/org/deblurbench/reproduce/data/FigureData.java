package org.deblurbench.reproduce.data;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a figure shows, and what was found.
 *
 * @param curves may be empty
 * @param pictures may be empty
 * @param quantities may be empty
 * @param findings whole sentences, with the numbers measured here
 * @param leftOut whole sentences: what was not measured, and why
 */
public record FigureData(
        List<Curve> curves,
        List<Picture> pictures,
        List<Quantity> quantities,
        List<String> findings,
        List<String> leftOut) {
    /** Keeps unmodifiable copies. */
    public FigureData {
        curves = List.copyOf(curves);
        pictures = List.copyOf(pictures);
        quantities = List.copyOf(quantities);
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A number by its key.
     *
     * @param key as of {@link Quantity#key}
     * @return the number
     * @throws IllegalArgumentException if there is none
     */
    public Quantity quantity(String key) {
        return quantities.stream()
                .filter(q -> q.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no number is called '" + key + "'"));
    }

    /**
     * A curve by its name.
     *
     * @param name as of {@link Curve#name}
     * @return the curve
     * @throws IllegalArgumentException if there is none
     */
    public Curve curve(String name) {
        return curves.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no curve is called '" + name + "'"));
    }

    /**
     * How many numbers and points are not what they should be.
     *
     * @return 0 if all is well
     */
    public long wrong() {
        return quantities.stream().filter(Quantity::isWrong).count()
                + curves.stream().mapToLong(c -> c.wrong().size()).sum();
    }

    /**
     * How many numbers and points an independent reference is known for.
     *
     * @return at least {@link #wrong}
     */
    public long judged() {
        return quantities.stream().filter(q -> q.agreement() != null).count()
                + curves.stream().mapToLong(Curve::judged).sum();
    }

    /** Collects what a study finds. */
    public static final class Builder {
        private final List<Curve> curves = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<String> findings = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        /** Adds a curve. */
        public Builder add(Curve curve) {
            curves.add(curve);
            return this;
        }

        /** Adds a picture. */
        public Builder add(Picture picture) {
            pictures.add(picture);
            return this;
        }

        /** Adds a number. */
        public Builder add(Quantity quantity) {
            quantities.add(quantity);
            return this;
        }

        /** Adds a sentence about what was found. */
        public Builder find(String sentence) {
            findings.add(sentence);
            return this;
        }

        /** Adds a sentence about what was not measured. */
        public Builder leaveOut(String sentence) {
            leftOut.add(sentence);
            return this;
        }

        /** All that was collected. */
        public FigureData build() {
            return new FigureData(curves, pictures, quantities, findings, leftOut);
        }
    }
}
