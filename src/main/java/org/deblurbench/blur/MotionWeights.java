package org.deblurbench.blur;

/**
 * The weights of {@link Kernel#motion}: 1 minus the distance of the pixel's centre from the line, where that is
 * positive. The line runs through the origin, its end points {@code length − 1} apart, so that a horizontal one of 7
 * covers 7 pixels. As MATLAB's {@code fspecial('motion')}, the distance is that from the nearer end point where the pixel
 * is no nearer to the origin than the end points are, and that from the infinite line elsewhere.
 */
final class MotionWeights {
    private final double half;
    private final double cosine;
    private final double sine;

    /**
     * Lays the line.
     *
     * @param length in pixels, at least 1
     * @param angle in degrees, counter-clockwise from the horizontal
     */
    MotionWeights(double length, double angle) {
        half = (length - 1) / 2;
        double turned = angle % 180;
        // The cosine of π/2 as a double is not 0.
        boolean vertical = Math.abs(turned) == 90;
        cosine = vertical ? 0 : StrictMath.cos(StrictMath.toRadians(turned));
        sine = vertical ? 1 : StrictMath.sin(StrictMath.toRadians(turned));
    }

    int halfHeight() {
        return reach(sine);
    }

    int halfWidth() {
        return reach(cosine);
    }

    /** The last pixel whose centre is nearer to the line than 1, along one axis. */
    private int reach(double component) {
        double end = half * Math.abs(component) + 1;
        // Rounding must not add a border of zeros.
        return (int) Math.ceil(end - 4 * Math.ulp(end)) - 1;
    }

    /** All weights, row-major, rows from the top: not normalised. */
    double[] weights() {
        int rows = halfHeight();
        int columns = halfWidth();
        int width = 2 * columns + 1;
        double[] weights = new double[(2 * rows + 1) * width];
        for (int y = -rows; y <= rows; y++) {
            for (int x = -columns; x <= columns; x++) {
                weights[(rows - y) * width + columns + x] = weight(x, y);
            }
        }
        return weights;
    }

    private double weight(int x, int y) {
        double distance = Math.abs(y * cosine - x * sine);
        if (StrictMath.hypot(x, y) >= half) {
            distance = StrictMath.hypot(distance, half - Math.abs(x * cosine + y * sine));
        }
        return Math.max(0, 1 - distance);
    }
}
