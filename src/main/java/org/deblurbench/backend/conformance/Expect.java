package org.deblurbench.backend.conformance;

import java.util.Arrays;

/** The complaints. What was computed comes first in each. */
final class Expect {
    /** Says of which elements something holds. */
    @FunctionalInterface
    interface Place {
        boolean matches(int i, int j);
    }

    private Expect() {}

    static void that(boolean holds, String complaint) {
        if (!holds) {
            throw new ConformanceException(complaint);
        }
    }

    /** Holds every element to its own bound. A NaN is never within a bound. */
    static void within(String what, int columns, double[] actual, double[] expected, double[] bound) {
        for (int ij = 0; ij < expected.length; ij++) {
            elementWithin(what, columns, ij, actual[ij], expected[ij], bound[ij]);
        }
    }

    /** As {@link #within}, for the lower triangle of an n x n matrix. */
    static void lowerWithin(String what, int n, double[] actual, double[] expected, double[] bound) {
        for (int i = 0; i < n; i++) {
            for (int ij = i * n; ij <= i * n + i; ij++) {
                elementWithin(what, n, ij, actual[ij], expected[ij], bound[ij]);
            }
        }
    }

    private static void elementWithin(String what, int columns, int ij, double actual, double expected, double bound) {
        if (!(Math.abs(actual - expected) <= bound)) {
            throw new ConformanceException(what + ": element " + place(columns, ij) + " is " + actual + ", expected "
                    + expected + " to within " + bound);
        }
    }

    /** A number that must not be above its bound; NaN always is. */
    static void atMost(String what, double actual, double bound) {
        that(actual <= bound, what + " is " + actual + ", expected at most " + bound);
    }

    /** All elements are one number. */
    static void allAre(String what, double value, double[] actual) {
        for (double element : actual) {
            that(Double.compare(element, value) == 0, what + " holds " + element + ", expected " + value);
        }
    }

    /** To the bit, and also where it is NaN. */
    static void equal(String what, double[] actual, double[] expected) {
        int differs = Arrays.mismatch(actual, expected);
        that(
                differs < 0,
                differs < 0
                        ? ""
                        : what + ": element " + differs + " is " + actual[differs] + ", expected " + expected[differs]);
    }

    static void nanExactlyWhere(String what, double[] a, int rows, int columns, Place place) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double element = a[i * columns + j];
                that(
                        Double.isNaN(element) == place.matches(i, j),
                        what + ": element (" + i + ", " + j + ") is " + element
                                + (place.matches(i, j) ? ", expected NaN" : ", expected a number"));
            }
        }
    }

    /** The operation throws an exception of a kind. */
    static void refused(String what, Class<? extends RuntimeException> kind, Runnable operation) {
        try {
            operation.run();
        } catch (RuntimeException e) {
            that(kind.isInstance(e), what + ": threw " + e.getClass().getName() + ", expected " + kind.getSimpleName());
            return;
        }
        throw new ConformanceException(what + ": accepted, expected " + kind.getSimpleName());
    }

    private static String place(int columns, int ij) {
        return "(" + ij / columns + ", " + ij % columns + ")";
    }
}
