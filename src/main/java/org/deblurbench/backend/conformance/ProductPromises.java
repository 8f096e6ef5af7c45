package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Transpose;

/** What {@link MatrixMultiplication#multiply} promises, in either precision. */
final class ProductPromises {
    static final double[] SCALARS = {1, -1, 0.5, 0};

    /** m, n, k: op(A) is m x k, op(B) k x n. */
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {1, 7, 5},
        {7, 1, 5},
        {5, 7, 1},
        {1, 1, 9},
        {1, 65, 64},
        {65, 1, 63},
        {3, 130, 2},
        {28, 28, 28},
        {63, 64, 65},
        {64, 64, 64},
        {65, 63, 64},
        {64, 784, 64}
    };

    /** Rows and columns of A, of B and of C that do not fit. */
    private static final int[][] WRONG = {
        {2, 3, 4, 5, 2, 5},
        {2, 3, 3, 5, 3, 5},
        {2, 3, 3, 5, 2, 4},
        {3, 2, 3, 5, 2, 5},
        {2, 3, 5, 3, 2, 5},
        {2, 3, 3, 5, 5, 2}
    };

    static final List<Promise<Fixture<?>>> ALL = List.of(
            new Promise<>(
                    "multiplies for every transpose, alpha and beta", ProductPromises::everyTransposeAlphaAndBeta),
            new Promise<>("multiplies at a size for threads", ProductPromises::atASizeForThreads),
            new Promise<>("multiplies at 784", ProductPromises::at784),
            new Promise<>("multiplies in any size after any other", ProductPromises::inAnySizeAfterAnyOther),
            new Promise<>("multiplies a matrix by itself", ProductPromises::twoFactorsMayBeOneMatrix),
            new Promise<>("passes NaN on to its row and column only", ProductPromises::nan),
            new Promise<>("multiply refuses wrong shapes", ProductPromises::wrongShapes),
            new Promise<>("multiply refuses an output that is an input", ProductPromises::outputThatIsAnInput));

    private ProductPromises() {}

    private static <M> void everyTransposeAlphaAndBeta(Fixture<M> on) {
        for (int[] shape : SHAPES) {
            for (Transpose transA : Transpose.values()) {
                for (Transpose transB : Transpose.values()) {
                    for (double alpha : SCALARS) {
                        for (double beta : SCALARS) {
                            check(on, shape[0], shape[1], shape[2], alpha, transA, transB, beta);
                        }
                    }
                }
            }
        }
    }

    /** Large enough for every library to share the work between its threads. */
    private static <M> void atASizeForThreads(Fixture<M> on) {
        for (Transpose transA : Transpose.values()) {
            for (Transpose transB : Transpose.values()) {
                check(on, 300, 299, 301, 0.5, transA, transB, -1);
                check(on, 300, 299, 301, 1, transA, transB, 0);
            }
        }
    }

    private static <M> void at784(Fixture<M> on) {
        check(on, 784, 784, 784, 1, Transpose.YES, Transpose.NO, -1);
        check(on, 784, 784, 784, 1, Transpose.NO, Transpose.YES, -1);
    }

    private static <M> void inAnySizeAfterAnyOther(Fixture<M> on) {
        for (int size : new int[] {130, 3, 131, 1, 65, 130}) {
            check(on, size, size + 2, size + 1, 0.5, Transpose.YES, Transpose.NO, -1);
        }
    }

    private static <M> void twoFactorsMayBeOneMatrix(Fixture<M> on) {
        double[] a = on.random(9);
        M both = on.matrix(3, 3, a);
        M c = on.matrixOfNaN(3, 3);
        on.backend().multiply(1, both, Transpose.YES, both, Transpose.NO, 0, c);
        double[] at = NaiveLinearAlgebra.transpose(3, 3, a);
        Expect.within(
                "AᵀA for a square A",
                3,
                on.read(c),
                NaiveLinearAlgebra.multiply(3, 3, 3, 1, at, a, 0, a),
                NaiveLinearAlgebra.multiplyBound(on.epsilon(), 3, 3, 3, 1, at, a, 0, a));
    }

    private static <M> void nan(Fixture<M> on) {
        for (Transpose trans : Transpose.values()) {
            // NaN at op(A)(1, 2) reaches row 1 of C; at op(B)(2, 1) column 1.
            String op = trans == Transpose.NO ? "" : "ᵀ";
            double[] a = on.random(5 * 5);
            double[] withNaN = a.clone();
            withNaN[trans == Transpose.NO ? 1 * 5 + 2 : 2 * 5 + 1] = Double.NaN;
            M c = on.matrixOfNaN(5, 5);
            on.backend().multiply(2, on.matrix(5, 5, withNaN), trans, on.matrix(5, 5, a), trans, 0, c);
            Expect.nanExactlyWhere("A" + op + "B" + op + " with a NaN in A", on.read(c), 5, 5, (i, j) -> i == 1);

            withNaN = a.clone();
            withNaN[trans == Transpose.NO ? 2 * 5 + 1 : 1 * 5 + 2] = Double.NaN;
            on.backend().multiply(2, on.matrix(5, 5, a), trans, on.matrix(5, 5, withNaN), trans, 0, c);
            Expect.nanExactlyWhere("A" + op + "B" + op + " with a NaN in B", on.read(c), 5, 5, (i, j) -> j == 1);
        }
        M c = on.matrix(2, 2, new double[] {1, Double.NaN, 1, 1});
        M ones = on.matrix(2, 2, Fixture.filled(4, 1));
        on.backend().multiply(1, ones, Transpose.NO, ones, Transpose.NO, 0.5, c);
        Expect.nanExactlyWhere("A B + C/2 with a NaN in C", on.read(c), 2, 2, (i, j) -> i == 0 && j == 1);
    }

    private static <M> void wrongShapes(Fixture<M> on) {
        MatrixMultiplication<M> backend = on.backend();
        for (int[] s : WRONG) {
            String shapes = s[0] + " x " + s[1] + " times " + s[2] + " x " + s[3] + " into " + s[4] + " x " + s[5];
            M a = backend.allocate(s[0], s[1]);
            M b = backend.allocate(s[2], s[3]);
            M c = on.matrix(s[4], s[5], Fixture.filled(s[4] * s[5], 7));
            Expect.refused(
                    shapes,
                    IllegalArgumentException.class,
                    () -> backend.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, c));
            Expect.allAre("C after refusing " + shapes, 7, on.read(c));
            M at = backend.allocate(s[1], s[0]);
            M bt = backend.allocate(s[3], s[2]);
            Expect.refused(
                    shapes + ", both transposed",
                    IllegalArgumentException.class,
                    () -> backend.multiply(1, at, Transpose.YES, bt, Transpose.YES, 0, c));
            Expect.allAre("C after refusing " + shapes + ", both transposed", 7, on.read(c));
        }
    }

    private static <M> void outputThatIsAnInput(Fixture<M> on) {
        double[] before = on.random(9);
        M a = on.matrix(3, 3, before);
        M b = on.matrix(3, 3, before);
        Expect.refused(
                "a C that is A",
                IllegalArgumentException.class,
                () -> on.backend().multiply(1, a, Transpose.NO, b, Transpose.NO, 0, a));
        Expect.refused(
                "a C that is B",
                IllegalArgumentException.class,
                () -> on.backend().multiply(1, a, Transpose.NO, b, Transpose.NO, 0, b));
        Expect.equal("A after refusing it as C", on.read(a), before);
        Expect.equal("B after refusing it as C", on.read(b), before);
    }

    /** op(A) is m x k, op(B) k x n. With β = 0 the output starts as NaN. */
    static <M> void check(
            Fixture<M> on, int m, int n, int k, double alpha, Transpose transA, Transpose transB, double beta) {
        double[] opA = on.random(m * k);
        double[] opB = on.random(k * n);
        double[] c = beta == 0 ? Fixture.filled(m * n, Double.NaN) : on.random(m * n);
        M a = transA == Transpose.NO ? on.matrix(m, k, opA) : on.matrix(k, m, NaiveLinearAlgebra.transpose(m, k, opA));
        M b = transB == Transpose.NO ? on.matrix(k, n, opB) : on.matrix(n, k, NaiveLinearAlgebra.transpose(k, n, opB));
        double[] aBefore = on.read(a);
        double[] bBefore = on.read(b);
        M result = on.matrix(m, n, c);

        on.backend().multiply(alpha, a, transA, b, transB, beta, result);

        String what = "multiply " + m + " x " + k + (transA == Transpose.YES ? " (Aᵀ)" : "") + " by " + k + " x " + n
                + (transB == Transpose.YES ? " (Bᵀ)" : "") + ", alpha " + alpha + ", beta " + beta;
        MatrixPromises.checkShape(on, what, result, m, n);
        Expect.within(
                what,
                n,
                on.read(result),
                NaiveLinearAlgebra.multiply(m, n, k, alpha, opA, opB, beta, c),
                NaiveLinearAlgebra.multiplyBound(on.epsilon(), m, n, k, alpha, opA, opB, beta, c));
        Expect.equal(what + ": the input A afterwards", on.read(a), aBefore);
        Expect.equal(what + ": the input B afterwards", on.read(b), bBefore);
    }
}
