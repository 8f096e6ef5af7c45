package org.deblurbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is known of an answer: its restoration error, the figures that were checked with their bounds, and what is wrong.
 * Pure data; the verdict is made of it elsewhere.
 *
 * @param mspe the restoration error (the report's Eq. 4); empty if the answer has none
 * @param checks every figure, in the order of checking
 * @param complaints what is wrong, one line each, the first one first; empty for a right answer
 * @param note what else to know of a right answer, one line; empty if nothing
 */
public record Findings(OptionalDouble mspe, List<Check> checks, List<String> complaints, String note) {
    /** Keeps unmodifiable copies. */
    public Findings {
        checks = List.copyOf(checks);
        complaints = List.copyOf(complaints);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return false if there is a complaint
     */
    public boolean isRight() {
        return complaints.isEmpty();
    }

    /**
     * Begins findings without any figure: right, until a check fails.
     *
     * @return a new builder
     */
    public static Builder begin() {
        return new Builder();
    }

    /** Collects figures. */
    public static final class Builder {
        private final List<Check> checks = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();
        private OptionalDouble mspe = OptionalDouble.empty();
        private String note = "";

        private Builder() {}

        /**
         * Records the restoration error without comparing it. A value that is not finite is wrong.
         *
         * @param value the MSPE
         * @return this
         */
        public Builder mspe(double value) {
            mspe = OptionalDouble.of(value);
            if (!Double.isFinite(value)) {
                complaints.add("MSPE is " + value);
            }
            return this;
        }

        /**
         * Records the restoration error, and compares it where an independent reference is known.
         *
         * @param value the MSPE
         * @param reference what it should be; empty if that is not known
         * @param tolerance largest relative difference that rounding explains
         * @return this
         */
        public Builder mspe(double value, OptionalDouble reference, double tolerance) {
            mspe(value);
            if (reference.isPresent()) {
                double expected = reference.getAsDouble();
                record("mspe reference", expected);
                Check check = difference("mspe relative difference", value, expected, tolerance);
                checks.add(check);
                if (!check.holds()) {
                    complaints.add(String.format(
                            Locale.ROOT,
                            "MSPE is %.9g, the reference is %.9g: relative difference %.2g, tolerance %.2g",
                            value,
                            expected,
                            check.value(),
                            tolerance));
                }
            }
            return this;
        }

        /**
         * Compares an error that is not that of all pixels, under a name of its own, with an independent reference.
         *
         * @param name what is measured
         * @param value the MSPE of a part
         * @param reference what it should be; empty if that is not known
         * @param tolerance largest relative difference that rounding explains
         * @return this
         */
        public Builder partialMspe(String name, double value, OptionalDouble reference, double tolerance) {
            // NaN fails here.
            atMost(name, value, Double.MAX_VALUE);
            reference.ifPresent(expected -> record(name + ", reference", expected)
                    .add(difference(name + ", relative difference", value, expected, tolerance)));
            return this;
        }

        private static Check difference(String name, double value, double reference, double tolerance) {
            return new Check(name, Math.abs(value - reference) / reference, Check.Kind.AT_MOST, tolerance);
        }

        /**
         * Checks that a figure does not exceed its bound. NaN exceeds every bound.
         *
         * @param name what is measured
         * @param value its value
         * @param bound the largest value that is right
         * @return this
         */
        public Builder atMost(String name, double value, double bound) {
            return add(new Check(name, value, Check.Kind.AT_MOST, bound));
        }

        /**
         * Checks that a figure does not fall below its bound. NaN falls below every bound.
         *
         * @param name what is measured
         * @param value its value
         * @param bound the smallest value that is right
         * @return this
         */
        public Builder atLeast(String name, double value, double bound) {
            return add(new Check(name, value, Check.Kind.AT_LEAST, bound));
        }

        /**
         * Records a figure without a bound.
         *
         * @param name what is measured
         * @param value its value
         * @return this
         */
        public Builder record(String name, double value) {
            return add(new Check(name, value, Check.Kind.RECORDED, Double.NaN));
        }

        private Builder add(Check check) {
            checks.add(check);
            if (!check.holds()) {
                complaints.add(check.complaint());
            }
            return this;
        }

        /**
         * Complains of what has no figure.
         *
         * @param complaints one line each; none if all is well
         * @return this
         */
        public Builder complain(List<String> complaints) {
            this.complaints.addAll(complaints);
            return this;
        }

        /**
         * Says what else to know of the answer, if it is right.
         *
         * @param line one line
         * @return this
         */
        public Builder note(String line) {
            note = line;
            return this;
        }

        /**
         * Ends the findings.
         *
         * @return all figures and complaints so far
         */
        public Findings end() {
            return new Findings(mspe, checks, complaints, note);
        }
    }
}
