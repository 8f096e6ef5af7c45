package org.deblurbench.plot;

import java.util.List;

/**
 * An axis.
 *
 * @param label what it measures, with the unit
 * @param scale its scale
 */
public record Axis(String label, Scale scale) {
    /** A linear axis around some values. */
    public static Axis linear(String label, List<Double> values) {
        return new Axis(label, Scale.linear(values));
    }

    /** A logarithmic axis around some values. */
    public static Axis log(String label, List<Double> values) {
        return new Axis(label, Scale.log(values));
    }
}
