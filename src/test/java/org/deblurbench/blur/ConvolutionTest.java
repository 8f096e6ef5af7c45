package org.deblurbench.blur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConvolutionTest {
    /** Kernel height and width, image height and width. */
    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of(1, 1, 1, 1),
                Arguments.of(1, 1, 4, 3),
                Arguments.of(3, 3, 3, 3),
                Arguments.of(5, 5, 5, 5),
                Arguments.of(5, 5, 28, 28),
                Arguments.of(5, 3, 7, 10),
                Arguments.of(3, 5, 8, 6),
                Arguments.of(1, 5, 1, 9),
                Arguments.of(5, 1, 9, 1),
                Arguments.of(7, 11, 20, 13),
                Arguments.of(13, 9, 13, 9),
                Arguments.of(27, 27, 28, 28));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void agreesWithTheDefinition(int kernelHeight, int kernelWidth, int height, int width) {
        Kernel kernel = Kernel.of(kernelHeight, kernelWidth, random(kernelHeight * kernelWidth, 1));
        double[] images = random(3 * height * width, 2);
        assertClose(
                apply(new Convolution(kernel, height, width, false), images),
                definition(kernel, images, height, width),
                1e-12);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void twoPassesAgreeWithTheDefinition(int kernelHeight, int kernelWidth, int height, int width) {
        Kernel kernel = separable(kernelHeight, kernelWidth);
        double[] images = random(3 * height * width, 2);
        assertClose(
                apply(new Convolution(kernel, height, width), images),
                definition(kernel, images, height, width),
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5", "9", "27"})
    void twoPassesAgreeWithOne(int size) {
        Kernel kernel = Kernel.gaussian(size, 3);
        double[] images = new Random(3).doubles(10 * 784).toArray();
        double[] general = apply(new Convolution(kernel, 28, 28, false), images);
        assertClose(apply(new Convolution(kernel, 28, 28, true), images), general, 1e-15);
    }

    @Test
    void turnsTheKernel() {
        // One bright pixel in the middle, and one in a corner.
        Kernel kernel = Kernel.of(3, 3, 1, 2, 3, 4, 5, 6, 7, 8, 10);
        double[] images = {0, 0, 0, 0, 1, 0, 0, 0, 0, /**/ 1, 0, 0, 0, 0, 0, 0, 0, 0};
        double[] expected = {1, 2, 3, 4, 5, 6, 7, 8, 10, /**/ 5, 6, 0, 8, 10, 0, 0, 0, 0};
        assertThat(kernel.isSeparable()).isFalse();
        assertThat(apply(new Convolution(kernel, 3, 3), images)).containsExactly(expected);
    }

    @Test
    void turnsTheFactors() {
        Kernel kernel = Kernel.of(3, 3, 1, 2, 3, 2, 4, 6, 4, 8, 12);
        double[] image = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        double[] expected = {4, 6, 0, 8, 12, 0, 0, 1, 2, 0, 2, 4};
        assertThat(kernel.isSeparable()).isTrue();
        assertThat(apply(new Convolution(kernel, 4, 3), image)).containsExactly(expected, within(1e-14));
    }

    @Test
    void isTheSumByHand() {
        Kernel kernel = Kernel.of(1, 3, 1, 10, 100);
        double[] image = {1, 2, 3, /**/ 4, 5, 6};
        double[] expected = {10 + 2, 100 + 20 + 3, 200 + 30, /**/ 40 + 5, 400 + 50 + 6, 500 + 60};
        assertThat(apply(new Convolution(kernel, 2, 3, false), image)).containsExactly(expected);
        assertThat(apply(new Convolution(kernel, 2, 3, true), image)).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aPointSpreadsAsTheKernel(boolean twoPasses) {
        double[] weights = {1, 2, 3, 4, 5};
        double[] square = new double[25];
        Arrays.setAll(square, i -> weights[i / 5] * weights[i % 5] * (twoPasses || i != 7 ? 1 : 2));
        double[] image = new double[9 * 8];
        image[4 * 8 + 3] = 1;
        double[] blurred = apply(new Convolution(Kernel.of(5, 5, square), 9, 8, twoPasses), image);
        for (int y = 0; y < 9; y++) {
            for (int x = 0; x < 8; x++) {
                boolean near = Math.abs(y - 4) <= 2 && Math.abs(x - 3) <= 2;
                assertThat(blurred[y * 8 + x]).isCloseTo(near ? square[(y - 2) * 5 + x - 1] : 0, within(1e-14));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aConstantImageDarkensTowardsItsBorderOnly(boolean twoPasses) {
        double[] ones = new double[6 * 7];
        Arrays.fill(ones, 1);
        Kernel box = Kernel.of(3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        double[] blurred = apply(new Convolution(box, 6, 7, twoPasses), ones);
        for (int y = 0; y < 6; y++) {
            for (int x = 0; x < 7; x++) {
                int rows = y == 0 || y == 5 ? 2 : 3;
                int columns = x == 0 || x == 6 ? 2 : 3;
                assertThat(blurred[y * 7 + x]).isEqualTo(rows * columns);
            }
        }
    }

    /** ⟨Kx, y⟩ = ⟨x, Kᵀy⟩, where Kᵀ is the convolution with the kernel turned by 180°. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theTurnedKernelIsTheAdjoint(boolean twoPasses) {
        Kernel kernel = twoPasses ? separable(5, 7) : Kernel.of(5, 7, random(35, 4));
        double[] weights = kernel.weights();
        double[] turned = new double[35];
        Arrays.setAll(turned, i -> weights[34 - i]);
        double[] x = random(11 * 12, 5);
        double[] y = random(11 * 12, 6);
        double[] kx = apply(new Convolution(kernel, 11, 12, twoPasses), x);
        double[] kty = apply(new Convolution(Kernel.of(5, 7, turned), 11, 12, twoPasses), y);
        assertThat(dot(kx, y)).isCloseTo(dot(x, kty), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void imagesDoNotLeakIntoEachOther(boolean twoPasses) {
        double[] images = random(3 * 48, 7);
        Convolution convolution = new Convolution(Kernel.gaussian(5, 1), 6, 8, twoPasses);
        double[] expected = apply(convolution, images);
        Arrays.fill(images, 0, 48, Double.NaN);
        Arrays.fill(images, 96, 144, Double.POSITIVE_INFINITY);
        assertThat(Arrays.copyOfRange(apply(convolution, images), 48, 96))
                .containsExactly(Arrays.copyOfRange(expected, 48, 96));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aNanPixelSpreadsAsFarAsTheKernelOnly(boolean twoPasses) {
        double[] image = new double[36];
        image[2 * 6 + 5] = Double.NaN;
        double[] blurred = apply(new Convolution(Kernel.gaussian(3, 1), 6, 6, twoPasses), image);
        for (int i = 0; i < 36; i++) {
            assertThat(Double.isNaN(blurred[i])).isEqualTo(Math.abs(i / 6 - 2) <= 1 && i % 6 >= 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void worksInPlaceAndAgain(boolean twoPasses) {
        double[] images = random(2 * 63, 8);
        Convolution convolution = new Convolution(Kernel.gaussian(5, 3), 7, 9, twoPasses);
        double[] expected = apply(convolution, images);
        convolution.apply(images, images);
        assertThat(images).containsExactly(expected);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Convolution(Kernel.gaussian(29, 3), 28, 28))
                .withMessage("the kernel (29 x 29) is larger than the images (28 x 28); use a smaller kernel");
        assertThatIllegalArgumentException().isThrownBy(() -> new Convolution(Kernel.of(1, 3, 1, 1, 1), 9, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Convolution(Kernel.of(3, 1, 1, 1, 1), 2, 9));
        Convolution convolution = new Convolution(Kernel.gaussian(3, 1), 3, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> convolution.apply(new double[13], new double[13]))
                .withMessage("13 pixel values are not whole images of 3 x 4 pixels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> convolution.apply(new double[12], new double[24]))
                .withMessage("12 pixel values cannot go into an array of 24");
    }

    /** As {@code containsExactly} within a tolerance, which takes minutes to describe how long arrays differ. */
    private static void assertClose(double[] actual, double[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).as("element %d", i).isCloseTo(expected[i], within(tolerance));
        }
    }

    private static double[] apply(Convolution convolution, double[] images) {
        double[] result = new double[images.length];
        Arrays.fill(result, Double.NaN);
        convolution.apply(images, result);
        return result;
    }

    private static double[] definition(Kernel kernel, double[] images, int height, int width) {
        double[] result = new double[images.length];
        for (int i = 0; i < images.length; i++) {
            int start = i - i % (height * width);
            int y = (i - start) / width;
            int x = (i - start) % width;
            for (int u = 0; u < kernel.height(); u++) {
                for (int v = 0; v < kernel.width(); v++) {
                    int fromY = y - (u - kernel.height() / 2);
                    int fromX = x - (v - kernel.width() / 2);
                    if (fromY >= 0 && fromY < height && fromX >= 0 && fromX < width) {
                        result[i] += kernel.weight(u, v) * images[start + fromY * width + fromX];
                    }
                }
            }
        }
        return result;
    }

    private static Kernel separable(int height, int width) {
        double[] column = random(height, 9);
        double[] row = random(width, 10);
        double[] weights = new double[height * width];
        Arrays.setAll(weights, i -> column[i / width] * row[i % width]);
        return Kernel.of(height, width, weights);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] random(int length, long seed) {
        return new Random(seed).doubles(length, -1, 1).toArray();
    }
}
