package org.deblurbench.reproduce.data;

import java.util.OptionalDouble;

/**
 * A number of a figure.
 *
 * @param key unique in its figure; other figures ask for it by this
 * @param label what it is, for readers
 * @param value ours
 * @param unit such as "s"; empty for an MSPE or a count
 * @param how how it was measured: what was timed and how often, or over what it is a mean; empty if the label says it
 * @param reported what the report has, as it writes it; empty if it has none
 * @param agreement what it should be; null if that is not known independently
 * @param remark what a reader must know, such as why it differs from the report; empty if nothing
 */
public record Quantity(
        String key,
        String label,
        double value,
        String unit,
        String how,
        String reported,
        Agreement agreement,
        String remark) {
    /**
     * A plain number.
     *
     * @param key unique in its figure
     * @param label for readers
     * @param value ours
     * @param unit empty for a count or an MSPE
     * @return without anything to compare it with
     */
    public static Quantity of(String key, String label, double value, String unit) {
        return new Quantity(key, label, value, unit, "", "", null, "");
    }

    /**
     * An MSPE.
     *
     * @param key unique in its figure
     * @param label for readers
     * @param value ours
     * @param reference what it should be; empty if that is not known
     * @param tolerance relative
     * @return a number without a unit
     */
    public static Quantity mspe(String key, String label, double value, OptionalDouble reference, double tolerance) {
        Agreement agreement =
                reference.isPresent() ? new Agreement(Agreement.Kind.NEAR, reference.getAsDouble(), tolerance) : null;
        return new Quantity(key, label, value, "", "", "", agreement, "");
    }

    /** This, with how it was measured. */
    public Quantity how(String newHow) {
        return new Quantity(key, label, value, unit, newHow, reported, agreement, remark);
    }

    /** This, with what the report has. */
    public Quantity reported(String newReported) {
        return new Quantity(key, label, value, unit, how, newReported, agreement, remark);
    }

    /** This, with what to know of it. */
    public Quantity remark(String newRemark) {
        return new Quantity(key, label, value, unit, how, reported, agreement, newRemark);
    }

    /**
     * Whether it is not what it should be.
     *
     * @return false if nothing is known
     */
    public boolean isWrong() {
        return agreement != null && !agreement.holds(value);
    }
}
