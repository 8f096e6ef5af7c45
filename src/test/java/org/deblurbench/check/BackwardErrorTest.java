package org.deblurbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackwardErrorTest {
    private static final ImagePairs IMAGES = TestImages.mnist(0, 60);
    private static final ImagePairs TRAINING = TestImages.random(1, 300, 12, 12);
    private static final ImagePairs TEST = TestImages.random(2, 50, 12, 12);

    /** Dimensions of the systems, in units of ε. */
    private static final double SMALL_BOUND = 28;

    private static final double LARGE_BOUND = 144;

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-8, 1e-4, 1, 100})
    void isSmallForASoundBackendAtAnyLambda(double lambda) {
        NaiveBackend sound = new NaiveBackend(StorageOrder.ROW_MAJOR);

        assertThat(imageError(sound, lambda)).isLessThan(SMALL_BOUND / 4);
        if (lambda > 1e-10) {
            assertThat(regressionError(sound, lambda)).isLessThan(LARGE_BOUND / 4);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-9, -1e-9})
    void catchesAScaledRightHandSide(double relative) {
        NaiveBackend faulty = new Faulty(relative, 0, Transpose.YES);

        assertThat(imageError(faulty, 1e-8)).isGreaterThan(SMALL_BOUND);
        assertThat(regressionError(faulty, 1e-4)).isGreaterThan(LARGE_BOUND);
        assertThat(regressionError(faulty, 1e-1)).isGreaterThan(LARGE_BOUND);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-9, -1e-9})
    void catchesAScaledPrediction(double relative) {
        NaiveBackend faulty = new Faulty(relative, 0, Transpose.NO);

        assertThat(imageError(faulty, 1e-8)).isGreaterThan(SMALL_BOUND);
        assertThat(regressionError(faulty, 1e-4)).isGreaterThan(LARGE_BOUND);
        assertThat(regressionError(faulty, 1e-1)).isGreaterThan(LARGE_BOUND);
    }

    @Test
    void catchesTheWrongTriangle() {
        NaiveBackend faulty = new NaiveBackend(StorageOrder.ROW_MAJOR) {
            @Override
            public void solveSpd(Matrix a, Matrix b) {
                // The upper triangle, had the Gram matrix left zeros there.
                for (int i = 0; i < a.rows; i++) {
                    for (int j = 0; j < i; j++) {
                        set(a, i, j, 0);
                    }
                }
                super.solveSpd(a, b);
            }
        };

        assertThat(imageError(faulty, 1e-4)).isGreaterThan(1e9);
        assertThat(regressionError(faulty, 1e-4)).isGreaterThan(1e9);
    }

    @Test
    void catchesAnExplicitInverseAtSmallLambda() {
        NaiveBackend faulty = new NaiveBackend(StorageOrder.ROW_MAJOR) {
            @Override
            public void solveSpd(Matrix a, Matrix b) {
                Matrix inverse = new Matrix(a.rows, a.rows);
                for (int i = 0; i < a.rows; i++) {
                    set(inverse, i, i, 1);
                }
                super.solveSpd(a, inverse);
                Matrix solution = new Matrix(b.rows, b.columns);
                multiply(1, inverse, Transpose.NO, b, Transpose.NO, 0, solution);
                System.arraycopy(solution.elements, 0, b.elements, 0, b.elements.length);
            }
        };

        assertThat(imageError(faulty, 1e-11)).isGreaterThan(SMALL_BOUND);
        assertThat(regressionError(faulty, 1e-8)).isGreaterThan(LARGE_BOUND);
    }

    @Test
    void isNaNWhereAnyWeightOrRestorationIs() {
        NaiveBackend weights = new NaiveBackend(StorageOrder.COLUMN_MAJOR) {
            @Override
            public void solveSpd(Matrix a, Matrix b) {
                super.solveSpd(a, b);
                b.elements[b.elements.length - 1] = Double.NaN;
            }
        };
        NaiveBackend restorations = new Faulty(0, Double.NaN, Transpose.NO);
        for (NaiveBackend faulty : new NaiveBackend[] {weights, restorations}) {
            assertThat(imageError(faulty, 1)).isNaN();
            assertThat(regressionError(faulty, 1)).isNaN();
        }
    }

    @Test
    void catchesOneWrongElement() {
        NaiveBackend faulty = new Faulty(0, 1e-9, Transpose.NO);

        assertThat(imageError(faulty, 1e-4)).isGreaterThan(SMALL_BOUND);
        assertThat(regressionError(faulty, 1)).isGreaterThan(LARGE_BOUND);
    }

    @Test
    void catchesAColumnOfWeightsThatIsZero() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        NaiveBackend.Matrix one = backend.allocate(1, 1);
        NaiveBackend.Matrix zero = backend.allocate(1, 1);
        one.elements[0] = 1;

        assertThat(BackwardError.ofWeights(backend, one, one, zero, 1)).isGreaterThan(1e15);
        assertThat(BackwardError.ofWeightsProbed(backend, one, one, zero, 1)).isGreaterThan(1e15);
        assertThat(BackwardError.ofProduct(backend, one, zero, one)).isInfinite();
        assertThat(BackwardError.ofProductProbed(backend, one, zero, one)).isGreaterThan(1e15);
        assertThat(BackwardError.ofWeights(backend, one, zero, zero, 1)).isZero();
        assertThat(BackwardError.ofWeightsProbed(backend, one, zero, zero, 1)).isZero();
        assertThat(BackwardError.ofProduct(backend, one, zero, zero)).isZero();
        assertThat(BackwardError.ofProductProbed(backend, one, zero, zero)).isZero();
    }

    private static double imageError(NaiveBackend backend, double lambda) {
        NonBlindRidge<?> method = new NonBlindRidge<>(backend, IMAGES);
        method.restore(lambda);
        return method.backwardError();
    }

    private static double regressionError(NaiveBackend backend, double lambda) {
        RidgeRegression<?> method = new RidgeRegression<>(backend, TRAINING, TEST);
        method.fit(lambda);
        method.predict();
        return method.backwardError();
    }

    /** Products AB or AᵀB come out wrong; the Gram matrix does not. */
    private static final class Faulty extends NaiveBackend {
        private final double relative;
        private final double absolute;
        private final Transpose which;
        private boolean inGram;

        /**
         * Spoils products.
         *
         * @param relative the relative error of every element
         * @param absolute the additional error of one element
         * @param which the transpose of the products to spoil
         */
        Faulty(double relative, double absolute, Transpose which) {
            super(StorageOrder.ROW_MAJOR);
            this.relative = relative;
            this.absolute = absolute;
            this.which = which;
        }

        @Override
        public void gram(Matrix a, Matrix c) {
            inGram = true;
            super.gram(a, c);
            inGram = false;
        }

        @Override
        public void multiply(
                double alpha, Matrix a, Transpose transA, Matrix b, Transpose transB, double beta, Matrix c) {
            boolean hit = !inGram && transA == which;
            super.multiply(hit ? alpha * (1 + relative) : alpha, a, transA, b, transB, beta, c);
            if (hit) {
                c.elements[3] += absolute;
            }
        }
    }
}
