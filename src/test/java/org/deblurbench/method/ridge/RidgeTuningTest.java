package org.deblurbench.method.ridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.Method;
import org.deblurbench.method.tuning.LambdaSelection;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RidgeTuningTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-7);

    private final ImagePairs training = RidgeRegressionTest.withoutSomePixels(TestImages.random(1, 60, 6, 5));
    // Not zero where the training images are: a constant of the validation error.
    private final ImagePairs validation = TestImages.random(2, 25, 6, 5);
    private final ImagePairs test = TestImages.random(3, 20, 6, 5);

    @ParameterizedTest
    @EnumSource
    void agreesWithDirectFits(StorageOrder order) {
        NaiveBackend backend = new NaiveBackend(order);
        RidgeTuning<?> path = new RidgeTuning<>(backend, training, validation, test);
        RidgeRegression<?> onValidation = new RidgeRegression<>(backend, training, validation);
        RidgeRegression<?> onTest = new RidgeRegression<>(backend, training, test);

        LambdaSelection selection = path.select(1e2, 1, 1e-1, 1e-2, 1e-3, 1e-4);

        double smallest = Double.POSITIVE_INFINITY;
        for (LambdaSelection.Point point : selection.points()) {
            onValidation.fit(point.lambda());
            onValidation.predict();
            assertThat(point.validationMspe().orElseThrow()).isCloseTo(onValidation.mspe(), ROUNDING);
            smallest = Math.min(smallest, onValidation.mspe());
        }
        double selected = selection.selected().orElseThrow();
        onValidation.fit(selected);
        onValidation.predict();
        assertThat(onValidation.mspe()).isEqualTo(smallest);
        onTest.fit(selected);
        onTest.predict();
        assertThat(path.mspe()).isCloseTo(onTest.mspe(), ROUNDING);
        assertThat(path.backwardError()).isLessThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameAnswerAgain(StorageOrder order) {
        RidgeTuning<?> path = new RidgeTuning<>(new NaiveBackend(order), training, validation, test);

        LambdaSelection first = path.select(1, 1e-2);
        double mspe = path.mspe();

        assertThat(path.select(1, 1e-2)).isEqualTo(first);
        assertThat(path.mspe()).isEqualTo(mspe);
    }

    @Test
    void leavesOutWhatIsBelowPrecision() {
        RidgeTuning<?> path = new RidgeTuning<>(new NaiveBackend(StorageOrder.ROW_MAJOR), training, validation, test);

        LambdaSelection some = path.select(1e-14, 1e2);
        assertThat(some.points().get(0).isBelowPrecision()).isTrue();
        assertThat(some.points().get(0).validationMspe()).isEmpty();
        assertThat(some.selected()).isEqualTo(OptionalDouble.of(1e2));

        LambdaSelection none = path.select(1e-14);
        assertThat(none.selected()).isEmpty();
        assertThatIllegalStateException().isThrownBy(path::mspe);
        assertThatIllegalStateException().isThrownBy(path::backwardError);
    }

    @Test
    void countsANegativeEigenvalueAsZero() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR) {
            @Override
            public void symmetricEigen(Matrix a, double[] values, Matrix vectors) {
                super.symmetricEigen(a, values, vectors);
                values[0] = -values[0];
            }
        };
        // XᵀX = diag(1, 1/4); turning the sign of 1/4 is a gross rounding error, which λ = 1/4 would divide by zero.
        ImagePairs images = ImagePairs.of(1, 2, new double[] {1, 0, 0, 0.5}, new double[] {1, 0, 0, 1});
        RidgeTuning<?> path = new RidgeTuning<>(backend, images, images, images);

        LambdaSelection selection = path.select(0.25);

        // R = 1/(1 + λ) and 1/4 / (0 + λ), where S is 1.
        assertThat(selection.points().get(0).validationMspe().orElseThrow()).isCloseTo(0.04 / 4, ROUNDING);
    }

    @Test
    void refusesToSelectFromNaN() {
        double[] blurred = validation.blurredValues().clone();
        blurred[7] = Double.NaN;
        ImagePairs broken = ImagePairs.of(6, 5, blurred, validation.sharpValues());
        RidgeTuning<?> path = new RidgeTuning<>(new NaiveBackend(StorageOrder.ROW_MAJOR), training, broken, test);

        assertThatThrownBy(() -> path.select(1)).isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> path.select(1, 0));
    }

    @Test
    void allocatesNoMatrixWhileSelecting() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        RidgeTuning<?> path = new RidgeTuning<>(backend, training, validation, test);
        int allocated = backend.allocations();

        path.select(1, 1e-2);

        assertThat(backend.allocations()).isEqualTo(allocated);
    }

    @Test
    void reproducesTheValidationErrorsOnMnist() {
        RidgeTuning<?> path = new RidgeTuning<>(
                new EjmlEigen(), TestImages.mnistTraining(), TestImages.mnistValidation(), TestImages.mnistTest());

        LambdaSelection selection = path.select(Method.RIDGE_REGRESSION.grid());

        assertThat(selection.points()).hasSize(17);
        for (LambdaSelection.Point point : selection.points()) {
            OptionalDouble expected = Reference.RIDGE_REGRESSION.validation(point.lambda());
            assertThat(point.isBelowPrecision())
                    .isEqualTo(point.lambda() < 5e-11)
                    .isEqualTo(expected.isEmpty());
            if (expected.isPresent()) {
                double mspe = point.validationMspe().getAsDouble();
                assertThat(Reference.RIDGE_REGRESSION.agrees(mspe, expected.getAsDouble(), point.lambda()))
                        .as("%s against %s at %s", mspe, expected, point.lambda())
                        .isTrue();
            }
        }
        assertThat(selection.selected()).isEqualTo(OptionalDouble.of(1e-8));
        assertThat(Reference.RIDGE_REGRESSION.agrees(
                        path.mspe(), Reference.RIDGE_REGRESSION.test(1e-8).orElseThrow(), 1e-8))
                .isTrue();
        assertThat(path.backwardError()).isLessThan(765);
    }

    /** Jacobi would take minutes at this size. */
    private static final class EjmlEigen extends NaiveBackend {
        EjmlEigen() {
            super(StorageOrder.ROW_MAJOR);
        }

        @Override
        public void symmetricEigen(Matrix a, double[] values, Matrix vectors) {
            int n = a.rows;
            DMatrixRMaj full = new DMatrixRMaj(n, n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    full.set(i, j, get(a, i, j));
                    full.set(j, i, get(a, i, j));
                }
            }
            EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(n, true, true);
            assertThat(decomposition.decompose(full)).isTrue();
            for (int j = 0; j < n; j++) {
                values[j] = decomposition.getEigenvalue(j).getReal();
                DMatrixRMaj vector = decomposition.getEigenVector(j);
                for (int i = 0; i < n; i++) {
                    set(vectors, i, j, vector.get(i));
                }
            }
        }
    }
}
