package org.deblurbench.reproduce.data;

/**
 * What was computed independently, and how far our value may lie from it.
 *
 * @param kind in which direction
 * @param reference what it should be, or its bound
 * @param tolerance the largest relative difference that rounding, or for a network another seed, explains; unused for a
 *     bound
 */
public record Agreement(Kind kind, double reference, double tolerance) {
    /** How to compare. */
    public enum Kind {
        /** As near as the tolerance says. */
        NEAR,
        /** Not above. */
        AT_MOST
    }

    /**
     * How far a value is off.
     *
     * @param value ours
     * @return relative to the reference; NaN if the value is
     */
    public double difference(double value) {
        return Math.abs(value - reference) / Math.abs(reference);
    }

    /**
     * Whether a value is right.
     *
     * @param value ours; NaN never is
     * @return whether it is near enough, or within the bound
     */
    public boolean holds(double value) {
        return kind == Kind.AT_MOST ? value <= reference : difference(value) <= tolerance;
    }
}
