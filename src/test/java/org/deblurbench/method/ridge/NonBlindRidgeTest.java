package org.deblurbench.method.ridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.tuning.LambdaSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NonBlindRidgeTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    @Test
    void restoresOnePixelByTheScalarFormula() {
        double b = 0.5;
        double s = 0.75;
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, ImagePairs.of(1, 1, new double[] {b}, new double[] {s}));

        method.restore(0.1);

        double restored = b * b * s / (b * b + 0.1);
        assertThat(method.mspe()).isCloseTo((s - restored) * (s - restored), within(1e-16));
    }

    @ParameterizedTest
    @EnumSource
    void shrinksTheSharpImageWhereTheBlurredOneIsOrthonormal(StorageOrder order) {
        double[] hadamard = {.5, .5, .5, .5, .5, -.5, .5, -.5, .5, .5, -.5, -.5, .5, -.5, -.5, .5};
        double[] sharp = new double[16];
        double energy = 0;
        for (int i = 0; i < 16; i++) {
            sharp[i] = 1 + i;
            energy += sharp[i] * sharp[i];
        }
        NonBlindRidge<?> method = of(order, ImagePairs.of(4, 4, hadamard, sharp));

        method.restore(0.25);

        // R = S / (1 + λ)
        assertThat(method.mspe()).isCloseTo(energy / 16 * 0.2 * 0.2, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void filtersEachRowWhereTheBlurredImageIsDiagonal(StorageOrder order) {
        double[] blurred = {2, 0, 0, 0.5};
        double[] sharp = {1, 2, 3, 4};
        NonBlindRidge<?> method = of(order, ImagePairs.of(2, 2, blurred, sharp));

        method.restore(1);

        // Row i of R is b_i² / (b_i² + λ) times row i of S: the residual is 1/5 and 4/5 of the rows.
        assertThat(method.mspe()).isCloseTo((5 * 0.04 + 25 * 0.64) / 4, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheAnswerOfTheUncroppedSystem(StorageOrder order) {
        ImagePairs[] sets = {TestImages.random(1, 30, 9, 7), TestImages.mnist(0, 30)};
        for (ImagePairs images : sets) {
            for (double lambda : new double[] {1e-4, 1}) {
                NonBlindRidge<?> method = of(order, images);

                assertThat(method.restore(lambda)).isEqualTo(images.count());

                assertThat(method.mspe()).isCloseTo(uncropped(images, lambda), ROUNDING);
            }
        }
    }

    @Test
    void cropsRowsAndColumnsThatOnlyOneOfThePairHas() {
        // Row 1 and column 0 of B are zero while S is not zero there; column 2 of S is zero while B is not.
        double[] blurred = {0, 0.3, 0.9, 0, 0, 0, 0, 0.8, 0.1};
        double[] sharp = {0.2, 0.5, 0, 0.7, 0.6, 0, 0.4, 0.1, 0};
        ImagePairs images = ImagePairs.of(3, 3, blurred, sharp);
        NonBlindRidge<?> method = of(StorageOrder.COLUMN_MAJOR, images);

        method.restore(0.01);

        assertThat(method.mspe()).isCloseTo(uncropped(images, 0.01), ROUNDING);
    }

    @Test
    void restoresZeroWhereAnImageIsZero() {
        double[] blurred = {0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0};
        double[] sharp = {0, 0.5, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0};
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, ImagePairs.of(2, 2, blurred, sharp));

        assertThat(method.restore(1)).isEqualTo(1);

        assertThat(method.mspe()).isCloseTo((0.25 + 0.25 + 0.25) / 12, within(1e-15));
        assertThat(method.backwardError()).isLessThan(2);
    }

    @Test
    void namesTheImageWhoseSystemIsNotPositiveDefinite() {
        double[] blurred = {1, 0, 0, 0, 2, 2};
        double[] sharp = {1, 0, 0, 0, 1, 1};
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, ImagePairs.of(1, 2, blurred, sharp));
        method.restore(1);

        assertThatThrownBy(() -> method.restore(1e-30))
                .isInstanceOf(NotPositiveDefiniteException.class)
                .hasMessageContaining("image 2")
                .hasMessageContaining("1.0E-30")
                .hasCauseInstanceOf(NotPositiveDefiniteException.class);
        // Half of the restorations are of another λ.
        assertThatIllegalStateException().isThrownBy(method::mspe);
    }

    @Test
    void refusesWhatIsNotARidge() {
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, TestImages.random(1, 1, 4, 4));

        for (double lambda : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> method.restore(lambda));
        }
        assertThatIllegalStateException().isThrownBy(method::mspe);
        assertThatIllegalStateException().isThrownBy(method::backwardError);
    }

    @Test
    void sharesScratchAndAllocatesNothingWhileRestoring() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        ImagePairs images = TestImages.random(3, 40, 8, 8);
        NonBlindRidge<?> method = new NonBlindRidge<>(backend, images);
        int allocated = backend.allocations();

        method.restore(0.1);
        method.restore(0.2);

        assertThat(backend.allocations()).isEqualTo(allocated);
        // Four matrices an image, and a Gram matrix for each number of columns: random images have two at most.
        assertThat(allocated).isBetween(4 * 40 + 1, 4 * 40 + 3);
    }

    @ParameterizedTest
    @CsvSource({"1e-4, 0.00822484", "1e-10, 0.00501389", "1e-14, 0.0049821"})
    void reproducesTheReportOnMnist(double lambda, double rounded) {
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, TestImages.mnistTest());

        method.restore(lambda);

        double reference = Reference.NON_BLIND_RIDGE.test(lambda).orElseThrow();
        assertThat(method.mspe()).isCloseTo(rounded, Percentage.withPercentage(4e-4));
        assertThat(Reference.NON_BLIND_RIDGE.agrees(method.mspe(), reference, lambda))
                .as("%s against %s", method.mspe(), reference)
                .isTrue();
        assertThat(method.backwardError()).isLessThan(28);
    }

    @Test
    void selectsTheSmallestValidationError() {
        ImagePairs validation = TestImages.first(TestImages.mnistValidation(), 40);
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, validation);

        LambdaSelection path = method.tune(1e-2, 1e-6, 1);

        assertThat(path.selected()).isEqualTo(OptionalDouble.of(1e-6));
        assertThat(path.points()).hasSize(3).noneMatch(LambdaSelection.Point::isBelowPrecision);
        for (LambdaSelection.Point point : path.points()) {
            method.restore(point.lambda());
            assertThat(point.validationMspe()).isEqualTo(OptionalDouble.of(method.mspe()));
        }
    }

    @Test
    void tuningPassesOverWhatBreaksDownBelowPrecisionOnly() {
        ImagePairs singular = ImagePairs.of(1, 2, new double[] {2, 2}, new double[] {1, 1});
        NonBlindRidge<?> method = of(StorageOrder.ROW_MAJOR, singular);

        LambdaSelection path = method.tune(1e-30, 1e-2, 1e-1);

        assertThat(path.selected()).isEqualTo(OptionalDouble.of(1e-2));
        assertThat(path.points())
                .extracting(LambdaSelection.Point::isBelowPrecision)
                .containsExactly(true, false, false);
        // Two columns, trace 8: 2 * 2^-52 * 8.
        assertThat(method.resolves(Math.scalb(1.0, -48))).isTrue();
        assertThat(method.resolves(Math.scalb(0.99, -48))).isFalse();
    }

    private static NonBlindRidge<?> of(StorageOrder order, ImagePairs images) {
        return new NonBlindRidge<>(new NaiveBackend(order), images);
    }

    /** The error of the full h x w systems. */
    private static double uncropped(ImagePairs images, double lambda) {
        double sum = 0;
        for (int image = 0; image < images.count(); image++) {
            int offset = image * images.pixels();
            double[][] b = NormalEquations.rows(images.blurredValues(), offset, images.height(), images.width());
            double[][] s = NormalEquations.rows(images.sharpValues(), offset, images.height(), images.width());
            double[][] w = NormalEquations.weights(b, s, lambda);
            sum += NormalEquations.squaredDistance(s, NormalEquations.product(b, w));
        }
        return sum / (images.count() * images.pixels());
    }
}
