package org.deblurbench.method.lasso.homotopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that depend on each other, in which rounding decides between equals. */
class HomotopyDegeneracyTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-2, 1e-4})
    void ofTwoEqualInputsEitherWillDo(double lambda) {
        ImagePairs images = TestImages.random(3, 40, 4, 4);
        ImagePairs twice = withCopies(images, 1);

        double expected = solve(images, lambda).gap(lambda).objective();
        LassoInstance doubled = solve(twice, lambda);

        assertThat(doubled.gap(lambda).objective()).isCloseTo(expected, within(1e-7 * expected));
        assertThat(doubled.worstCondition(lambda)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-2, 1e-4})
    void multiplesOfInputsMakeTheirWeightsSmaller(double lambda) {
        ImagePairs images = TestImages.random(3, 40, 4, 4);

        LassoInstance instance = solve(withCopies(images, -3), lambda);

        assertThat(instance.worstCondition(lambda)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inputsThatAreSumsOfOthersExchangeTheirWeights(long seed) {
        // Of rank 5, but 25 inputs: small multiples of each other's sums, so that ties are exact.
        Random random = new Random(seed);
        double[] x = new double[30 * 25];
        double[] s = new double[30 * 25];
        double[][] mix = new double[5][25];
        for (double[] row : mix) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(3) - 1;
            }
        }
        for (int image = 0; image < 30; image++) {
            for (double[] row : mix) {
                double factor = random.nextInt(9);
                for (int i = 0; i < 25; i++) {
                    x[image * 25 + i] += factor * row[i];
                }
            }
            for (int i = 0; i < 25; i++) {
                s[image * 25 + i] = x[image * 25 + (7 * i + 3) % 25] + random.nextGaussian();
            }
        }
        ImagePairs images = ImagePairs.of(5, 5, x, s);
        for (double lambda : new double[] {100, 1, 1e-2, 1e-4}) {
            assertThat(solve(images, lambda).worstCondition(lambda)).isLessThan(1e-6);
        }
    }

    @Test
    void solvesForFewerImagesThanInputs() {
        ImagePairs images = TestImages.random(4, 12, 6, 5);
        for (double lambda : new double[] {1, 1e-2, 1e-4}) {
            LassoInstance instance = solve(images, lambda);

            assertThat(instance.worstCondition(lambda)).isLessThan(1e-5);
        }
    }

    @Test
    void solvesForOneImage() {
        ImagePairs images = TestImages.random(5, 1, 4, 4);

        assertThat(solve(images, 0.1).worstCondition(0.1)).isLessThan(1e-6);
    }

    @Test
    void findsTheInputThatTheOutputIs() {
        ImagePairs images = TestImages.random(6, 50, 4, 4);
        double[] sharp = images.blurredValues().clone();

        LassoInstance instance = solve(ImagePairs.of(4, 4, images.blurredValues(), sharp), 1e-6);

        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 16; j++) {
                assertThat(instance.weight(i, j)).isCloseTo(i == j ? 1 : 0, within(1e-4));
            }
        }
    }

    @Test
    void solvesForBorderAndCentrePixelsOfRealImages() {
        int[] pixels = {36, 120, 145, 340, 406, 690};
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, TestImages.mnist(1000, 1400), pixels);

        assertThat(instance.solve(1e-2).worstCondition(1e-2)).isLessThan(1e-6);
    }

    private static LassoInstance solve(ImagePairs images, double lambda) {
        return new LassoInstance(StorageOrder.ROW_MAJOR, images).solve(lambda);
    }

    /** Images of twice the height, whose lower half is a multiple of the upper one, but not of the sharp image's. */
    private static ImagePairs withCopies(ImagePairs images, double factor) {
        int pixels = images.pixels();
        double[] blurred = new double[2 * images.blurredValues().length];
        double[] sharp = new double[blurred.length];
        for (int image = 0; image < images.count(); image++) {
            for (int i = 0; i < pixels; i++) {
                blurred[2 * image * pixels + i] = images.blurredValues()[image * pixels + i];
                blurred[(2 * image + 1) * pixels + i] = factor * images.blurredValues()[image * pixels + i];
                sharp[2 * image * pixels + i] = images.sharpValues()[image * pixels + i];
            }
        }
        return ImagePairs.of(2 * images.height(), images.width(), blurred, sharp);
    }
}
