package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link MatrixMultiplication} promises, in either precision.
 *
 * @param <M> the backend's matrix type
 * @param <B> the backend's type
 */
abstract class MultiplicationConformance<M, B extends MatrixMultiplication<M>> extends BackendFixture<M, B> {
    static final double[] SCALARS = {1, -1, 0.5, 0};

    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "1,7,5",
        "7,1,5",
        "5,7,1",
        "1,1,9",
        "1,65,64",
        "65,1,63",
        "3,130,2",
        "28,28,28",
        "63,64,65",
        "64,64,64",
        "65,63,64",
        "64,784,64"
    })
    void multipliesForEveryTransposeAlphaAndBeta(int m, int n, int k) {
        for (Transpose transA : Transpose.values()) {
            for (Transpose transB : Transpose.values()) {
                for (double alpha : SCALARS) {
                    for (double beta : SCALARS) {
                        checkMultiply(m, n, k, alpha, transA, transB, beta);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void multipliesAt784(Transpose transB) {
        checkMultiply(784, 784, 784, 1, transB == Transpose.NO ? Transpose.YES : Transpose.NO, transB, -1);
    }

    @Test
    void productsCanFollowEachOtherInAnySize() {
        for (int size : new int[] {130, 3, 131, 1, 65, 130}) {
            checkMultiply(size, size + 2, size + 1, 0.5, Transpose.YES, Transpose.NO, -1);
        }
    }

    @Test
    void multiplyPassesNaNOnToItsRowAndColumnOnly() {
        for (Transpose trans : Transpose.values()) {
            // NaN at op(A)(1, 2) reaches row 1 of C; at op(B)(2, 1) column 1.
            double[] a = random(5 * 5);
            double[] withNaN = a.clone();
            withNaN[trans == Transpose.NO ? 1 * 5 + 2 : 2 * 5 + 1] = Double.NaN;
            M c = matrixOfNaN(5, 5);
            backend.multiply(2, matrix(5, 5, withNaN), trans, matrix(5, 5, a), trans, 0, c);
            assertNaNExactlyWhere(read(c), 5, 5, (i, j) -> i == 1);

            withNaN = a.clone();
            withNaN[trans == Transpose.NO ? 2 * 5 + 1 : 1 * 5 + 2] = Double.NaN;
            backend.multiply(2, matrix(5, 5, a), trans, matrix(5, 5, withNaN), trans, 0, c);
            assertNaNExactlyWhere(read(c), 5, 5, (i, j) -> j == 1);
        }
        M c = matrix(2, 2, new double[] {1, Double.NaN, 1, 1});
        M ones = matrix(2, 2, filled(4, 1));
        backend.multiply(1, ones, Transpose.NO, ones, Transpose.NO, 0.5, c);
        assertNaNExactlyWhere(read(c), 2, 2, (i, j) -> i == 0 && j == 1);
    }

    @ParameterizedTest
    @CsvSource({"2,3,4,5,2,5", "2,3,3,5,3,5", "2,3,3,5,2,4", "3,2,3,5,2,5", "2,3,5,3,2,5", "2,3,3,5,5,2"})
    void multiplyRefusesWrongShapes(int aRows, int aColumns, int bRows, int bColumns, int cRows, int cColumns) {
        M a = backend.allocate(aRows, aColumns);
        M b = backend.allocate(bRows, bColumns);
        M c = matrix(cRows, cColumns, filled(cRows * cColumns, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backend.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, c));
        assertThat(read(c)).containsOnly(7);
        M at = backend.allocate(aColumns, aRows);
        M bt = backend.allocate(bColumns, bRows);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backend.multiply(1, at, Transpose.YES, bt, Transpose.YES, 0, c));
        assertThat(read(c)).containsOnly(7);
    }

    @Test
    void productsRefuseAnOutputThatIsAnInput() {
        double[] before = random(9);
        M a = matrix(3, 3, before);
        M b = matrix(3, 3, before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backend.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, a));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backend.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, b));
        assertUnchanged("A", a, before);
        assertUnchanged("B", b, before);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,9", "9,1", "28,28", "63,65"})
    void allocatesZeros(int rows, int columns) {
        M a = backend.allocate(rows, columns);
        assertThat(backend.rows(a)).isEqualTo(rows);
        assertThat(backend.columns(a)).isEqualTo(columns);
        assertThat(Array.getLength(elements(a))).isGreaterThanOrEqualTo(rows * columns);
        assertThat(read(a)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "-1,2", "2,-1"})
    void refusesToAllocateNothing(int rows, int columns) {
        assertThatIllegalArgumentException().isThrownBy(() -> backend.allocate(rows, columns));
    }

    @Test
    void elementsAreTheMatrixItself() {
        M a = backend.allocate(2, 3);
        M identity = matrix(2, 2, NaiveLinearAlgebra.diagonal(1, 1));
        Object elements = elements(a);
        assertThat(elements(a)).isSameAs(elements);
        M c = backend.allocate(2, 3);
        Object result = elements(c);
        for (int written = 0; written < 2; written++) {
            for (int i = 0; i < 6; i++) {
                set(elements, i, 10 * written + i);
            }
            backend.multiply(1, identity, Transpose.NO, a, Transpose.NO, 0, c);
            assertThat(elements(c)).isSameAs(result);
            for (int i = 0; i < 6; i++) {
                assertThat(Array.getDouble(result, i)).isEqualTo(10 * written + i);
            }
        }
    }

    @Test
    void elementsLieInTheOrderStated() {
        // (0 1 0)ᵀ picks row 1 of A = [0 1; 2 3; 4 5] as it lies in the array.
        M a = backend.allocate(3, 2);
        boolean byRows = backend.order() == StorageOrder.ROW_MAJOR;
        double[] stored = byRows ? new double[] {0, 1, 2, 3, 4, 5} : new double[] {0, 2, 4, 1, 3, 5};
        for (int i = 0; i < stored.length; i++) {
            set(elements(a), i, stored[i]);
        }
        M pick = matrix(3, 1, new double[] {0, 1, 0});
        M row = backend.allocate(2, 1);
        backend.multiply(1, a, Transpose.YES, pick, Transpose.NO, 0, row);
        assertThat(read(row)).containsExactly(2, 3);
    }

    @Test
    void matricesDoNotShareStorage() {
        M a = backend.allocate(3, 3);
        M b = backend.allocate(3, 3);
        assertThat(elements(a)).isNotSameAs(elements(b));
    }

    @Test
    void tellsWhatComputes() {
        Provenance provenance = backend.provenance();
        assertThat(provenance.library()).matches(".*\\S \\d.*");
        assertThat(provenance.nativeFile()).isNotBlank();
        assertThat(provenance.threads()).isEqualTo(1);
        assertThat(provenance.details().values()).noneMatch(String::isBlank);
    }

    @Test
    void hasANameThatCanBeTyped() {
        assertThat(provider().name()).matches("[a-z0-9-]+");
    }

    @Test
    void theTwoFactorsOfAProductMayBeOneMatrix() {
        double[] a = random(9);
        M both = matrix(3, 3, a);
        M c = matrixOfNaN(3, 3);
        backend.multiply(1, both, Transpose.YES, both, Transpose.NO, 0, c);
        double[] at = NaiveLinearAlgebra.transpose(3, 3, a);
        assertWithin(
                read(c),
                NaiveLinearAlgebra.multiply(3, 3, 3, 1, at, a, 0, a),
                NaiveLinearAlgebra.multiplyBound(epsilon(), 3, 3, 3, 1, at, a, 0, a));
    }

    /** op(A) is m x k, op(B) k x n. With β = 0 the output starts as NaN. */
    final void checkMultiply(int m, int n, int k, double alpha, Transpose transA, Transpose transB, double beta) {
        double[] opA = random(m * k);
        double[] opB = random(k * n);
        double[] c = beta == 0 ? filled(m * n, Double.NaN) : random(m * n);
        M a = transA == Transpose.NO ? matrix(m, k, opA) : matrix(k, m, NaiveLinearAlgebra.transpose(m, k, opA));
        M b = transB == Transpose.NO ? matrix(k, n, opB) : matrix(n, k, NaiveLinearAlgebra.transpose(k, n, opB));
        double[] aBefore = read(a);
        double[] bBefore = read(b);
        M result = matrix(m, n, c);

        backend.multiply(alpha, a, transA, b, transB, beta, result);

        assertWithin(
                read(result),
                NaiveLinearAlgebra.multiply(m, n, k, alpha, opA, opB, beta, c),
                NaiveLinearAlgebra.multiplyBound(epsilon(), m, n, k, alpha, opA, opB, beta, c));
        assertUnchanged("A", a, aBefore);
        assertUnchanged("B", b, bBefore);
    }

    /** Large enough for every library to share the work between its threads. */
    final void checkMultiplyAtASizeForThreads() {
        for (Transpose transA : Transpose.values()) {
            for (Transpose transB : Transpose.values()) {
                checkMultiply(300, 299, 301, 0.5, transA, transB, -1);
                checkMultiply(300, 299, 301, 1, transA, transB, 0);
            }
        }
    }

    interface Place {
        boolean matches(int i, int j);
    }

    static void assertNaNExactlyWhere(double[] a, int rows, int columns, Place place) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                assertThat(Double.isNaN(a[i * columns + j]))
                        .as("(" + i + ", " + j + ") = " + a[i * columns + j] + " is NaN")
                        .isEqualTo(place.matches(i, j));
            }
        }
    }
}
