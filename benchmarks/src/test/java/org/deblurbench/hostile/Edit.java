package org.deblurbench.hostile;

import java.util.Arrays;

/** Spoils a right result, row-major. */
@FunctionalInterface
interface Edit {
    void apply(double[] elements, int rows, int columns);

    /** Off by a relative error. */
    static Edit scale(double factor) {
        return (e, rows, columns) -> Arrays.setAll(e, k -> e[k] * factor);
    }

    /** One value everywhere. */
    static Edit fill(double value) {
        return (e, rows, columns) -> Arrays.fill(e, value);
    }

    /** The first element off by a relative error. */
    static Edit firstElement(double factor) {
        return (e, rows, columns) -> e[0] *= factor;
    }

    /** The last row zero. */
    static Edit lastRow() {
        return (e, rows, columns) -> Arrays.fill(e, (rows - 1) * columns, rows * columns, 0);
    }

    /** The last column zero. */
    static Edit lastColumn() {
        return (e, rows, columns) -> {
            for (int i = 0; i < rows; i++) {
                e[(i + 1) * columns - 1] = 0;
            }
        };
    }

    /** The first row and the last one exchanged. */
    static Edit exchangeRows() {
        return (e, rows, columns) -> {
            double[] first = Arrays.copyOf(e, columns);
            System.arraycopy(e, (rows - 1) * columns, e, 0, columns);
            System.arraycopy(first, 0, e, (rows - 1) * columns, columns);
        };
    }

    /** Transposed, where that is possible. */
    static Edit transpose() {
        return (e, rows, columns) -> {
            for (int i = 0; i < rows && rows == columns; i++) {
                for (int j = 0; j < i; j++) {
                    double lower = e[i * columns + j];
                    e[i * columns + j] = e[j * columns + i];
                    e[j * columns + i] = lower;
                }
            }
        };
    }

    /** Rounded to single precision. */
    static Edit round() {
        return (e, rows, columns) -> Arrays.setAll(e, k -> (float) e[k]);
    }

    /** Elements below a threshold flushed to zero. */
    static Edit flush(double threshold) {
        return (e, rows, columns) -> Arrays.setAll(e, k -> Math.abs(e[k]) < threshold ? 0 : e[k]);
    }

    /** Negative elements cut off. */
    static Edit cutNegatives() {
        return (e, rows, columns) -> Arrays.setAll(e, k -> Math.max(e[k], 0));
    }
}
