package org.deblurbench.backend.vector;

/**
 * Brings matrices of a batch into one array, in which the same element of all of them lies side by side, and back: each
 * matrix is a lane. Two lanes at a time, so that what lies side by side moves together.
 */
final class Interleaving {
    private static final int LANES = DoubleTile.LANES;

    private Interleaving() {}

    /**
     * Copies two matrices into an interleaved one, filled up with zeros.
     *
     * @param a the first
     * @param b the second, which has the next lane
     * @param rows those of the interleaved matrix, no fewer than either has
     * @param columns those of the interleaved matrix, no fewer than either has
     * @param to where both are put, by columns
     * @param first where the first one's element (0, 0) goes
     * @param step from a column to the next
     */
    static void gather(VectorMatrix a, VectorMatrix b, int rows, int columns, double[] to, int first, int step) {
        double[] aElements = a.elements;
        double[] bElements = b.elements;
        for (int j = 0; j < columns; j++) {
            int aFrom = j * a.rows;
            int bFrom = j * b.rows;
            int aHeight = j < a.columns ? a.rows : 0;
            int bHeight = j < b.columns ? b.rows : 0;
            int both = Math.min(aHeight, bHeight);
            int target = first + j * step;
            for (int i = 0; i < both; i++) {
                to[target + i * LANES] = aElements[aFrom + i];
                to[target + i * LANES + 1] = bElements[bFrom + i];
            }
            for (int i = both; i < rows; i++) {
                to[target + i * LANES] = i < aHeight ? aElements[aFrom + i] : 0;
                to[target + i * LANES + 1] = i < bHeight ? bElements[bFrom + i] : 0;
            }
        }
    }

    /**
     * Copies a lane's matrix, times −1.
     *
     * @param from the interleaved matrix, by columns
     * @param first where the lane's element (0, 0) is
     * @param step from a column to the next
     * @param to overwritten with it
     */
    static void scatterNegated(double[] from, int first, int step, VectorMatrix to) {
        int rows = to.rows;
        double[] elements = to.elements;
        for (int j = 0; j < to.columns; j++) {
            int source = first + j * step;
            int target = j * rows;
            for (int i = 0; i < rows; i++) {
                // Not −x, of which a sum of nothing would become −0.
                elements[target + i] = 0 - from[source + i * LANES];
            }
        }
    }
}
