package org.deblurbench.check;

import java.util.Locale;

/**
 * A figure about an answer, and the bound that a right answer keeps.
 *
 * @param name what is measured
 * @param value its value; NaN keeps no bound
 * @param kind how the bound is meant
 * @param bound the bound; NaN where there is none
 */
public record Check(String name, double value, Kind kind, double bound) {
    /** How a bound is meant. */
    public enum Kind {
        /** The value must not be larger. */
        AT_MOST("more than"),
        /** The value must not be smaller. */
        AT_LEAST("less than"),
        /** There is no bound: the figure is only recorded. */
        RECORDED("");

        private final String broken;

        Kind(String broken) {
            this.broken = broken;
        }
    }

    /**
     * Whether the bound is kept.
     *
     * @return false for NaN, unless there is no bound
     */
    public boolean holds() {
        return switch (kind) {
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
            case RECORDED -> true;
        };
    }

    /**
     * What is wrong, for a check that does not hold.
     *
     * @return one line
     */
    public String complaint() {
        return String.format(Locale.ROOT, "%s is %.3g, %s %.3g", name, value, kind.broken, bound);
    }
}
