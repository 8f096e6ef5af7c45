package org.deblurbench.benchmarks.kernel;

import java.util.List;
import java.util.Random;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixView;

/**
 * A matrix in single precision that operations may only read, uniform in −1…1, and an exact copy of it in double
 * precision. Rows and columns change their sign in both.
 *
 * @param <M> the backend's matrix type
 */
final class FloatInput<M> {
    private final String name;
    private final FloatBackend<M> backend;
    private final M matrix;
    private final double[] copy;
    private final MatrixView view;

    FloatInput(String name, FloatBackend<M> backend, int rows, int columns, Random random) {
        this.name = name;
        this.backend = backend;
        this.matrix = backend.allocate(rows, columns);
        this.copy = new double[rows * columns];
        for (int k = 0; k < copy.length; k++) {
            float value = 2 * random.nextFloat() - 1;
            backend.elements(matrix)[k] = value;
            copy[k] = value;
        }
        this.view = new MatrixView(copy, rows, columns, backend.order());
    }

    M matrix() {
        return matrix;
    }

    /** What the matrix should be. */
    MatrixView view() {
        return view;
    }

    void negateRow(int i) {
        view.negateRow(i);
        int step = backend.order().columnStep(view.rows());
        negate(i * backend.order().rowStep(view.columns()), step, view.columns());
    }

    void negateColumn(int j) {
        view.negateColumn(j);
        int step = backend.order().rowStep(view.columns());
        negate(j * backend.order().columnStep(view.rows()), step, view.rows());
    }

    private void negate(int first, int step, int count) {
        float[] elements = backend.elements(matrix);
        for (int i = 0; i < count; i++) {
            elements[first + i * step] = -elements[first + i * step];
        }
    }

    /** What has happened to the matrix that should not; empty if nothing. */
    List<String> complaints() {
        float[] elements = backend.elements(matrix);
        int changed = 0;
        for (int k = 0; k < copy.length; k++) {
            if (Float.floatToRawIntBits(elements[k]) != Float.floatToRawIntBits((float) copy[k])) {
                changed++;
            }
        }
        return changed == 0
                ? List.of()
                : List.of(changed + " of " + copy.length + " elements of the input " + name
                        + " have changed, which operations may only read");
    }
}
