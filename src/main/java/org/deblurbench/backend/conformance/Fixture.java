package org.deblurbench.backend.conformance;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.StorageOrder;

/**
 * A freshly opened backend, and the way between its matrices and row-major arrays of doubles, whatever the backend's
 * precision.
 *
 * @param <M> the backend's matrix type
 */
abstract class Fixture<M> {
    private static final long SEED = 42;

    final SplittableRandom random = new SplittableRandom(SEED);
    final BackendSettings settings;

    Fixture(BackendSettings settings) {
        this.settings = settings;
    }

    /** The backend under test. */
    abstract MatrixMultiplication<M> backend();

    /** The spacing of the backend's numbers at 1. */
    abstract double epsilon();

    /** The live storage of a matrix: {@code double[]} or {@code float[]}. */
    abstract Object elements(M matrix);

    /** Numbers drawn uniformly from [−1, 1), none of them zero, that the backend's precision holds exactly. */
    abstract double[] random(int length);

    /** A new matrix of the backend with the elements of a row-major array. */
    final M matrix(int rows, int columns, double[] rowMajor) {
        M matrix = backend().allocate(rows, columns);
        write(matrix, rows, columns, rowMajor);
        return matrix;
    }

    /** Overwrites a matrix with the elements of a row-major array. */
    final void write(M matrix, int rows, int columns, double[] rowMajor) {
        Object elements = elements(matrix);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                set(elements, index(rows, columns, i, j), rowMajor[i * columns + j]);
            }
        }
    }

    /** A new matrix of the backend that holds NaN everywhere. */
    final M matrixOfNaN(int rows, int columns) {
        return matrix(rows, columns, filled(rows * columns, Double.NaN));
    }

    /** A copy of a matrix's elements, row-major. */
    final double[] read(M matrix) {
        return read(elements(matrix), backend().rows(matrix), backend().columns(matrix));
    }

    /** A copy, row-major, of elements that have been got hold of before. */
    final double[] read(Object elements, int rows, int columns) {
        double[] rowMajor = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                rowMajor[i * columns + j] = Array.getDouble(elements, index(rows, columns, i, j));
            }
        }
        return rowMajor;
    }

    private int index(int rows, int columns, int i, int j) {
        StorageOrder order = backend().order();
        return i * order.rowStep(columns) + j * order.columnStep(rows);
    }

    /** Rounds to the precision of the storage. */
    static void set(Object elements, int index, double value) {
        if (elements instanceof float[] single) {
            single[index] = (float) value;
        } else {
            ((double[]) elements)[index] = value;
        }
    }

    static double[] filled(int length, double value) {
        double[] a = new double[length];
        Arrays.fill(a, value);
        return a;
    }

    /** A copy of an n x n matrix whose strict upper triangle is NaN. */
    static double[] lowerOnly(int n, double[] a) {
        double[] lower = a.clone();
        for (int i = 0; i < n; i++) {
            Arrays.fill(lower, i * n + i + 1, (i + 1) * n, Double.NaN);
        }
        return lower;
    }
}
