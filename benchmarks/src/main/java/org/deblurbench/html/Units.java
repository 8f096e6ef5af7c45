package org.deblurbench.html;

import java.util.List;
import java.util.Map;

/** JMH's units of time. */
final class Units {
    private static final Map<String, Double> SECONDS =
            Map.of("ns", 1e-9, "us", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0, "hr", 3600.0, "day", 86400.0);

    private static final List<String> SMALL_TO_LARGE = List.of("ns", "us", "ms", "s");

    private Units() {}

    /**
     * How scores are shown.
     *
     * @param name of the unit
     * @param factor by which they are multiplied
     */
    record Scaled(String name, double factor) {}

    /** The unit of time in which the least of a group's times is at least 1; other units as they are. */
    static Scaled of(Group group) {
        String unit = group.unit();
        double seconds = seconds(1, unit);
        if (!unit.endsWith("/op") || Double.isNaN(seconds)) {
            return new Scaled(unit, 1);
        }
        double least = group.members().stream()
                .filter(member -> member.shown().ok())
                .mapToDouble(member -> member.shown().seconds())
                .min()
                .orElse(1);
        String best = SMALL_TO_LARGE.get(0);
        for (String name : SMALL_TO_LARGE) {
            best = SECONDS.get(name) <= least ? name : best;
        }
        return new Scaled(best.equals("us") ? "µs" : best, seconds / SECONDS.get(best));
    }

    /** Seconds of one operation, from a time per operation or from operations per time; NaN for any other unit. */
    static double seconds(double score, String unit) {
        if (unit.endsWith("/op")) {
            return score * SECONDS.getOrDefault(unit.substring(0, unit.length() - 3), Double.NaN);
        }
        if (unit.startsWith("ops/")) {
            return SECONDS.getOrDefault(unit.substring(4), Double.NaN) / score;
        }
        return Double.NaN;
    }
}
