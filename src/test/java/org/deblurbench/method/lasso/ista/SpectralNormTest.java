package org.deblurbench.method.lasso.ista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.method.iterative.DivergedException;
import org.junit.jupiter.api.Test;

class SpectralNormTest {
    private final NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);

    @Test
    void findsTheLargestEigenvalue() {
        // The eigenvalues of the path graph's Laplacian are 2 − 2 cos(kπ/n).
        int n = 9;
        double[] laplacian = new double[n * n];
        for (int i = 0; i < n; i++) {
            laplacian[i * n + i] = i == 0 || i == n - 1 ? 1 : 2;
            if (i > 0) {
                laplacian[i * n + i - 1] = -1;
                laplacian[(i - 1) * n + i] = -1;
            }
        }
        assertThat(norm(laplacian)).isCloseTo(2 + 2 * Math.cos(Math.PI / n), within(1e-13));
    }

    @Test
    void findsItWhereItsVectorSumsToZero() {
        assertThat(norm(1, -1, -1, 1)).isCloseTo(2, within(1e-14));
    }

    @Test
    void refusesWhatHasNone() {
        assertThatThrownBy(() -> norm(0, 0, 0, 0)).isInstanceOf(DivergedException.class);
        assertThatThrownBy(() -> norm(1, 0, 0, Double.NaN)).isInstanceOf(DivergedException.class);
    }

    private double norm(double... gram) {
        int n = (int) Math.round(Math.sqrt(gram.length));
        NaiveBackend.Matrix matrix = backend.allocate(n, n);
        System.arraycopy(gram, 0, matrix.elements, 0, gram.length);
        return new SpectralNorm<>(backend, n).of(matrix);
    }
}
