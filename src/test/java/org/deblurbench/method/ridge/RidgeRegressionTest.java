package org.deblurbench.method.ridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RidgeRegressionTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-8);

    @Test
    void fitsOnePixelByTheScalarFormula() {
        ImagePairs training = ImagePairs.of(1, 1, new double[] {1, 2}, new double[] {3, 5});
        ImagePairs test = ImagePairs.of(1, 1, new double[] {4}, new double[] {10});
        RidgeRegression<NaiveBackend.Matrix> method = of(StorageOrder.ROW_MAJOR, training, test);

        // w = (1·3 + 2·5) / (1 + 4 + λ)
        assertThat(method.fit(1.5).elements[0]).isCloseTo(2, within(1e-15));
        assertThat(method.predict().elements[0]).isCloseTo(8, within(1e-14));
        assertThat(method.mspe()).isCloseTo(4, within(1e-13));
    }

    @ParameterizedTest
    @EnumSource
    void shrinksTheSharpImagesWhereTheBlurredOnesAreOrthonormal(StorageOrder order) {
        double[] hadamard = {.5, .5, .5, .5, .5, -.5, .5, -.5, .5, .5, -.5, -.5, .5, -.5, -.5, .5};
        double[] sharp = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        ImagePairs images = ImagePairs.of(2, 2, hadamard, sharp);
        RidgeRegression<?> method = of(order, images, images);

        method.fit(0.25);
        method.predict();

        assertThat(method.mspe()).isCloseTo(1496.0 / 16 * 0.2 * 0.2, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheAnswerOfTheFullSystem(StorageOrder order) {
        ImagePairs training = withoutSomePixels(TestImages.random(1, 60, 6, 5));
        // These images are not zero where the training images are.
        ImagePairs test = TestImages.random(2, 20, 6, 5);
        RidgeRegression<NaiveBackend.Matrix> method = of(order, training, test);
        for (double lambda : new double[] {1e-3, 1e-1, 10}) {
            NaiveBackend.Matrix weights = method.fit(lambda);
            method.predict();

            assertThat(weights.rows).isEqualTo(28);
            assertThat(weights.columns).isEqualTo(27);
            assertThat(method.mspe()).isCloseTo(fullMspe(training, test, lambda), ROUNDING);
            assertThat(method.backwardError()).isLessThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheSameWeightsInTheLiteralWay(StorageOrder order) {
        ImagePairs training = withoutSomePixels(TestImages.random(1, 60, 6, 5));
        ImagePairs test = TestImages.random(2, 20, 6, 5);
        int[] pixels = {7, 0, 29};
        LiteralRidgeRegression<NaiveBackend.Matrix> literal =
                new LiteralRidgeRegression<>(new NaiveBackend(order), training, test, pixels);

        NaiveBackend.Matrix last = literal.fit(0.1);
        literal.predict();

        double[][] weights = NormalEquations.weights(blurred(training), sharp(training), 0.1);
        double[][] restored = NormalEquations.product(blurred(test), weights);
        double sum = 0;
        for (int image = 0; image < test.count(); image++) {
            for (int pixel : pixels) {
                double difference = sharp(test)[image][pixel] - restored[image][pixel];
                sum += difference * difference;
            }
        }
        assertThat(literal.mspe()).isCloseTo(sum / (test.count() * pixels.length), ROUNDING);
        for (int i = 0; i < weights.length; i++) {
            assertThat(last.elements[i]).isCloseTo(weights[i][29], within(1e-9));
        }
        assertThat(literal.fitPixel(0, 0.1).elements[12]).isCloseTo(weights[12][7], within(1e-9));
        assertThatIllegalStateException().isThrownBy(literal::mspe);
    }

    @Test
    void literalWayRefusesPixelsThatAreNotThere() {
        ImagePairs images = TestImages.random(1, 5, 4, 4);
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);

        assertThatIllegalArgumentException().isThrownBy(() -> new LiteralRidgeRegression<>(backend, images, images));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiteralRidgeRegression<>(backend, images, images, 3, 16))
                .withMessageContaining("16");
    }

    @Test
    void allocatesNothingWhileFittingAndPredicting() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        ImagePairs images = TestImages.random(1, 20, 4, 4);
        RidgeRegression<?> method = new RidgeRegression<>(backend, images, images);
        LiteralRidgeRegression<?> literal = new LiteralRidgeRegression<>(backend, images, images, 1, 2);
        int allocated = backend.allocations();

        method.fit(1);
        method.predict();
        literal.fit(1);
        literal.predict();

        assertThat(backend.allocations()).isEqualTo(allocated);
    }

    @Test
    void tellsWhatWorkingPrecisionResolves() {
        // trace(XᵀX) = 8, and XᵀX is exactly singular
        ImagePairs images = ImagePairs.of(1, 2, new double[] {2, 2}, new double[] {1, 1});
        RidgeRegression<?> method = of(StorageOrder.ROW_MAJOR, images, images);

        assertThat(method.resolves(16 * Math.ulp(1.0))).isTrue();
        assertThat(method.resolves(15 * Math.ulp(1.0))).isFalse();
        assertThat(method.resolves(Double.NaN)).isFalse();
        assertThat(RidgeRegression.resolves(images, 16 * Math.ulp(1.0))).isTrue();
        assertThat(RidgeRegression.resolves(images, 15 * Math.ulp(1.0))).isFalse();
        assertThatThrownBy(() -> method.fit(1e-30)).isInstanceOf(NotPositiveDefiniteException.class);
    }

    @Test
    void answersOnlyForTheLastFit() {
        ImagePairs images = TestImages.random(1, 5, 4, 4);
        RidgeRegression<?> method = of(StorageOrder.ROW_MAJOR, images, images);

        assertThatIllegalStateException().isThrownBy(method::predict);
        method.fit(1);
        assertThatIllegalStateException().isThrownBy(method::mspe);
        method.predict();
        assertThat(method.mspe()).isPositive();
        method.fit(2);
        assertThatIllegalStateException().isThrownBy(method::mspe);
        assertThatIllegalStateException().isThrownBy(method::backwardError);
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(0));
    }

    @Test
    void refusesImagesThatDoNotFit() {
        ImagePairs images = TestImages.random(1, 5, 4, 4);
        ImagePairs wider = TestImages.random(1, 5, 4, 5);
        ImagePairs black = ImagePairs.of(4, 4, new double[16], new double[16]);

        assertThatIllegalArgumentException().isThrownBy(() -> of(StorageOrder.ROW_MAJOR, images, wider));
        assertThatIllegalArgumentException().isThrownBy(() -> of(StorageOrder.ROW_MAJOR, black, images));
        assertThatIllegalArgumentException().isThrownBy(() -> ImagePairs.of(4, 4, new double[16], new double[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> ImagePairs.of(4, 4, new double[17], new double[17]));
    }

    @Test
    void reproducesTheReportOnMnist() {
        RidgeRegression<NaiveBackend.Matrix> method =
                of(StorageOrder.ROW_MAJOR, TestImages.mnistTraining(), TestImages.mnistTest());
        double[] lambdas = {1e-6, 1e-1};
        double[] rounded = {0.000146785, 0.00301564};
        for (int i = 0; i < lambdas.length; i++) {
            NaiveBackend.Matrix weights = method.fit(lambdas[i]);
            method.predict();

            double reference = Reference.RIDGE_REGRESSION.test(lambdas[i]).orElseThrow();
            assertThat(weights.rows).isEqualTo(765);
            assertThat(weights.columns).isEqualTo(639);
            assertThat(method.mspe()).isCloseTo(rounded[i], Percentage.withPercentage(4e-4));
            assertThat(Reference.RIDGE_REGRESSION.agrees(method.mspe(), reference, lambdas[i]))
                    .as("%s against %s", method.mspe(), reference)
                    .isTrue();
            assertThat(method.backwardError()).isLessThan(765);
        }
        assertThat(method.resolves(1e-10)).isTrue();
        assertThat(method.resolves(1e-11)).isFalse();
    }

    private static RidgeRegression<NaiveBackend.Matrix> of(StorageOrder order, ImagePairs training, ImagePairs test) {
        return new RidgeRegression<>(new NaiveBackend(order), training, test);
    }

    /** Zeroes two blurred and three sharp pixels of 30 in every image. */
    static ImagePairs withoutSomePixels(ImagePairs images) {
        double[] blurred = images.blurredValues().clone();
        double[] sharp = images.sharpValues().clone();
        for (int image = 0; image < images.count(); image++) {
            int offset = image * images.pixels();
            blurred[offset] = 0;
            blurred[offset + 17] = 0;
            sharp[offset] = 0;
            sharp[offset + 3] = 0;
            sharp[offset + 28] = 0;
        }
        return ImagePairs.of(images.height(), images.width(), blurred, sharp);
    }

    private static double[][] blurred(ImagePairs images) {
        return NormalEquations.rows(images.blurredValues(), 0, images.count(), images.pixels());
    }

    private static double[][] sharp(ImagePairs images) {
        return NormalEquations.rows(images.sharpValues(), 0, images.count(), images.pixels());
    }

    private static double fullMspe(ImagePairs training, ImagePairs test, double lambda) {
        double[][] weights = NormalEquations.weights(blurred(training), sharp(training), lambda);
        double[][] restored = NormalEquations.product(blurred(test), weights);
        return NormalEquations.squaredDistance(sharp(test), restored) / (test.count() * test.pixels());
    }
}
