package org.deblurbench.backend.vector;

/**
 * What is left of a triangular solve when the micro-kernel has taken all other rows off: {@link DoubleTile#COLUMNS} rows of
 * X, of which each is divided by its diagonal and taken off those after it.
 */
final class Triangle {
    private static final int COLUMNS = DoubleTile.COLUMNS;

    private Triangle() {}

    /**
     * L X = B for a lower triangle L.
     *
     * @param x holds B's rows, the first at {@code first}, each {@code step} after the one before; overwritten with X
     * @param width of the rows, a multiple of {@link DoubleTile#LANES}
     * @param t holds −L by columns, from {@code triangle} on; only what is below the diagonal is read
     * @param d holds the reciprocals of L's diagonal, from {@code diagonal} on
     */
    static void forward(
            double[] x, int first, int step, int width, double[] t, int triangle, double[] d, int diagonal) {
        if (COLUMNS == 8) {
            Triangle8.forward(x, first, step, width, t, triangle, d, diagonal);
        } else {
            Triangle6.forward(x, first, step, width, t, triangle, d, diagonal);
        }
    }

    /**
     * U X = B for an upper triangle U.
     *
     * @param x holds B's rows, the first at {@code first}, each {@code step} after the one before; overwritten with X
     * @param width of the rows, a multiple of {@link DoubleTile#LANES}
     * @param t holds −U by columns, from {@code triangle} on; only what is above the diagonal is read
     * @param d holds the reciprocals of U's diagonal, from {@code diagonal} on
     */
    static void backward(
            double[] x, int first, int step, int width, double[] t, int triangle, double[] d, int diagonal) {
        if (COLUMNS == 8) {
            Triangle8.backward(x, first, step, width, t, triangle, d, diagonal);
        } else {
            Triangle6.backward(x, first, step, width, t, triangle, d, diagonal);
        }
    }
}
