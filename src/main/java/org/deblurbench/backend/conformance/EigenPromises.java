package org.deblurbench.backend.conformance;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;

/**
 * What {@link Backend#symmetricEigen} promises. The matrices that it is given hold NaN in the strict upper triangle,
 * which must not be read.
 */
final class EigenPromises {
    /** Order, and the place of the NaN. */
    private static final int[][] NAN_PLACES = {{1, 0, 0}, {5, 0, 0}, {5, 4, 4}, {28, 3, 1}, {28, 27, 0}, {28, 27, 27}};

    /** Rows and columns of A, length of w, rows and columns of V. */
    private static final int[][] WRONG = {
        {3, 4, 3, 3, 3},
        {4, 3, 3, 3, 3},
        {3, 3, 2, 3, 3},
        {3, 3, 4, 3, 3},
        {3, 3, 3, 3, 4},
        {3, 3, 3, 4, 3},
        {3, 3, 3, 4, 4}
    };

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>("finds eigenvalues and eigenvectors", EigenPromises::finds),
            new Promise<>("finds the eigenvalues of diagonal matrices", EigenPromises::diagonal),
            new Promise<>("finds eigenvalues in any size after any other", EigenPromises::inAnySizeAfterAnyOther),
            new Promise<>("symmetricEigen refuses NaN", EigenPromises::nan),
            new Promise<>("symmetricEigen refuses wrong shapes", EigenPromises::wrongShapes),
            new Promise<>("symmetricEigen refuses an output that is an input", EigenPromises::outputThatIsAnInput));

    private EigenPromises() {}

    private static <M> void finds(DoubleFixture<M> on) {
        for (int n : new int[] {1, 2, 28, 63, 64, 65, 130, 300}) {
            checkRandom(on, n);
        }
        double[] wide = NaiveLinearAlgebra.geometric(784, 1e-12);
        check(on, NaiveLinearAlgebra.symmetric(wide, on.random), wide);
        for (int n : new int[] {2, 28, 65}) {
            double[] repeated = new double[n];
            Arrays.fill(repeated, n / 2, n, 1);
            check(on, NaiveLinearAlgebra.symmetric(repeated, on.random), repeated);
        }
    }

    private static <M> void diagonal(DoubleFixture<M> on) {
        for (int n : new int[] {1, 2, 28, 65}) {
            double[] eigenvalues = on.random(n);
            check(on, NaiveLinearAlgebra.diagonal(eigenvalues), eigenvalues);
            check(on, new double[n * n], new double[n]);
            check(on, NaiveLinearAlgebra.diagonal(Fixture.filled(n, 2)), Fixture.filled(n, 2));
            double[] negative = NaiveLinearAlgebra.geometric(n, 1e-9);
            Arrays.setAll(negative, i -> -negative[i]);
            check(on, NaiveLinearAlgebra.diagonal(negative), negative);
        }
    }

    private static <M> void inAnySizeAfterAnyOther(DoubleFixture<M> on) {
        for (int n : new int[] {70, 3, 71, 1, 28, 70}) {
            checkRandom(on, n);
        }
    }

    private static <M> void nan(DoubleFixture<M> on) {
        for (int[] place : NAN_PLACES) {
            int n = place[0];
            double[] a = SolvePromises.withEigenvaluesDownTo(0.1, n, on);
            a[place[1] * n + place[2]] = Double.NaN;
            M matrix = on.matrix(n, n, Fixture.lowerOnly(n, a));
            M vectors = on.backend().allocate(n, n);
            Expect.refused(
                    "symmetricEigen of order " + n + " with NaN at (" + place[1] + ", " + place[2] + ")",
                    ArithmeticException.class,
                    () -> on.backend().symmetricEigen(matrix, new double[n], vectors));
            // What failed must leave nothing behind.
            checkRandom(on, n);
        }
    }

    private static <M> void wrongShapes(DoubleFixture<M> on) {
        for (int[] s : WRONG) {
            String shapes =
                    "an A of " + s[0] + " x " + s[1] + ", a w of " + s[2] + " and a V of " + s[3] + " x " + s[4];
            M a = on.matrix(s[0], s[1], Fixture.filled(s[0] * s[1], 7));
            double[] values = Fixture.filled(s[2], 7);
            M vectors = on.matrix(s[3], s[4], Fixture.filled(s[3] * s[4], 7));
            Expect.refused(
                    shapes, IllegalArgumentException.class, () -> on.backend().symmetricEigen(a, values, vectors));
            Expect.allAre("A after refusing " + shapes, 7, on.read(a));
            Expect.allAre("w after refusing " + shapes, 7, values);
            Expect.allAre("V after refusing " + shapes, 7, on.read(vectors));
        }
    }

    private static <M> void outputThatIsAnInput(DoubleFixture<M> on) {
        double[] before = NaiveLinearAlgebra.diagonal(1, 2, 3);
        M a = on.matrix(3, 3, before);
        double[] values = Fixture.filled(3, 7);
        Expect.refused(
                "a V that is A",
                IllegalArgumentException.class,
                () -> on.backend().symmetricEigen(a, values, a));
        Expect.equal("A after refusing it as V", on.read(a), before);
        Expect.allAre("w after refusing A as V", 7, values);
    }

    private static <M> void checkRandom(DoubleFixture<M> on, int n) {
        double[] eigenvalues = on.random(n);
        check(on, NaiveLinearAlgebra.symmetric(eigenvalues, on.random), eigenvalues);
    }

    /**
     * Holds the residual, the orthogonality and the eigenvalues to 10 n ε: the measures of LAPACK's own test programs
     * (dsyt21, with a threshold of 50 n ε), in the Frobenius norm. By Weyl's theorem no eigenvalue is off by more
     * than a residual may be.
     */
    static <M> void check(DoubleFixture<M> on, double[] a, double[] eigenvalues) {
        int n = eigenvalues.length;
        double[] values = Fixture.filled(n, Double.NaN);
        M vectors = on.matrixOfNaN(n, n);

        on.backend().symmetricEigen(on.matrix(n, n, Fixture.lowerOnly(n, a)), values, vectors);

        MatrixPromises.checkShape(on, "V of order " + n, vectors, n, n);
        checkDecomposition(a, eigenvalues, values, on.read(vectors));
    }

    static void checkDecomposition(double[] a, double[] eigenvalues, double[] values, double[] v) {
        int n = eigenvalues.length;
        String what = "symmetricEigen of order " + n + ": ";
        double tolerance = 10 * n * NaiveLinearAlgebra.EPSILON;
        double norm = NaiveLinearAlgebra.norm(a);
        double[] expected = eigenvalues.clone();
        Arrays.sort(expected);
        for (int j = 1; j < n; j++) {
            Expect.that(values[j - 1] <= values[j], what + "eigenvalues " + (j - 1) + " and " + j + " descend");
        }
        Expect.within(what + "eigenvalues", n, values, expected, Fixture.filled(n, tolerance * norm));
        double[] vScaled = v.clone();
        for (int ij = 0; ij < vScaled.length; ij++) {
            vScaled[ij] *= values[ij % n];
        }
        double residual = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, n, n, 1, a, v, -1, vScaled));
        Expect.atMost(what + "‖AV − V diag(w)‖", residual, tolerance * norm);
        double[] vt = NaiveLinearAlgebra.transpose(n, n, v);
        double[] identity = NaiveLinearAlgebra.diagonal(Fixture.filled(n, 1));
        double orthogonality = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, n, n, 1, vt, v, -1, identity));
        Expect.atMost(what + "‖VᵀV − I‖", orthogonality, tolerance * Math.sqrt(n));
    }
}
