package org.deblurbench.method.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.junit.jupiter.api.Test;

class ElementwiseTest {
    /** Not a multiple of any vector's length. */
    private static final int WIDTH = 13;

    @Test
    void adamIsKingmaAndBasAlgorithm1() throws Exception {
        checkAdam(inDouble(), within(1e-15));
        checkAdam(inFloat(Backends.onClassPath().openFloat("ejml", BackendSettings.DEFAULT)), within(2e-7));
    }

    private static <M> void checkAdam(Matrices<M> matrices, Offset<Double> rounding) {
        Adam adam = new Adam(0.1, 0.8, 0.9, 1e-3);
        double[] w = {1, -2};
        double[] m = {0, 0};
        double[] v = {0, 0};
        M parameters = matrices.of(2, value(1), value(-2));
        M first = matrices.of(2, value(0), value(0));
        M second = matrices.of(2, value(0), value(0));
        double[][] gradients = {{0.5, -0.25}, {-1, 0}, {2, 0.001}};
        for (int t = 1; t <= gradients.length; t++) {
            double[] g = gradients[t - 1];
            for (int i = 0; i < 2; i++) {
                m[i] = 0.8 * m[i] + 0.2 * g[i];
                v[i] = 0.9 * v[i] + 0.1 * g[i] * g[i];
                double unbiasedFirst = m[i] / (1 - Math.pow(0.8, t));
                double unbiasedSecond = v[i] / (1 - Math.pow(0.9, t));
                w[i] -= 0.1 * unbiasedFirst / (Math.sqrt(unbiasedSecond) + 1e-3);
            }
            M gradient = matrices.of(2, value(g[0]), value(g[1]));
            matrices.elementwise.update(parameters, gradient, first, second, 0, 2, adam, t);
            double[] updated = matrices.read(parameters, 2);
            for (int j = 0; j < WIDTH; j++) {
                assertThat(updated[j]).isCloseTo(w[0], rounding);
                assertThat(updated[WIDTH + j]).isCloseTo(w[1], rounding);
            }
        }
    }

    @Test
    void rectifiesAndPassesNaNOn() throws Exception {
        checkRectifier(inDouble(), Double.MIN_VALUE);
        checkRectifier(inFloat(Backends.onClassPath().openFloat("ejml", BackendSettings.DEFAULT)), Float.MIN_VALUE);
    }

    private static <M> void checkRectifier(Matrices<M> matrices, double smallest) {
        double[] sums = {-1, -0.5, 0, 1, Double.NaN, -Double.MAX_VALUE, 3, -7, 8, 0.5, 0.25, 2, -2};
        M hidden = matrices.of(1, sums);
        M bias = matrices.of(1, value(0.5));
        matrices.elementwise.addBiasAndRectify(hidden, bias, 1);
        assertThat(matrices.read(hidden, 1))
                .containsExactly(0, 0, 0.5, 1.5, Double.NaN, 0, 3.5, 0, 8.5, 1, 0.75, 2.5, 0);

        double[] active = {smallest, 0, 1, Float.MAX_VALUE, 0, 1e-30, smallest, 0, 0, 1, 1, 0, 1};
        double[] errors = {1, 2, 3, 4, 5, 6, 7, -8, -9, -10, -11, -12, Double.NaN};
        M error = matrices.of(2, errors, errors);
        M sum = matrices.of(1, value(Double.NaN));
        matrices.elementwise.rectifyError(matrices.of(2, active, active), error, 2, sum);
        double[] passed = new double[WIDTH];
        double[] twice = new double[WIDTH];
        for (int j = 0; j < WIDTH; j++) {
            passed[j] = active[j] > 0 ? errors[j] : 0.0 * errors[j];
            twice[j] = 0.0 + 2 * passed[j];
        }
        assertThat(Arrays.copyOf(matrices.read(error, 2), WIDTH)).isEqualTo(passed);
        assertThat(Arrays.copyOfRange(matrices.read(error, 2), WIDTH, 2 * WIDTH))
                .isEqualTo(passed);
        assertThat(matrices.read(sum, 1)).isEqualTo(twice);
    }

    @Test
    void adamRefusesWhatCannotWork() {
        for (double[] bad : new double[][] {
            {0, 0.9, 0.9, 1}, {1, 1, 0.9, 1}, {1, 0.9, -0.1, 1}, {1, 0.9, 0.9, 0}, {Double.NaN, 0.9, 0.9, 1}
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Adam(bad[0], bad[1], bad[2], bad[3]))
                    .withMessageContaining("must be");
        }
    }

    private static Matrices<?> inDouble() {
        Backend<NaiveBackend.Matrix> backend = new NaiveBackend(StorageOrder.COLUMN_MAJOR);
        return new Matrices<>(backend, new DoubleElementwise<>(backend, WIDTH));
    }

    private static <M> Matrices<M> inFloat(FloatBackend<M> backend) {
        return new Matrices<>(backend, new FloatElementwise<>(backend, WIDTH));
    }

    private static double[] value(double value) {
        double[] row = new double[WIDTH];
        Arrays.fill(row, value);
        return row;
    }

    private record Matrices<M>(MatrixMultiplication<M> backend, Elementwise<M> elementwise) {
        M of(int rows, double[]... values) {
            M matrix = new RowMajorProducts<>(backend).allocate(rows, WIDTH);
            double[] all =
                    List.of(values).stream().flatMapToDouble(Arrays::stream).toArray();
            elementwise.write(all, 0, all.length, matrix);
            return matrix;
        }

        double[] read(M matrix, int rows) {
            double[] values = new double[rows * WIDTH];
            elementwise.read(matrix, values.length, values, 0);
            return values;
        }
    }
}
