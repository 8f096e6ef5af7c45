package org.deblurbench.method.deconvolution;

import java.util.Optional;
import org.deblurbench.blur.Kernel;

/** The factors of a kernel k = c rᵀ. */
final class RankOne {
    /**
     * How large the singular values but the first may be, as the root of the sum of their squares relative to the
     * kernel's norm. A kernel that was estimated from data without noise has some 2ε there: it is separable up to
     * rounding, but not to {@link Kernel#isSeparable}. Any noise puts many orders of magnitude more there.
     */
    private static final double TOLERANCE = 64 * Math.ulp(1.0);

    /** Each divides the error of the factors by the square of the ratio of the first two singular values. */
    private static final int ITERATIONS = 3;

    private final double[] column;
    private final double[] row;

    private RankOne(double[] column, double[] row) {
        this.column = column;
        this.row = row;
    }

    /** c; live. */
    double[] column() {
        return column;
    }

    /** r; live. */
    double[] row() {
        return row;
    }

    /** The factors of a kernel; empty if its rank is not one to working precision. */
    static Optional<RankOne> of(Kernel kernel) {
        if (kernel.isSeparable()) {
            return Optional.of(new RankOne(kernel.columnFactor(), kernel.rowFactor()));
        }
        double[] column = new double[kernel.height()];
        double[] row = largestRow(kernel);
        // Alternating least squares, which is the power method for the first singular vectors.
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            fitColumn(kernel, column, row);
            fitRow(kernel, column, row);
        }
        double residual = 0;
        double norm = 0;
        for (int i = 0; i < column.length; i++) {
            for (int j = 0; j < row.length; j++) {
                double weight = kernel.weight(i, j);
                residual = Math.hypot(residual, weight - column[i] * row[j]);
                norm = Math.hypot(norm, weight);
            }
        }
        return residual <= TOLERANCE * norm && norm > 0 ? Optional.of(new RankOne(column, row)) : Optional.empty();
    }

    private static double[] largestRow(Kernel kernel) {
        double[] largest = new double[kernel.width()];
        double[] row = new double[kernel.width()];
        for (int i = 0; i < kernel.height(); i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = kernel.weight(i, j);
            }
            if (squaredNorm(row) > squaredNorm(largest)) {
                largest = row.clone();
            }
        }
        return largest;
    }

    private static void fitColumn(Kernel kernel, double[] column, double[] row) {
        double scale = squaredNorm(row);
        for (int i = 0; i < column.length; i++) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += kernel.weight(i, j) * row[j];
            }
            column[i] = sum / scale;
        }
    }

    private static void fitRow(Kernel kernel, double[] column, double[] row) {
        double scale = squaredNorm(column);
        for (int j = 0; j < row.length; j++) {
            double sum = 0;
            for (int i = 0; i < column.length; i++) {
                sum += kernel.weight(i, j) * column[i];
            }
            row[j] = sum / scale;
        }
    }

    private static double squaredNorm(double[] a) {
        double sum = 0;
        for (double x : a) {
            sum += x * x;
        }
        return sum;
    }
}
