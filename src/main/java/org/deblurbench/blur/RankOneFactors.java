package org.deblurbench.blur;

import java.util.Arrays;

/** The factors c and r of a kernel k = c rᵀ. */
final class RankOneFactors {
    /** How far, relative to the largest weight, rounding may put a weight from the product of its factors. */
    private static final double TOLERANCE = 4 * Math.ulp(1.0);

    private final double[] column;
    private final double[] row;

    private RankOneFactors(double[] column, double[] row) {
        this.column = column;
        this.row = row;
    }

    /**
     * Factors a kernel: if it has rank one, the column and the row through its largest weight determine it.
     *
     * @param weights row by row, finite
     * @param width of a row
     * @return null if the rank is not one
     */
    static RankOneFactors of(double[] weights, int width) {
        int largest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) > Math.abs(weights[largest])) {
                largest = i;
            }
        }
        double pivot = weights[largest];
        double[] column = new double[weights.length / width];
        for (int i = 0; i < column.length; i++) {
            column[i] = weights[i * width + largest % width] / pivot;
        }
        int start = largest - largest % width;
        double[] row = Arrays.copyOfRange(weights, start, start + width);
        return isProduct(weights, column, row, TOLERANCE * Math.abs(pivot)) ? new RankOneFactors(column, row) : null;
    }

    private static boolean isProduct(double[] weights, double[] column, double[] row, double tolerance) {
        for (int i = 0; i < weights.length; i++) {
            double product = column[i / row.length] * row[i % row.length];
            // Negated, so that the NaN of an all-zero kernel is not a product.
            if (!(Math.abs(weights[i] - product) <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    /** The column factor, one value a row of the kernel; not a copy. */
    double[] column() {
        return column;
    }

    /** The row factor, one value a column of the kernel; not a copy. */
    double[] row() {
        return row;
    }
}
