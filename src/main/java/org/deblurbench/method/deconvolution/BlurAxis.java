package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;

/**
 * One direction of a separable blur: the Toeplitz matrix T and the eigendecomposition TᵀT = V diag(d) Vᵀ.
 *
 * @param <M> the backend's matrix type
 */
final class BlurAxis<M> {
    private final Backend<M> backend;
    private final M blur;
    private final M gram;
    private final M vectors;
    private final M analysis;
    private final double[] values;

    BlurAxis(Backend<M> backend, double[] factor, int length) {
        this.backend = backend;
        this.blur = BlurMatrix.toeplitz(backend, factor, length);
        this.gram = backend.allocate(length, length);
        this.vectors = backend.allocate(length, length);
        this.analysis = backend.allocate(length, length);
        this.values = new double[length];
    }

    void decompose() {
        backend.gram(blur, gram);
        backend.symmetricEigen(gram, values, vectors);
        backend.multiply(1, vectors, Transpose.YES, blur, Transpose.YES, 0, analysis);
        for (int i = 0; i < values.length; i++) {
            // Rounding may have made it negative.
            values[i] = Math.max(values[i], 0);
        }
    }

    /** d, ascending, not negative. */
    double[] values() {
        return values;
    }

    /** V. */
    M vectors() {
        return vectors;
    }

    /** VᵀTᵀ. */
    M analysis() {
        return analysis;
    }
}
