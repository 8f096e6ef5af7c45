package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every {@link Backend} promises: extend this, name the {@linkplain #provider() provider}, and every operation is
 * held against {@link NaiveLinearAlgebra}.
 *
 * @param <M> the backend's matrix type
 */
public abstract class BackendConformance<M> extends FactorisationConformance<M> {
    @ParameterizedTest
    @CsvSource({"1,1", "1,9", "9,1", "28,28", "63,65"})
    void allocatesZeros(int rows, int columns) {
        M a = backend.allocate(rows, columns);
        assertThat(backend.rows(a)).isEqualTo(rows);
        assertThat(backend.columns(a)).isEqualTo(columns);
        assertThat(backend.elements(a)).hasSizeGreaterThanOrEqualTo(rows * columns);
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
        double[] elements = backend.elements(a);
        assertThat(backend.elements(a)).isSameAs(elements);
        M c = backend.allocate(2, 3);
        double[] result = backend.elements(c);
        for (int written = 0; written < 2; written++) {
            for (int i = 0; i < 6; i++) {
                elements[i] = 10 * written + i;
            }
            backend.multiply(1, identity, Transpose.NO, a, Transpose.NO, 0, c);
            assertThat(backend.elements(c)).isSameAs(result).startsWith(elements);
        }
    }

    @Test
    void elementsLieInTheOrderStated() {
        // (0 1 0)ᵀ picks row 1 of A = [0 1; 2 3; 4 5] as it lies in the array.
        M a = backend.allocate(3, 2);
        boolean byRows = backend.order() == StorageOrder.ROW_MAJOR;
        double[] stored = byRows ? new double[] {0, 1, 2, 3, 4, 5} : new double[] {0, 2, 4, 1, 3, 5};
        System.arraycopy(stored, 0, backend.elements(a), 0, 6);
        M pick = matrix(3, 1, new double[] {0, 1, 0});
        M row = backend.allocate(2, 1);
        backend.multiplyVector(1, a, Transpose.YES, pick, 0, row);
        assertThat(backend.elements(row)).startsWith(2, 3);
    }

    @Test
    void matricesDoNotShareStorage() {
        M a = backend.allocate(3, 3);
        M b = backend.allocate(3, 3);
        assertThat(backend.elements(a)).isNotSameAs(backend.elements(b));
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
    void worksWithTwoThreadsOrSaysThatItDoesNot() throws Exception {
        try {
            backend = open(new BackendSettings(2));
        } catch (SettingsNotOfferedException e) {
            assertThat(e).message().isNotBlank();
            return;
        }
        assertThat(backend.provenance().threads()).isEqualTo(2);
        for (Transpose transA : Transpose.values()) {
            for (Transpose transB : Transpose.values()) {
                checkMultiply(300, 299, 301, 0.5, transA, transB, -1);
                checkMultiply(300, 299, 301, 1, transA, transB, 0);
            }
            checkMultiplyVector(300, 301, 0.5, transA, -1);
        }
        checkGram(301, 300);
        checkSolve(300, 300, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(300, 1e-6), random));
        double[] eigenvalues = NaiveLinearAlgebra.random(300, random);
        checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
        productsCanFollowEachOtherInAnySize();
        solvesCanFollowEachOtherInAnySize();
    }

    @Test
    void hasANameThatCanBeTyped() {
        assertThat(provider().name()).matches("[a-z0-9-]+");
    }
}
