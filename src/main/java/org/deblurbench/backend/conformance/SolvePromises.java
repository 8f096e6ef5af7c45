package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;

/**
 * What {@link Backend#solveSpd} promises. The matrices that it is given hold NaN in the strict upper triangle, which
 * must not be read.
 */
final class SolvePromises {
    /** Order and right-hand sides. */
    private static final int[][] SHAPES = {
        {1, 1}, {1, 7}, {2, 1}, {28, 28}, {28, 1}, {63, 5}, {64, 64}, {65, 130}, {130, 65}, {300, 300}, {784, 3}
    };

    private static final int[] ORDERS = {1, 2, 28, 65, 200};
    private static final int[][] NAN_PLACES = {{0, 0}, {27, 27}, {14, 14}, {14, 3}, {27, 0}, {27, 26}};

    /** Rows and columns of A and of B. */
    private static final int[][] WRONG = {{3, 4, 3, 2}, {4, 3, 3, 2}, {3, 3, 4, 2}, {3, 3, 2, 3}};

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>("solves", SolvePromises::solves),
            new Promise<>("solves at 784 with as many right-hand sides", SolvePromises::at784),
            new Promise<>(
                    "solves ill-conditioned systems to a backward error of rounding", SolvePromises::illConditioned),
            new Promise<>("solves with Hilbert matrices", SolvePromises::hilbert),
            new Promise<>("solves in any size after any other", SolvePromises::inAnySizeAfterAnyOther),
            new Promise<>("solveSpd refuses indefinite matrices", SolvePromises::indefinite),
            new Promise<>("solveSpd refuses any pivot that is not positive", SolvePromises::pivots),
            new Promise<>("solveSpd refuses singular matrices", SolvePromises::singular),
            new Promise<>("solveSpd passes NaN in the matrix on, or throws", SolvePromises::nanInTheMatrix),
            new Promise<>(
                    "solveSpd passes NaN in a right-hand side on to its column only",
                    SolvePromises::nanInTheRightHandSide),
            new Promise<>("solveSpd refuses wrong shapes", SolvePromises::wrongShapes),
            new Promise<>("solveSpd refuses an output that is an input", SolvePromises::outputThatIsAnInput));

    private SolvePromises() {}

    private static <M> void solves(DoubleFixture<M> on) {
        for (int[] shape : SHAPES) {
            check(on, shape[0], shape[1], withEigenvaluesDownTo(0.01, shape[0], on));
        }
    }

    private static <M> void at784(DoubleFixture<M> on) {
        check(on, 784, 784, withEigenvaluesDownTo(1e-6, 784, on));
    }

    private static <M> void illConditioned(DoubleFixture<M> on) {
        for (int n : new int[] {2, 28, 65, 200}) {
            check(on, n, 28, withEigenvaluesDownTo(1e-12, n, on));
        }
        check(on, 300, 300, withEigenvaluesDownTo(1e-6, 300, on));
    }

    private static <M> void hilbert(DoubleFixture<M> on) {
        for (int n : new int[] {1, 4, 10}) {
            check(on, n, n, NaiveLinearAlgebra.hilbert(n));
        }
    }

    private static <M> void inAnySizeAfterAnyOther(DoubleFixture<M> on) {
        for (int n : new int[] {130, 3, 131, 1, 28, 130}) {
            check(on, n, n + 1, withEigenvaluesDownTo(0.1, n, on));
            check(on, n, 2, withEigenvaluesDownTo(0.1, n, on));
        }
    }

    private static <M> void indefinite(DoubleFixture<M> on) {
        for (int n : ORDERS) {
            double[] eigenvalues = NaiveLinearAlgebra.geometric(n, 0.1);
            eigenvalues[n / 2] = -0.5;
            checkNotPositiveDefinite(
                    on, "an indefinite matrix of order " + n, n, NaiveLinearAlgebra.symmetric(eigenvalues, on.random));
        }
    }

    private static <M> void pivots(DoubleFixture<M> on) {
        for (int n : ORDERS) {
            for (int pivot : new int[] {0, n / 2, n - 1}) {
                for (double value : new double[] {-1, 0}) {
                    double[] values = NaiveLinearAlgebra.geometric(n, 0.5);
                    values[pivot] = value;
                    checkNotPositiveDefinite(
                            on,
                            "a diagonal matrix of order " + n + " with a " + value + " at " + pivot,
                            n,
                            NaiveLinearAlgebra.diagonal(values));
                }
            }
        }
    }

    private static <M> void singular(DoubleFixture<M> on) {
        for (int n : new int[] {1, 28, 65}) {
            checkNotPositiveDefinite(on, "zeros of order " + n, n, new double[n * n]);
        }
        for (int n : new int[] {2, 28, 65}) {
            // Singular without rounding: the second pivot is 1 - 1.
            checkNotPositiveDefinite(on, "ones of order " + n, n, Fixture.filled(n * n, 1));
        }
    }

    private static <M> void nanInTheMatrix(DoubleFixture<M> on) {
        for (int[] place : NAN_PLACES) {
            double[] a = withEigenvaluesDownTo(0.1, 28, on);
            a[place[0] * 28 + place[1]] = Double.NaN;
            M b = on.matrix(28, 3, on.random(28 * 3));
            M lower = on.matrix(28, 28, Fixture.lowerOnly(28, a));
            try {
                on.backend().solveSpd(lower, b);
            } catch (ArithmeticException | NotPositiveDefiniteException e) {
                continue; // As good as NaN.
            }
            Expect.allAre("X for an A with NaN at (" + place[0] + ", " + place[1] + ")", Double.NaN, on.read(b));
        }
    }

    private static <M> void nanInTheRightHandSide(DoubleFixture<M> on) {
        double[] right = Fixture.filled(28 * 3, 1);
        right[14 * 3 + 1] = Double.NaN;
        M b = on.matrix(28, 3, right);
        on.backend().solveSpd(on.matrix(28, 28, Fixture.lowerOnly(28, withEigenvaluesDownTo(0.1, 28, on))), b);
        Expect.nanExactlyWhere("X for a B with NaN in column 1", on.read(b), 28, 3, (i, j) -> j == 1);
    }

    private static <M> void wrongShapes(DoubleFixture<M> on) {
        for (int[] s : WRONG) {
            String shapes = "an A of " + s[0] + " x " + s[1] + " with a B of " + s[2] + " x " + s[3];
            M a = on.matrix(s[0], s[1], Fixture.filled(s[0] * s[1], 7));
            M b = on.matrix(s[2], s[3], Fixture.filled(s[2] * s[3], 7));
            Expect.refused(
                    shapes, IllegalArgumentException.class, () -> on.backend().solveSpd(a, b));
            Expect.allAre("A after refusing " + shapes, 7, on.read(a));
            Expect.allAre("B after refusing " + shapes, 7, on.read(b));
        }
    }

    private static <M> void outputThatIsAnInput(DoubleFixture<M> on) {
        double[] before = NaiveLinearAlgebra.diagonal(1, 2, 3);
        M a = on.matrix(3, 3, before);
        Expect.refused(
                "a B that is A",
                IllegalArgumentException.class,
                () -> on.backend().solveSpd(a, a));
        Expect.equal("A after refusing it as B", on.read(a), before);
    }

    static <M> double[] withEigenvaluesDownTo(double last, int n, DoubleFixture<M> on) {
        return NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, last), on.random);
    }

    /**
     * Solves with a random right-hand side, and holds the residual ‖A X − B‖ to (3 n + 1) ε (trace(A) ‖X‖ + ‖B‖):
     * the bound of Higham, theorem 10.4, for Cholesky in any order, as ‖ |Rᵀ| |R| ‖ ≤ ‖R‖² = trace(A). It holds
     * whatever the condition of A is.
     */
    static <M> void check(DoubleFixture<M> on, int n, int columns, double[] a) {
        double[] right = on.random(n * columns);
        M b = on.matrix(n, columns, right);

        on.backend().solveSpd(on.matrix(n, n, Fixture.lowerOnly(n, a)), b);

        String what = "solveSpd of order " + n + " with " + columns + " right-hand sides: ";
        MatrixPromises.checkShape(on, what + "X", b, n, columns);
        checkResidual(what, n, columns, a, on.read(b), right);
    }

    static void checkResidual(String what, int n, int columns, double[] a, double[] x, double[] right) {
        double residual = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, columns, n, 1, a, x, -1, right));
        double scale = NaiveLinearAlgebra.trace(n, a) * NaiveLinearAlgebra.norm(x) + NaiveLinearAlgebra.norm(right);
        Expect.atMost(what + "‖AX − B‖", residual, (3 * n + 1) * NaiveLinearAlgebra.EPSILON * scale);
    }

    private static <M> void checkNotPositiveDefinite(DoubleFixture<M> on, String what, int n, double[] a) {
        M b = on.matrix(n, 3, Fixture.filled(n * 3, 1));
        M lower = on.matrix(n, n, Fixture.lowerOnly(n, a));
        Expect.refused(
                what, NotPositiveDefiniteException.class, () -> on.backend().solveSpd(lower, b));
        // What failed must leave nothing behind.
        check(on, n, 3, withEigenvaluesDownTo(0.1, n, on));
    }
}
