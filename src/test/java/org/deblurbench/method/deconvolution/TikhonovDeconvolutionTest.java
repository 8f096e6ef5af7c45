package org.deblurbench.method.deconvolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.method.tuning.LambdaSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikhonovDeconvolutionTest {
    private static final Kernel UNSYMMETRIC = unsymmetric();

    @ParameterizedTest
    @CsvSource({"ejml, 1e-2", "ejml, 1e-6", "ojalgo, 1e-2", "ojalgo, 1e-6"})
    void bothWaysAgreeWithANaiveSolve(String backend, double lambda) throws Exception {
        // 33 images: one block and one image more.
        ImagePairs images = Fixture.random(UNSYMMETRIC, 33, 6, 7);
        TikhonovDeconvolution<?> separable = of(Fixture.backend(backend), UNSYMMETRIC, images);
        TikhonovDeconvolution<?> general = general(Fixture.backend(backend), UNSYMMETRIC, images);
        assertThat(separable.isSeparable()).isTrue();
        assertThat(general.isSeparable()).isFalse();
        separable.restore(lambda);
        general.restore(lambda);
        for (int image : new int[] {0, 31, 32}) {
            double[] blurred = Arrays.copyOfRange(images.blurredValues(), image * 42, image * 42 + 42);
            double[] expected = Fixture.naiveTikhonov(UNSYMMETRIC, 6, 7, blurred, lambda);
            assertThat(Fixture.largestDifference(image(separable, images, image), expected))
                    .isLessThan(1e-9);
            assertThat(Fixture.largestDifference(image(general, images, image), expected))
                    .isLessThan(1e-9);
        }
        assertThat(separable.backwardError()).isLessThan(50);
        assertThat(general.backwardError()).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk:2", "motion:4:30"})
    void restoresWithAKernelThatIsNoProduct(String text) throws Exception {
        Kernel kernel = Kernel.parse(text);
        ImagePairs images = Fixture.random(kernel, 2, 8, 7);
        TikhonovDeconvolution<?> method = of(Fixture.backend("ojalgo"), kernel, images);
        assertThat(method.isSeparable()).isFalse();
        method.restore(1e-3);
        double[] blurred = Arrays.copyOf(images.blurredValues(), 56);
        assertThat(Fixture.largestDifference(
                        image(method, images, 0), Fixture.naiveTikhonov(kernel, 8, 7, blurred, 1e-3)))
                .isLessThan(1e-11);
    }

    @Test
    void aLargeLambdaRestoresNothing() throws Exception {
        ImagePairs images = Fixture.random(Kernel.gaussian(5, 3), 3, 9, 9);
        for (TikhonovDeconvolution<?> method : bothWays(Kernel.gaussian(5, 3), images)) {
            method.restore(1e12);
            assertThat(Arrays.stream(method.restored()).map(Math::abs).max().orElseThrow())
                    .isBetween(1e-14, 1e-11);
        }
    }

    @Test
    void withoutNoiseTheInverseIsExact() throws Exception {
        ImagePairs images = Fixture.random(UNSYMMETRIC, 3, 9, 9);
        for (TikhonovDeconvolution<?> method : bothWays(UNSYMMETRIC, images)) {
            method.invert();
            assertThat(method.mspe()).isLessThan(1e-20);
            method.restore(1e-6);
            assertThat(method.mspe()).isLessThan(1e-6);
        }
    }

    @Test
    void refusesToInvertASingularBlur() throws Exception {
        // 1, 0, 1 in one dimension: an odd number of pixels makes the matrix singular.
        Kernel kernel = Kernel.of(1, 3, 1, 0, 1);
        ImagePairs images = Fixture.random(kernel, 1, 4, 5);
        for (TikhonovDeconvolution<?> method : bothWays(kernel, images)) {
            assertThatThrownBy(method::invert).isInstanceOf(NotPositiveDefiniteException.class);
            assertThatIllegalStateException().isThrownBy(method::mspe);
            method.restore(1e-8);
            assertThat(method.mspe()).isFinite();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ejml", "ojalgo"})
    void meetsTheReferencesOnMnist(String name) throws Exception {
        Dataset data = Fixture.mnist("0");
        Backend<?> backend = Fixture.backend(name);
        Kernel kernel = learn(backend, data.training());
        // A learnt kernel has factors to working precision only.
        assertThat(kernel.isSeparable()).isFalse();
        TikhonovDeconvolution<?> method = of(backend, kernel, data.test());
        assertThat(method.isSeparable()).isTrue();
        double[] lambdas = {1e-2, 1e-6, 1e-10, 1e-14};
        // The bias λ s / (d + λ) of exact arithmetic, from the singular values of T, computed with NumPy.
        double[] references = {
            0.009049933961359644, 0.00016466125797627652, 6.505635976018763e-08, 7.888425911034514e-16
        };
        double[] tolerances = {1e-11, 1e-11, 1e-8, 1e-4};
        for (int i = 0; i < lambdas.length; i++) {
            method.restore(lambdas[i]);
            assertThat(method.mspe())
                    .as("lambda %s", lambdas[i])
                    .isCloseTo(references[i], Percentage.withPercentage(100 * tolerances[i]));
            assertThat(method.backwardError()).isLessThan(50);
        }
        method.invert();
        assertThat(method.mspe()).isLessThan(1e-20);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.0092", "0.001, 0.00244", "8bit, 0.0020"})
    void meetsTheReferencesWithNoise(String noise, double reference) throws Exception {
        Dataset data = Fixture.mnist(noise);
        Backend<?> backend = Fixture.backend("ejml");
        double[] lambdas = new double[25];
        // Four a decade, from 1e-7 on.
        Arrays.setAll(lambdas, i -> Math.pow(10, -7 + i / 4.0));
        LambdaSelection path =
                path(backend, Kernel.gaussian(5, 3), data.validation(), true).select(lambdas);
        TikhonovDeconvolution<?> method = of(backend, Kernel.gaussian(5, 3), data.test());
        method.restore(path.selected().orElseThrow());
        assertThat(method.mspe()).isCloseTo(reference, Percentage.withPercentage(4));
    }

    @ParameterizedTest
    @CsvSource({"ejml, true", "ojalgo, true", "ejml, false", "ojalgo, false"})
    void thePathHasTheErrorsOfTheRestorations(String name, boolean separable) throws Exception {
        Backend<?> backend = Fixture.backend(name);
        ImagePairs images = Fixture.random(UNSYMMETRIC, 40, 6, 7);
        double[] lambdas = LambdaGrid.decades(-6, 2);
        LambdaSelection path = path(backend, UNSYMMETRIC, images, separable).select(lambdas);
        TikhonovDeconvolution<?> method = of(backend, UNSYMMETRIC, images);
        for (LambdaSelection.Point point : path.points()) {
            method.restore(point.lambda());
            assertThat(point.validationMspe().orElseThrow()).isCloseTo(method.mspe(), Percentage.withPercentage(1e-6));
        }
        assertThat(path.selected()).hasValue(1e-6);
    }

    @Test
    void thePathGivesNoValueBelowPrecision() throws Exception {
        // ‖k‖₁ = 1: 2 ε is the smallest λ that counts.
        ImagePairs images = Fixture.random(Kernel.gaussian(5, 3), 2, 8, 8);
        LambdaSelection path = path(Fixture.backend("ejml"), Kernel.gaussian(5, 3), images, true)
                .select(1e-16, 1e-15);
        assertThat(path.points().get(0).isBelowPrecision()).isTrue();
        assertThat(path.points().get(1).isBelowPrecision()).isFalse();
    }

    @Test
    void anEstimateIsSeparableAndANoisyOneIsNot() throws Exception {
        Backend<?> backend = Fixture.backend("ejml");
        assertThat(RankOne.of(Kernel.disk(2.5))).isEmpty();
        assertThat(RankOne.of(Kernel.of(3, 3, new double[9]))).isEmpty();
        assertThat(RankOne.of(learn(backend, Fixture.mnist("0.001").training())))
                .isEmpty();
        Kernel learnt = learn(backend, Fixture.mnist("0").training());
        RankOne factors = RankOne.of(learnt).orElseThrow();
        for (int i = 0; i < 25; i++) {
            assertThat(factors.column()[i / 5] * factors.row()[i % 5])
                    .isCloseTo(learnt.weight(i / 5, i % 5), within(1e-15));
        }
    }

    @Test
    void answersOnlyForTheLastRestoration() throws Exception {
        ImagePairs images = Fixture.random(Kernel.gaussian(3, 1), 2, 6, 6);
        TikhonovDeconvolution<?> method = of(Fixture.backend("ejml"), Kernel.gaussian(3, 1), images);
        assertThatIllegalStateException().isThrownBy(method::mspe);
        for (double lambda : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> method.restore(lambda));
        }
        method.restore(1e-3);
        assertThat(method.mspe()).isPositive();
    }

    @Test
    void theBackwardErrorShowsAWrongImage() throws Exception {
        ImagePairs images = Fixture.random(Kernel.gaussian(3, 1), 2, 6, 6);
        TikhonovDeconvolution<?> method = of(Fixture.backend("ejml"), Kernel.gaussian(3, 1), images);
        method.restore(1e-3);
        method.restored()[40] *= 1 + 1e-9;
        assertThat(method.backwardError()).isGreaterThan(1e4);
        method.restored()[3] = Double.NaN;
        assertThat(method.backwardError()).isNaN();
    }

    @Test
    void refusesAKernelLargerThanTheImages() throws Exception {
        ImagePairs images = Fixture.random(Kernel.gaussian(3, 1), 1, 4, 9);
        Backend<?> backend = Fixture.backend("ejml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(backend, Kernel.gaussian(5, 3), images))
                .withMessage("the kernel (5 x 5) is larger than the images (4 x 9); use a smaller kernel");
    }

    /** A product; its largest weight dominates, so that K is well conditioned. */
    private static Kernel unsymmetric() {
        double[] column = {0.2, 0.6, 0.1};
        double[] row = {0.05, 0.1, 0.6, 0.2, 0.05};
        double[] weights = new double[15];
        Arrays.setAll(weights, i -> column[i / 5] * row[i % 5]);
        return Kernel.of(3, 5, weights);
    }

    private static <M> Kernel learn(Backend<M> backend, ImagePairs training) {
        return new KernelEstimation<>(backend, training, 1, 5, 5).estimate();
    }

    private static <M> TikhonovDeconvolution<M> of(Backend<M> backend, Kernel kernel, ImagePairs images) {
        return new TikhonovDeconvolution<>(backend, kernel, images);
    }

    private static <M> TikhonovDeconvolution<M> general(Backend<M> backend, Kernel kernel, ImagePairs images) {
        return new TikhonovDeconvolution<>(backend, kernel, images, Optional.empty());
    }

    private static Iterable<TikhonovDeconvolution<?>> bothWays(Kernel kernel, ImagePairs images) throws Exception {
        Backend<?> backend = Fixture.backend("ejml");
        return java.util.List.of(of(backend, kernel, images), general(backend, kernel, images));
    }

    private static <M> TikhonovTuning<M> path(
            Backend<M> backend, Kernel kernel, ImagePairs validation, boolean separable) {
        Optional<RankOne> factors = separable ? RankOne.of(kernel) : Optional.empty();
        return new TikhonovTuning<>(backend, kernel, validation, factors);
    }

    private static double[] image(TikhonovDeconvolution<?> method, ImagePairs images, int image) {
        int pixels = images.pixels();
        return Arrays.copyOfRange(method.restored(), image * pixels, (image + 1) * pixels);
    }
}
