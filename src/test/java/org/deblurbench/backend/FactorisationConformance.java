package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link Backend#solveSpd} and {@link Backend#symmetricEigen} promise. The matrices they are given hold NaN in
 * the strict upper triangle, which must not be read.
 *
 * @param <M> the backend's matrix type
 */
abstract class FactorisationConformance<M> extends ProductConformance<M> {
    @ParameterizedTest
    @CsvSource({"1,1", "1,7", "2,1", "28,28", "28,1", "63,5", "64,64", "65,130", "130,65", "784,3"})
    void solves(int n, int columns) {
        checkSolve(n, columns, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 0.01), random));
    }

    @Test
    void solvesAt784WithAsManyRightHandSides() {
        checkSolve(784, 784, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(784, 1e-6), random));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 28, 65, 200})
    void solvesIllConditionedSystemsToABackwardErrorOfRounding(int n) {
        checkSolve(n, 28, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 1e-12), random));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void solvesWithHilbertMatrices(int n) {
        checkSolve(n, n, NaiveLinearAlgebra.hilbert(n));
    }

    @Test
    void solvesCanFollowEachOtherInAnySize() {
        for (int n : new int[] {130, 3, 131, 1, 28, 130}) {
            checkSolve(n, n + 1, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 0.1), random));
            checkSolve(n, 2, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 0.1), random));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 28, 65, 200})
    void solveRefusesIndefiniteMatrices(int n) {
        double[] eigenvalues = NaiveLinearAlgebra.geometric(n, 0.1);
        eigenvalues[n / 2] = -0.5;
        checkNotPositiveDefinite(n, NaiveLinearAlgebra.symmetric(eigenvalues, random));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 28, 65, 200})
    void solveRefusesAnyPivotThatIsNotPositive(int n) {
        for (int pivot : new int[] {0, n / 2, n - 1}) {
            double[] values = NaiveLinearAlgebra.geometric(n, 0.5);
            values[pivot] = -1;
            checkNotPositiveDefinite(n, NaiveLinearAlgebra.diagonal(values));
            values[pivot] = 0;
            checkNotPositiveDefinite(n, NaiveLinearAlgebra.diagonal(values));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, 65})
    void solveRefusesZero(int n) {
        checkNotPositiveDefinite(n, new double[n * n]);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 28, 65})
    void solveRefusesAMatrixOfOnes(int n) {
        // Singular without rounding: the second pivot is 1 - 1.
        checkNotPositiveDefinite(n, filled(n * n, 1));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "27,27", "14,14", "14,3", "27,0", "27,26"})
    void solvePassesNaNInTheMatrixOn(int row, int column) {
        double[] a = NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(28, 0.1), random);
        a[row * 28 + column] = Double.NaN;
        M b = matrix(28, 3, NaiveLinearAlgebra.random(28 * 3, random));
        try {
            backend.solveSpd(matrix(28, 28, lowerOnly(28, a)), b);
        } catch (ArithmeticException | NotPositiveDefiniteException e) {
            return; // As good as NaN.
        }
        assertThat(read(b)).containsOnly(Double.NaN);
    }

    @Test
    void solvePassesNaNInTheRightHandSideOnToItsColumnOnly() {
        double[] a = NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(28, 0.1), random);
        double[] right = filled(28 * 3, 1);
        right[14 * 3 + 1] = Double.NaN;
        M b = matrix(28, 3, right);
        backend.solveSpd(matrix(28, 28, lowerOnly(28, a)), b);
        double[] solution = read(b);
        for (int ij = 0; ij < solution.length; ij++) {
            assertThat(Double.isNaN(solution[ij])).isEqualTo(ij % 3 == 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,4,3,2", "4,3,3,2", "3,3,4,2", "3,3,2,3"})
    void solveRefusesWrongShapes(int aRows, int aColumns, int bRows, int bColumns) {
        M a = matrix(aRows, aColumns, filled(aRows * aColumns, 7));
        M b = matrix(bRows, bColumns, filled(bRows * bColumns, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> backend.solveSpd(a, b));
        assertThat(read(a)).containsOnly(7);
        assertThat(read(b)).containsOnly(7);
    }

    @Test
    void factorisationsRefuseAnOutputThatIsAnInput() {
        double[] before = NaiveLinearAlgebra.diagonal(1, 2, 3);
        M a = matrix(3, 3, before);
        double[] values = filled(3, 7);
        assertThatIllegalArgumentException().isThrownBy(() -> backend.solveSpd(a, a));
        assertThatIllegalArgumentException().isThrownBy(() -> backend.symmetricEigen(a, values, a));
        assertUnchanged("A", a, before);
        assertThat(values).containsOnly(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 28, 63, 64, 65, 130})
    void findsTheEigenvalues(int n) {
        double[] eigenvalues = NaiveLinearAlgebra.random(n, random);
        checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
    }

    @Test
    void findsTheEigenvaluesAt784() {
        double[] eigenvalues = NaiveLinearAlgebra.geometric(784, 1e-12);
        checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 28, 65})
    void findsRepeatedEigenvalues(int n) {
        double[] eigenvalues = new double[n];
        Arrays.fill(eigenvalues, n / 2, n, 1);
        checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 28, 65})
    void findsTheEigenvaluesOfDiagonalMatrices(int n) {
        double[] eigenvalues = NaiveLinearAlgebra.random(n, random);
        checkEigen(NaiveLinearAlgebra.diagonal(eigenvalues), eigenvalues);
        checkEigen(new double[n * n], new double[n]);
        checkEigen(NaiveLinearAlgebra.diagonal(filled(n, 2)), filled(n, 2));
        double[] negative = NaiveLinearAlgebra.geometric(n, 1e-9);
        Arrays.setAll(negative, i -> -negative[i]);
        checkEigen(NaiveLinearAlgebra.diagonal(negative), negative);
    }

    @Test
    void eigendecompositionsCanFollowEachOtherInAnySize() {
        for (int n : new int[] {70, 3, 71, 1, 28, 70}) {
            double[] eigenvalues = NaiveLinearAlgebra.random(n, random);
            checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "5,0,0", "5,4,4", "28,3,1", "28,27,0", "28,27,27"})
    void eigenRefusesNaN(int n, int row, int column) {
        double[] a = NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 0.1), random);
        a[row * n + column] = Double.NaN;
        M matrix = matrix(n, n, lowerOnly(n, a));
        M vectors = backend.allocate(n, n);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> backend.symmetricEigen(matrix, new double[n], vectors));
        findsTheEigenvalues(n);
    }

    @ParameterizedTest
    @CsvSource({"3,4,3,3,3", "4,3,3,3,3", "3,3,2,3,3", "3,3,4,3,3", "3,3,3,3,4", "3,3,3,4,3", "3,3,3,4,4"})
    void eigenRefusesWrongShapes(int aRows, int aColumns, int length, int vRows, int vColumns) {
        M a = matrix(aRows, aColumns, filled(aRows * aColumns, 7));
        double[] values = filled(length, 7);
        M vectors = matrix(vRows, vColumns, filled(vRows * vColumns, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> backend.symmetricEigen(a, values, vectors));
        assertThat(read(a)).containsOnly(7);
        assertThat(values).containsOnly(7);
        assertThat(read(vectors)).containsOnly(7);
    }

    /**
     * Solves with a random right-hand side, and holds the residual ‖A X − B‖ to (3 n + 1) ε (trace(A) ‖X‖ + ‖B‖):
     * the bound of Higham, theorem 10.4, for Cholesky in any order, as ‖ |Rᵀ| |R| ‖ ≤ ‖R‖² = trace(A). It holds
     * whatever the condition of A is.
     */
    final void checkSolve(int n, int columns, double[] a) {
        double[] right = NaiveLinearAlgebra.random(n * columns, random);
        M b = matrix(n, columns, right);

        backend.solveSpd(matrix(n, n, lowerOnly(n, a)), b);

        double[] x = read(b);
        double residual = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, columns, n, 1, a, x, -1, right));
        double scale = NaiveLinearAlgebra.trace(n, a) * NaiveLinearAlgebra.norm(x) + NaiveLinearAlgebra.norm(right);
        assertThat(residual)
                .as("‖AX − B‖ for n = " + n + ", " + columns + " right-hand sides")
                .isLessThanOrEqualTo((3 * n + 1) * NaiveLinearAlgebra.EPSILON * scale);
    }

    private void checkNotPositiveDefinite(int n, double[] a) {
        M b = matrix(n, 3, filled(n * 3, 1));
        M lower = matrix(n, n, lowerOnly(n, a));
        assertThatExceptionOfType(NotPositiveDefiniteException.class).isThrownBy(() -> backend.solveSpd(lower, b));
        // What failed must leave nothing behind.
        checkSolve(n, 3, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(n, 0.1), random));
    }

    /**
     * Holds the residual, the orthogonality and the eigenvalues to 10 n ε: the measures of LAPACK's own test programs
     * (dsyt21, with a threshold of 50 n ε), in the Frobenius norm. By Weyl's theorem no eigenvalue is off by more
     * than a residual may be.
     */
    final void checkEigen(double[] a, double[] eigenvalues) {
        int n = eigenvalues.length;
        double tolerance = 10 * n * NaiveLinearAlgebra.EPSILON;
        double norm = NaiveLinearAlgebra.norm(a);
        double[] values = filled(n, Double.NaN);
        M vectors = matrixOfNaN(n, n);

        backend.symmetricEigen(matrix(n, n, lowerOnly(n, a)), values, vectors);

        double[] expected = eigenvalues.clone();
        Arrays.sort(expected);
        assertThat(values).isSorted();
        assertWithin(values, expected, filled(n, tolerance * norm));
        double[] v = read(vectors);
        double[] vScaled = v.clone();
        for (int ij = 0; ij < vScaled.length; ij++) {
            vScaled[ij] *= values[ij % n];
        }
        double residual = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, n, n, 1, a, v, -1, vScaled));
        assertThat(residual).as("‖AV − V diag(w)‖ for n = " + n).isLessThanOrEqualTo(tolerance * norm);
        double[] vt = NaiveLinearAlgebra.transpose(n, n, v);
        double[] identity = NaiveLinearAlgebra.diagonal(filled(n, 1));
        double orthogonality = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, n, n, 1, vt, v, -1, identity));
        assertThat(orthogonality).as("‖VᵀV − I‖ for n = " + n).isLessThanOrEqualTo(tolerance * Math.sqrt(n));
    }
}
