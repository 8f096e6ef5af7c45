package org.deblurbench.backend.conformance;

import java.lang.reflect.Array;
import java.util.List;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;

/** What a backend promises of its matrices and of itself, in either precision. */
final class MatrixPromises {
    private static final int[][] SHAPES = {{1, 1}, {1, 9}, {9, 1}, {28, 28}, {63, 65}};
    private static final int[][] NO_SHAPES = {{0, 1}, {1, 0}, {-1, 2}, {2, -1}};

    static final List<Promise<Fixture<?>>> ALL = List.of(
            new Promise<>("tells what computes", MatrixPromises::tellsWhatComputes),
            new Promise<>("allocates zeros", MatrixPromises::allocatesZeros),
            new Promise<>("refuses to allocate nothing", MatrixPromises::refusesToAllocateNothing),
            new Promise<>("hands out elements that are the matrix itself", MatrixPromises::elementsAreTheMatrixItself),
            new Promise<>("lays elements out in the order stated", MatrixPromises::elementsLieInTheOrderStated),
            new Promise<>("gives each matrix a storage of its own", MatrixPromises::matricesDoNotShareStorage));

    private MatrixPromises() {}

    private static <M> void tellsWhatComputes(Fixture<M> on) {
        Provenance provenance = on.backend().provenance();
        Expect.that(
                provenance.library().matches("(?s).*\\S \\d.*"),
                "provenance's library is '" + provenance.library() + "', expected a name and a version");
        Expect.that(!provenance.nativeFile().isBlank(), "provenance's native file is blank");
        Expect.that(
                provenance.threads() == on.settings.threads(),
                "provenance says " + provenance.threads() + " threads, expected " + on.settings.threads());
        provenance
                .details()
                .forEach((key, value) -> Expect.that(!value.isBlank(), "provenance's " + key + " is blank"));
    }

    private static <M> void allocatesZeros(Fixture<M> on) {
        for (int[] shape : SHAPES) {
            int rows = shape[0];
            int columns = shape[1];
            String what = "allocate(" + rows + ", " + columns + ")";
            M a = on.backend().allocate(rows, columns);
            checkShape(on, what, a, rows, columns);
            int length = Array.getLength(on.elements(a));
            Expect.that(length >= rows * columns, what + " has " + length + " elements");
            Expect.allAre(what, 0, on.read(a));
        }
    }

    static <M> void checkShape(Fixture<M> on, String what, M a, int rows, int columns) {
        MatrixMultiplication<M> backend = on.backend();
        Expect.that(
                backend.rows(a) == rows && backend.columns(a) == columns,
                what + " is said to be " + backend.rows(a) + " x " + backend.columns(a) + ", expected " + rows + " x "
                        + columns);
    }

    private static <M> void refusesToAllocateNothing(Fixture<M> on) {
        for (int[] shape : NO_SHAPES) {
            Expect.refused(
                    "allocate(" + shape[0] + ", " + shape[1] + ")",
                    IllegalArgumentException.class,
                    () -> on.backend().allocate(shape[0], shape[1]));
        }
    }

    private static <M> void elementsAreTheMatrixItself(Fixture<M> on) {
        M a = on.backend().allocate(2, 3);
        M identity = on.matrix(2, 2, NaiveLinearAlgebra.diagonal(1, 1));
        Object elements = on.elements(a);
        Expect.that(on.elements(a) == elements, "elements gives another array the second time");
        M c = on.backend().allocate(2, 3);
        Object result = on.elements(c);
        for (int written = 0; written < 2; written++) {
            for (int i = 0; i < 6; i++) {
                Fixture.set(elements, i, 10 * written + i);
            }
            on.backend().multiply(1, identity, Transpose.NO, a, Transpose.NO, 0, c);
            Expect.that(on.elements(c) == result, "elements gives another array after a product");
            for (int i = 0; i < 6; i++) {
                double element = Array.getDouble(result, i);
                Expect.that(
                        element == 10 * written + i,
                        "I A for an A written to by its elements has " + element + " at " + i + " of its elements,"
                                + " expected " + (10 * written + i));
            }
        }
    }

    private static <M> void elementsLieInTheOrderStated(Fixture<M> on) {
        // (0 1 0)ᵀ picks row 1 of A = [0 1; 2 3; 4 5] as it lies in the array.
        M a = on.backend().allocate(3, 2);
        boolean byRows = on.backend().order() == StorageOrder.ROW_MAJOR;
        double[] stored = byRows ? new double[] {0, 1, 2, 3, 4, 5} : new double[] {0, 2, 4, 1, 3, 5};
        for (int i = 0; i < stored.length; i++) {
            Fixture.set(on.elements(a), i, stored[i]);
        }
        M pick = on.matrix(3, 1, new double[] {0, 1, 0});
        M row = on.backend().allocate(2, 1);
        on.backend().multiply(1, a, Transpose.YES, pick, Transpose.NO, 0, row);
        Expect.equal("row 1 of a matrix stored in the order stated", on.read(row), new double[] {2, 3});
    }

    private static <M> void matricesDoNotShareStorage(Fixture<M> on) {
        M a = on.backend().allocate(3, 3);
        M b = on.backend().allocate(3, 3);
        Expect.that(on.elements(a) != on.elements(b), "two matrices of 3 x 3 have one array");
    }
}
