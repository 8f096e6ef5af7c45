package org.deblurbench.method.tuning;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A method's validation error along a grid of ridge parameters.
 *
 * @param points in the order of the grid
 * @param selected the λ of the smallest validation error, the first of equals; empty if every point is below
 *     precision
 */
public record LambdaSelection(List<Point> points, OptionalDouble selected) {
    /**
     * One λ.
     *
     * @param lambda λ
     * @param validationMspe the mean square error per pixel on the validation images; empty if λ is below precision:
     *     working precision cannot resolve it, and any number would be noise
     */
    public record Point(double lambda, OptionalDouble validationMspe) {
        /**
         * A λ that working precision cannot resolve.
         *
         * @param lambda λ
         * @return a point without a value
         */
        public static Point belowPrecision(double lambda) {
            return new Point(lambda, OptionalDouble.empty());
        }

        /**
         * Whether working precision cannot resolve λ.
         *
         * @return whether there is no value
         */
        public boolean isBelowPrecision() {
            return validationMspe.isEmpty();
        }
    }

    /** Keeps an unmodifiable copy of {@code points}. */
    public LambdaSelection {
        points = List.copyOf(points);
    }

    /**
     * Selects from points.
     *
     * @param points in the order of the grid
     * @return the path
     * @throws ArithmeticException if a validation error is NaN or infinite
     */
    public static LambdaSelection of(List<Point> points) {
        OptionalDouble selected = OptionalDouble.empty();
        double smallest = Double.POSITIVE_INFINITY;
        for (Point point : points) {
            if (point.isBelowPrecision()) {
                continue;
            }
            double mspe = point.validationMspe().getAsDouble();
            if (!Double.isFinite(mspe)) {
                throw new ArithmeticException("the validation error at lambda " + point.lambda() + " is " + mspe);
            }
            if (mspe < smallest) {
                smallest = mspe;
                selected = OptionalDouble.of(point.lambda());
            }
        }
        return new LambdaSelection(points, selected);
    }
}
