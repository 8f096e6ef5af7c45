package org.deblurbench.reproduce.data;

import java.util.List;
import java.util.Objects;

/**
 * A named curve.
 *
 * @param name unique in its figure
 * @param points in the order of x; what has no value is left out
 */
public record Curve(String name, List<Point> points) {
    /** How the name of a curve ends that another one, of the name before it, goes on with where nothing was measured. */
    public static final String EXTRAPOLATED = ", extrapolated";

    /** Keeps an unmodifiable copy. */
    public Curve {
        points = List.copyOf(points);
    }

    /**
     * How many points an independent reference is known for.
     *
     * @return at most all
     */
    public long judged() {
        return points.stream().map(Point::agreement).filter(Objects::nonNull).count();
    }

    /**
     * The points that are not what they should be.
     *
     * @return in order of x; empty if all is well
     */
    public List<Point> wrong() {
        return points.stream()
                .filter(p -> p.agreement() != null && !p.agreement().holds(p.y()))
                .toList();
    }
}
