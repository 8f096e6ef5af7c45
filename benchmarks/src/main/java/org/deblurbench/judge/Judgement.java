package org.deblurbench.judge;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.deblurbench.record.Verdict;

/**
 * The verdict on the answer that a fork computed, with the figures it rests on.
 *
 * @param verdict {@link Verdict#OK} or {@link Verdict#WRONG}, or why there is no answer
 * @param reason one line: why not {@link Verdict#OK}, or what else to know of an answer that is, such as its duality gap
 * @param mspe the restoration error of the answer (the report's Eq. 4), or null if the row has none
 * @param measures other figures that were checked, such as the backward error, by name
 */
public record Judgement(Verdict verdict, String reason, Double mspe, Map<String, Double> measures) {
    /** Keeps a sorted, unmodifiable copy of {@code measures}. */
    public Judgement {
        measures = java.util.Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /**
     * Begins a judgement without findings: ok, until a check fails.
     *
     * @return a new referee
     */
    public static Referee referee() {
        return new Referee();
    }

    /** Collects checks. The first one that fails decides the reason. */
    public static final class Referee {
        private final Map<String, Double> measures = new TreeMap<>();
        private Double mspe;
        private String reason = "";
        private String note = "";

        private Referee() {}

        /**
         * Records the restoration error without comparing it. A value that is not finite is wrong.
         *
         * @param value the MSPE
         * @return this
         */
        public Referee mspe(double value) {
            mspe = value;
            if (!Double.isFinite(value)) {
                fail("MSPE is " + value);
            }
            return this;
        }

        /**
         * Records the restoration error and compares it with an independent reference.
         *
         * @param value the MSPE
         * @param reference what it should be
         * @param tolerance largest relative difference that rounding explains
         * @return this
         */
        public Referee mspe(double value, double reference, double tolerance) {
            mspe(value);
            double difference = Math.abs(value - reference) / reference;
            measures.put("mspe relative difference", difference);
            // Written so that NaN fails.
            if (!(difference <= tolerance)) {
                fail(String.format(
                        "MSPE is %.9g, the reference is %.9g: relative difference %.2g, tolerance %.2g",
                        value, reference, difference, tolerance));
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
        public Referee mspe(double value, OptionalDouble reference, double tolerance) {
            return reference.isPresent() ? mspe(value, reference.getAsDouble(), tolerance) : mspe(value);
        }

        /**
         * Compares an error that is not that of all pixels, under a name of its own, with an independent reference.
         *
         * @param name what is measured, for the status file
         * @param value the MSPE of a part
         * @param reference what it should be
         * @param tolerance largest relative difference that rounding explains
         * @return this
         */
        public Referee partialMspe(String name, double value, double reference, double tolerance) {
            measures.put(name, value);
            return atMost(name + ", relative difference", Math.abs(value - reference) / reference, tolerance);
        }

        /**
         * Checks that a measure does not exceed its bound. NaN exceeds every bound.
         *
         * @param name what is measured, for the status file
         * @param value its value
         * @param bound the largest value that is right
         * @return this
         */
        public Referee atMost(String name, double value, double bound) {
            measures.put(name, value);
            if (!(value <= bound)) {
                fail(String.format("%s is %.3g, more than %.3g", name, value, bound));
            }
            return this;
        }

        /**
         * Checks that a measure does not fall below its bound. NaN falls below every bound.
         *
         * @param name what is measured, for the status file
         * @param value its value
         * @param bound the smallest value that is right
         * @return this
         */
        public Referee atLeast(String name, double value, double bound) {
            measures.put(name, value);
            if (!(value >= bound)) {
                fail(String.format("%s is %.3g, less than %.3g", name, value, bound));
            }
            return this;
        }

        /**
         * Records a figure without comparing it.
         *
         * @param name what is measured, for the status file
         * @param value its value
         * @return this
         */
        public Referee measure(String name, double value) {
            measures.put(name, value);
            return this;
        }

        /**
         * Says what else to know of the answer, if it is right.
         *
         * @param line one line, shown beside the verdict
         * @return this
         */
        public Referee note(String line) {
            note = line;
            return this;
        }

        private void fail(String why) {
            if (reason.isEmpty()) {
                reason = why;
            }
        }

        /**
         * Ends the judgement.
         *
         * @return {@link Verdict#OK} if no check failed, else {@link Verdict#WRONG}
         */
        public Judgement decide() {
            return reason.isEmpty()
                    ? new Judgement(Verdict.OK, note, mspe, measures)
                    : new Judgement(Verdict.WRONG, reason, mspe, measures);
        }
    }
}
