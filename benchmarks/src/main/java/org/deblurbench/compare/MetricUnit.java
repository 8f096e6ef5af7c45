package org.deblurbench.compare;

import java.util.Map;
import java.util.OptionalDouble;

/** What a unit of JMH's says of its quantity. */
final class MetricUnit {
    private static final String PER_OPERATION = "/op";
    private static final String OPERATIONS = "ops/";
    private static final Map<String, Double> SECONDS =
            Map.of("ns", 1e-9, "us", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0, "hr", 3600.0, "day", 86_400.0);

    private MetricUnit() {}

    /** Whether it is known which direction is better: less of anything for an operation, more operations for a time. */
    static boolean hasDirection(String unit) {
        return unit.endsWith(PER_OPERATION) || unit.startsWith(OPERATIONS);
    }

    /** Whether it is a time for an operation, or operations for a time. */
    static boolean isTime(String unit) {
        return seconds(unit, PER_OPERATION, "") != null || seconds(unit, "", OPERATIONS) != null;
    }

    /** By what a value is multiplied to have another unit; empty if that is a unit of something else. */
    static OptionalDouble factor(String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(1);
        }
        Double a = seconds(from, PER_OPERATION, "");
        Double b = seconds(to, PER_OPERATION, "");
        if (a != null && b != null) {
            return OptionalDouble.of(a / b);
        }
        a = seconds(from, "", OPERATIONS);
        b = seconds(to, "", OPERATIONS);
        return a != null && b != null ? OptionalDouble.of(b / a) : OptionalDouble.empty();
    }

    private static Double seconds(String unit, String suffix, String prefix) {
        return unit.startsWith(prefix) && unit.endsWith(suffix)
                ? SECONDS.get(unit.substring(prefix.length(), unit.length() - suffix.length()))
                : null;
    }
}
