package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What every {@link FloatBackend} promises: extend this, name the {@linkplain #provider() provider}, and its products
 * are held against {@link NaiveLinearAlgebra} in double precision.
 *
 * @param <M> the backend's matrix type
 */
public abstract class FloatBackendConformance<M> extends MultiplicationConformance<M, FloatBackend<M>> {
    @Override
    @SuppressWarnings("unchecked") // The subclass says what its provider's matrices are.
    final FloatBackend<M> open(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return (FloatBackend<M>) provider().openFloat(settings);
    }

    @Override
    final double epsilon() {
        return Math.ulp(1f);
    }

    @Override
    final float[] elements(M matrix) {
        return backend.elements(matrix);
    }

    @Override
    final double[] random(int length) {
        double[] a = NaiveLinearAlgebra.random(length, random);
        for (int i = 0; i < length; i++) {
            a[i] = (float) a[i];
        }
        return a;
    }

    @Test
    void saysThatItIsSinglePrecision() {
        assertThat(backend.provenance().details()).containsEntry("precision", Precision.FLOAT.label());
    }

    @Test
    void addsInSinglePrecision() {
        // Each step of 1 + 2⁻²⁵ + … + 2⁻²⁵ is lost in single precision in any order that starts with the 1; in
        // double precision the sum is 1 + 2⁻¹³ exactly. Some orders keep part of it, no order all of it.
        int k = 4097;
        double[] terms = filled(k, 0x1p-25);
        terms[0] = 1;
        M sum = backend.allocate(1, 1);
        backend.multiply(1, matrix(1, k, terms), Transpose.NO, matrix(k, 1, filled(k, 1)), Transpose.NO, 0, sum);
        assertThat(read(sum)[0]).isLessThan(1 + 0x1p-13);
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
        productsCanFollowEachOtherInAnySize();
    }
}
