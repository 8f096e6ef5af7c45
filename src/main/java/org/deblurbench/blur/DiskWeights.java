package org.deblurbench.blur;

/**
 * The weights of {@link Kernel#disk}: how much of each pixel, a unit square around its centre, a disk about the origin
 * covers. Exact but for rounding.
 */
final class DiskWeights {
    private DiskWeights() {}

    /**
     * Covers pixels.
     *
     * @param radius in pixels, positive and finite
     * @param half how many pixels there are from the middle one to each border
     * @return {@code (2 half + 1)²} areas, row-major; symmetric to the last bit in every symmetry of the square
     */
    static double[] of(double radius, int half) {
        int size = 2 * half + 1;
        double[] weights = new double[size * size];
        for (int y = 0; y <= half; y++) {
            for (int x = y; x <= half; x++) {
                double area = covered(x, y, radius);
                mirror(weights, half, x, y, area);
                mirror(weights, half, y, x, area);
            }
        }
        return weights;
    }

    private static void mirror(double[] weights, int half, int x, int y, double area) {
        int size = 2 * half + 1;
        weights[(half + y) * size + half + x] = area;
        weights[(half + y) * size + half - x] = area;
        weights[(half - y) * size + half + x] = area;
        weights[(half - y) * size + half - x] = area;
    }

    /** The covered area of the pixel (x, y), x ≥ y ≥ 0. */
    private static double covered(int x, int y, double radius) {
        double left = x - 0.5;
        double right = x + 0.5;
        double low = y - 0.5;
        double high = y + 0.5;
        if (StrictMath.hypot(right, high) <= radius) {
            return 1;
        }
        if (StrictMath.hypot(Math.max(left, 0), Math.max(low, 0)) >= radius) {
            return 0;
        }
        double area = quadrant(right, high, radius)
                - quadrant(left, high, radius)
                - quadrant(right, low, radius)
                + quadrant(left, low, radius);
        return Math.max(0, area);
    }

    /** The covered area of the rectangle between the origin and (x, y), with the sign of xy. */
    private static double quadrant(double x, double y, double radius) {
        if (x < 0) {
            return -quadrant(-x, y, radius);
        }
        if (y < 0) {
            return -quadrant(x, -y, radius);
        }
        double right = Math.min(x, radius);
        double top = Math.min(y, radius);
        // As far as here the circle is above the rectangle.
        double flat = chord(top, radius);
        if (right <= flat) {
            return right * top;
        }
        return flat * top + underCircle(right, radius) - underCircle(flat, radius);
    }

    /** √(r² − t²). */
    private static double chord(double t, double radius) {
        return Math.sqrt((radius - t) * (radius + t));
    }

    /** The integral of {@link #chord} from 0 to t. */
    private static double underCircle(double t, double radius) {
        return 0.5 * (t * chord(t, radius) + radius * radius * StrictMath.asin(Math.min(1, t / radius)));
    }
}
