package org.deblurbench.record;

import java.util.Arrays;

/**
 * A figure about an answer, and the bound that it was held against.
 *
 * @param value what was found
 * @param limit how the bound is meant
 * @param bound null where there is none, or where it is not known
 */
public record CheckedFigure(double value, Limit limit, Double bound) {
    /** How a bound is meant. */
    public enum Limit {
        /** A right answer has no larger value. */
        AT_MOST("at most"),
        /** A right answer has no smaller value. */
        AT_LEAST("at least"),
        /** There is no bound. */
        NONE("none"),
        /** Files up to format 2 do not say. */
        NOT_RECORDED("not recorded");

        private final String label;

        Limit(String label) {
            this.label = label;
        }

        /**
         * The word for readers and files.
         *
         * @return lower case
         */
        public String label() {
            return label;
        }

        /** Null if there is none of that label. */
        static Limit of(String label) {
            return Arrays.stream(values())
                    .filter(limit -> limit.label.equals(label))
                    .findFirst()
                    .orElse(null);
        }

        boolean hasBound() {
            return this == AT_MOST || this == AT_LEAST;
        }
    }

    /** Refuses a bound that is none, and a limit without one. */
    public CheckedFigure {
        if (limit.hasBound() == (bound == null)) {
            throw new IllegalArgumentException(limit.label + " and the bound " + bound);
        }
    }

    /**
     * A figure of which no bound is known.
     *
     * @param value what was found
     * @return not recorded
     */
    public static CheckedFigure withoutRecord(double value) {
        return new CheckedFigure(value, Limit.NOT_RECORDED, null);
    }

    /**
     * Whether the bound is kept.
     *
     * @return false for NaN, unless there is no bound
     */
    public boolean holds() {
        return switch (limit) {
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
            case NONE, NOT_RECORDED -> true;
        };
    }
}
