package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;

/** What {@link Backend#multiplyVector} promises. */
final class VectorPromises {
    private static final int[][] SHAPES = {{1, 1}, {1, 7}, {7, 1}, {28, 28}, {63, 65}, {65, 64}, {64, 200}, {784, 784}};

    /** Rows and columns of x and of y that do not fit an A of 3 x 4. */
    private static final int[][] WRONG = {{3, 1, 4, 1}, {1, 4, 3, 1}, {4, 1, 1, 3}, {4, 2, 3, 2}, {5, 1, 3, 1}};

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>(
                    "multiplies vectors for every transpose, alpha and beta",
                    VectorPromises::everyTransposeAlphaAndBeta),
            new Promise<>("multiplies vectors in any size after any other", VectorPromises::inAnySizeAfterAnyOther),
            new Promise<>("multiplyVector passes NaN on", VectorPromises::nan),
            new Promise<>("multiplyVector refuses wrong shapes", VectorPromises::wrongShapes),
            new Promise<>("multiplyVector refuses an output that is an input", VectorPromises::outputThatIsAnInput));

    private VectorPromises() {}

    private static <M> void everyTransposeAlphaAndBeta(DoubleFixture<M> on) {
        for (int[] shape : SHAPES) {
            for (Transpose transA : Transpose.values()) {
                for (double alpha : ProductPromises.SCALARS) {
                    for (double beta : ProductPromises.SCALARS) {
                        check(on, shape[0], shape[1], alpha, transA, beta);
                    }
                }
            }
        }
        for (Transpose transA : Transpose.values()) {
            check(on, 300, 301, 0.5, transA, -1);
        }
    }

    private static <M> void inAnySizeAfterAnyOther(DoubleFixture<M> on) {
        for (int size : new int[] {130, 3, 131, 1, 65, 130}) {
            check(on, size, size + 3, 0.5, Transpose.YES, -1);
            GramPromises.check(on, size + 1, size);
        }
    }

    private static <M> void nan(DoubleFixture<M> on) {
        Backend<M> backend = on.backend();
        double[] a = Fixture.filled(3 * 4, 1);
        a[1 * 4 + 2] = Double.NaN;
        M y = on.matrixOfNaN(3, 1);
        M ones = on.matrix(4, 1, Fixture.filled(4, 1));
        backend.multiplyVector(1, on.matrix(3, 4, a), Transpose.NO, ones, 0, y);
        Expect.nanExactlyWhere("A x with a NaN in A", on.read(y), 3, 1, (i, j) -> i == 1);
        y = on.matrixOfNaN(4, 1);
        ones = on.matrix(3, 1, Fixture.filled(3, 1));
        backend.multiplyVector(1, on.matrix(3, 4, a), Transpose.YES, ones, 0, y);
        Expect.nanExactlyWhere("Aᵀx with a NaN in A", on.read(y), 4, 1, (i, j) -> i == 2);
        double[] x = {1, Double.NaN, 1, 1};
        y = on.matrixOfNaN(3, 1);
        M allOnes = on.matrix(3, 4, Fixture.filled(12, 1));
        backend.multiplyVector(1, allOnes, Transpose.NO, on.matrix(4, 1, x), 0, y);
        Expect.nanExactlyWhere("A x with a NaN in x", on.read(y), 3, 1, (i, j) -> true);
    }

    private static <M> void wrongShapes(DoubleFixture<M> on) {
        Backend<M> backend = on.backend();
        for (int[] s : WRONG) {
            String shapes = "3 x 4 times " + s[0] + " x " + s[1] + " into " + s[2] + " x " + s[3];
            M x = backend.allocate(s[0], s[1]);
            M y = on.matrix(s[2], s[3], Fixture.filled(s[2] * s[3], 7));
            M a = backend.allocate(3, 4);
            Expect.refused(
                    shapes, IllegalArgumentException.class, () -> backend.multiplyVector(1, a, Transpose.NO, x, 0, y));
            M at = backend.allocate(4, 3);
            Expect.refused(
                    shapes + ", by transposing A",
                    IllegalArgumentException.class,
                    () -> backend.multiplyVector(1, at, Transpose.YES, x, 0, y));
            Expect.allAre("y after refusing " + shapes, 7, on.read(y));
        }
    }

    private static <M> void outputThatIsAnInput(DoubleFixture<M> on) {
        M one = on.matrix(1, 1, new double[] {3});
        M x = on.matrix(1, 1, new double[] {5});
        Expect.refused(
                "a y that is A",
                IllegalArgumentException.class,
                () -> on.backend().multiplyVector(1, one, Transpose.NO, x, 0, one));
        Expect.refused(
                "a y that is x",
                IllegalArgumentException.class,
                () -> on.backend().multiplyVector(1, one, Transpose.NO, x, 0, x));
        Expect.allAre("A after refusing it as y", 3, on.read(one));
        Expect.allAre("x after refusing it as y", 5, on.read(x));
    }

    /** A is rows x columns. With β = 0 the output starts as NaN. */
    static <M> void check(DoubleFixture<M> on, int rows, int columns, double alpha, Transpose transA, double beta) {
        double[] aBefore = on.random(rows * columns);
        double[] opA = transA == Transpose.NO ? aBefore : NaiveLinearAlgebra.transpose(rows, columns, aBefore);
        int m = transA == Transpose.NO ? rows : columns;
        int n = transA == Transpose.NO ? columns : rows;
        double[] xBefore = on.random(n);
        double[] yBefore = beta == 0 ? Fixture.filled(m, Double.NaN) : on.random(m);
        M a = on.matrix(rows, columns, aBefore);
        M x = on.matrix(n, 1, xBefore);
        M y = on.matrix(m, 1, yBefore);

        on.backend().multiplyVector(alpha, a, transA, x, beta, y);

        String what = "multiplyVector with an A of " + rows + " x " + columns
                + (transA == Transpose.YES ? ", transposed" : "") + ", alpha " + alpha + ", beta " + beta;
        MatrixPromises.checkShape(on, what, y, m, 1);
        Expect.within(
                what,
                1,
                on.read(y),
                NaiveLinearAlgebra.multiply(m, 1, n, alpha, opA, xBefore, beta, yBefore),
                NaiveLinearAlgebra.multiplyBound(on.epsilon(), m, 1, n, alpha, opA, xBefore, beta, yBefore));
        Expect.equal(what + ": the input A afterwards", on.read(a), aBefore);
        Expect.equal(what + ": the input x afterwards", on.read(x), xBefore);
    }
}
