package org.deblurbench.plot;

import java.util.List;

/** Maps values to the unit interval, and knows good places for ticks. */
public interface Scale {
    /** A place on the axis that has a line, and a label unless that is empty. */
    record Tick(double value, String label) {}

    /** Where a value lies: 0 at the lower end of the axis, 1 at the upper. */
    double position(double value);

    /** If the value has a place at all, be it outside the axis: finite, and on a logarithmic axis positive. */
    boolean accepts(double value);

    /** If the value has a place between the ends of the axis. */
    default boolean shows(double value) {
        double slack = 1e-9;
        return accepts(value) && position(value) >= -slack && position(value) <= 1 + slack;
    }

    /** Ticks from the lower end to the upper. */
    List<Tick> ticks();

    /**
     * A linear scale around some values, rounded outwards to ticks.
     *
     * @param values what is to be drawn; what is not finite is passed over
     */
    static Scale linear(List<Double> values) {
        return LinearScale.around(values);
    }

    /**
     * A logarithmic scale around some values, rounded outwards to 1, 2 or 5 times a power of ten.
     *
     * @param values what is to be drawn; what is not finite and positive is passed over
     */
    static Scale log(List<Double> values) {
        return LogScale.around(values);
    }
}
