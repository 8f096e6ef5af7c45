package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What every {@link Backend} promises: extend this, name the {@linkplain #provider() provider}, and every operation is
 * held against {@link NaiveLinearAlgebra}.
 *
 * @param <M> the backend's matrix type
 */
public abstract class BackendConformance<M> extends FactorisationConformance<M> {
    @Override
    @SuppressWarnings("unchecked") // The subclass says what its provider's matrices are.
    final Backend<M> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException {
        return (Backend<M>) provider().open(settings);
    }

    @Override
    final double epsilon() {
        return NaiveLinearAlgebra.EPSILON;
    }

    @Override
    final double[] elements(M matrix) {
        return backend.elements(matrix);
    }

    @Override
    final double[] random(int length) {
        return NaiveLinearAlgebra.random(length, random);
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
        checkMultiplyAtASizeForThreads();
        for (Transpose transA : Transpose.values()) {
            checkMultiplyVector(300, 301, 0.5, transA, -1);
        }
        checkGram(301, 300);
        checkSolve(300, 300, NaiveLinearAlgebra.symmetric(NaiveLinearAlgebra.geometric(300, 1e-6), random));
        double[] eigenvalues = NaiveLinearAlgebra.random(300, random);
        checkEigen(NaiveLinearAlgebra.symmetric(eigenvalues, random), eigenvalues);
        productsCanFollowEachOtherInAnySize();
        vectorAndGramProductsCanFollowEachOtherInAnySize();
        solvesCanFollowEachOtherInAnySize();
    }
}
