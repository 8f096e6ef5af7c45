package org.deblurbench.method.deconvolution;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;

/**
 * One direction of a separable blur: the Toeplitz matrix T and the eigendecomposition TᵀT = V diag(d) Vᵀ.
 *
 * @param <M> the backend's matrix type
 */
final class BlurAxis<M> {
    private final Backend<M> backend;
    private final M blur;
    private final ReadOnlyMatrix<M> input;
    private final SignChanges signs;
    private final M gram;
    private final M vectors;
    private final M analysis;
    private final double[] values;

    BlurAxis(Backend<M> backend, double[] factor, int length) {
        this.backend = backend;
        this.blur = BlurMatrix.toeplitz(backend, factor, length);
        this.input = new ReadOnlyMatrix<>("blur", backend, blur, length, length);
        this.signs = new SignChanges(length);
        this.gram = backend.allocate(length, length);
        this.vectors = backend.allocate(length, length);
        this.analysis = backend.allocate(length, length);
        this.values = new double[length];
    }

    /** Changes the sign of one column of T: that line of what is restored changes its sign. */
    void vary() {
        input.negateColumn(signs.next());
    }

    /** The sign of a restored line. */
    double sign(int line) {
        return signs.of(line);
    }

    /** What the backend has done to T, which it may only read. */
    List<String> complaints() {
        return input.complaints();
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
