package org.deblurbench.reproduce.data;

/**
 * A point of a curve.
 *
 * @param x such as λ
 * @param y such as the MSPE
 * @param agreement what y should be; null if that is not known independently
 */
public record Point(double x, double y, Agreement agreement) {
    /**
     * A point that nothing is known of.
     *
     * @param x such as λ
     * @param y such as the MSPE
     */
    public Point(double x, double y) {
        this(x, y, null);
    }
}
