package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;

/**
 * A freshly opened backend for each test, and the way between its matrices and row-major arrays of doubles, whatever
 * the backend's precision.
 *
 * @param <M> the backend's matrix type
 * @param <B> the backend's type
 */
abstract class BackendFixture<M, B extends MatrixMultiplication<M>> {
    B backend;
    SplittableRandom random;

    /** The provider under test. */
    protected abstract BackendProvider provider();

    @BeforeEach
    void openBackend() throws Exception {
        backend = open(BackendSettings.DEFAULT);
        random = new SplittableRandom(42);
    }

    /** Opens what the provider offers in the precision under test. */
    abstract B open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException;

    /** The spacing of the backend's numbers at 1. */
    abstract double epsilon();

    /** The live storage of a matrix: {@code double[]} or {@code float[]}. */
    abstract Object elements(M matrix);

    /** Numbers drawn uniformly from [−1, 1), none of them zero, that the backend's precision holds exactly. */
    abstract double[] random(int length);

    /** A new matrix of the backend with the elements of a row-major array. */
    M matrix(int rows, int columns, double[] rowMajor) {
        M matrix = backend.allocate(rows, columns);
        Object elements = elements(matrix);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                set(elements, index(rows, columns, i, j), rowMajor[i * columns + j]);
            }
        }
        return matrix;
    }

    /** A new matrix of the backend that holds NaN everywhere. */
    M matrixOfNaN(int rows, int columns) {
        return matrix(rows, columns, filled(rows * columns, Double.NaN));
    }

    /** A copy of a matrix's elements, row-major. */
    double[] read(M matrix) {
        int rows = backend.rows(matrix);
        int columns = backend.columns(matrix);
        Object elements = elements(matrix);
        double[] rowMajor = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                rowMajor[i * columns + j] = Array.getDouble(elements, index(rows, columns, i, j));
            }
        }
        return rowMajor;
    }

    private int index(int rows, int columns, int i, int j) {
        return backend.order() == StorageOrder.ROW_MAJOR ? i * columns + j : i + j * rows;
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

    void assertUnchanged(String name, M matrix, double[] before) {
        assertThat(read(matrix)).as(name + " is an input").isEqualTo(before);
    }

    /** Holds every element to its own bound. A NaN is never within a bound. */
    static void assertWithin(double[] actual, double[] expected, double[] bound) {
        for (int ij = 0; ij < expected.length; ij++) {
            assertElementWithin(ij, actual[ij], expected[ij], bound[ij]);
        }
    }

    /** As {@link #assertWithin}, for the lower triangle of an n x n matrix. */
    static void assertLowerWithin(int n, double[] actual, double[] expected, double[] bound) {
        for (int i = 0; i < n; i++) {
            for (int ij = i * n; ij <= i * n + i; ij++) {
                assertElementWithin(ij, actual[ij], expected[ij], bound[ij]);
            }
        }
    }

    private static void assertElementWithin(int ij, double actual, double expected, double bound) {
        // Not AssertJ's isCloseTo for each of 784² elements: that alone would take seconds.
        if (!(Math.abs(actual - expected) <= bound)) {
            throw new AssertionError("element " + ij + " is " + actual + ", expected " + expected + " ± " + bound);
        }
    }
}
