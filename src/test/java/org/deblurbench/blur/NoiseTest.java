package org.deblurbench.blur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
    private static final int SIZE = 28;
    private static final int PIXELS = SIZE * SIZE;

    @Test
    void noneLeavesImagesAsTheyAre() {
        double[] images = randomImages(2);
        assertThat(noisy("0", images, 0)).containsExactly(images);
        assertThat(Noise.parse("0")).isEqualTo(Noise.NONE);
    }

    @Test
    void gaussianNoiseHasItsMeanAndVariance() {
        int images = 1000;
        double[] noise = noisy("0.1", new double[images * PIXELS], 0);
        assertMoments(noise);
        // The same pixel of all images: neighbouring images have independent noise.
        double[] firstPixels = new double[images];
        Arrays.setAll(firstPixels, i -> noise[i * PIXELS]);
        assertMoments(firstPixels);
        double products = 0;
        for (int i = 1; i < images; i++) {
            products += firstPixels[i] * firstPixels[i - 1];
        }
        assertThat(products / images / 0.01).isCloseTo(0, within(4 / Math.sqrt(images)));
    }

    /** Within four standard errors of σ = 0.1. */
    private static void assertMoments(double[] noise) {
        double mean = Arrays.stream(noise).average().orElseThrow();
        double variance = Arrays.stream(noise).map(x -> x * x).average().orElseThrow();
        double error = 4 / Math.sqrt(noise.length);
        assertThat(mean / 0.1).isCloseTo(0, within(error));
        assertThat(variance / 0.01).isCloseTo(1, within(error * Math.sqrt(2)));
    }

    @Test
    void theNoiseOfAnImageDependsOnItsIndexAlone() {
        double[] all = noisy("0.1", new double[10 * PIXELS], 0);
        double[] part = noisy("0.1", new double[3 * PIXELS], 6);
        assertThat(part).containsExactly(Arrays.copyOfRange(all, 6 * PIXELS, 9 * PIXELS));
        assertThat(Arrays.copyOf(all, PIXELS)).isNotEqualTo(Arrays.copyOfRange(all, PIXELS, 2 * PIXELS));
    }

    @Test
    void theNoiseIsTheSameOnEveryMachine() {
        // Seeds and method must never change, or noisy results could not be compared between versions.
        double[] noise = noisy("1", new double[2 * PIXELS], 1000);
        assertThat(Arrays.hashCode(noise)).isEqualTo(1789749511);
        // The same generators written anew, in Python.
        assertThat(noise[0]).isCloseTo(0.834192134975526, within(1e-15));
        assertThat(noise[1]).isCloseTo(-0.8095806471081961, within(1e-15));
        assertThat(noise[2 * PIXELS - 1]).isCloseTo(-0.3141851368736852, within(1e-15));
    }

    @Test
    void saturationClips() {
        assertThat(noisy("saturate", new double[] {-0.5, -0.0, 0.3, 1, 1.2}, 1, 5))
                .containsExactly(0, 0, 0.3, 1, 1);
        double[] saturated = noisy("0.5+saturate", randomImages(1), 0);
        double[] added = noisy("0.5", randomImages(1), 0);
        for (int i = 0; i < PIXELS; i++) {
            assertThat(saturated[i]).isEqualTo(Math.min(1, Math.max(0, added[i])));
        }
    }

    @Test
    void roundsToEightBitsOnce() {
        double[] once = noisy("8bit", new double[] {-1, 0.4 / 255, 0.5 / 255, 100.49 / 255, 254.5 / 255, 2}, 1, 6);
        assertThat(once).containsExactly(0, 0, 1 / 255.0, 100 / 255.0, 1, 1);
        double[] rounded = noisy("8bit", randomImages(2), 0);
        assertThat(noisy("8bit", rounded, 0)).containsExactly(rounded);
        for (int i = 0; i < 256; i++) {
            assertThat(noisy("8bit", new double[] {i / 255.0}, 1, 1)).containsExactly(i / 255.0);
        }
    }

    @Test
    void jpegOfHighQualityIsCloseToRounding() {
        double[] images = smoothImages(3);
        double[] rounded = noisy("8bit", images, 0);
        double[] compressed = noisy("jpeg:100", images, 0);
        for (int i = 0; i < images.length; i++) {
            assertThat(compressed[i]).isCloseTo(rounded[i], within(3.01 / 255));
        }
        assertThat(noisy("8bit", compressed, 0)).containsExactly(compressed);
    }

    @Test
    void jpegOfLowerQualityIsWorse() {
        double[] images = smoothImages(3);
        double previous = 0;
        for (int quality : new int[] {100, 90, 50, 10, 1}) {
            double error = squaredDistance(noisy("jpeg:" + quality, images, 0), images);
            assertThat(error).isGreaterThan(previous);
            previous = error;
        }
    }

    @Test
    void jpegKeepsAFlatImageOfAnyLevel() {
        // A gamma curve or a colour profile on the way would show here.
        for (int level = 0; level < 256; level += 15) {
            double[] flat = new double[PIXELS];
            Arrays.fill(flat, level / 255.0);
            assertThat(noisy("jpeg:100", flat, 0)).containsExactly(flat);
        }
    }

    @Test
    void theOrderIsNoiseSaturationJpegRounding() {
        double[] images = smoothImages(2);
        double[] stepwise = noisy("8bit", noisy("jpeg:70", noisy("saturate", noisy("0.3", images, 5), 5), 5), 5);
        assertThat(noisy("0.3+saturate+jpeg:70+8bit", images, 5)).containsExactly(stepwise);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0, 0",
        "-0, 0",
        "1e-2, 0.01",
        ".5, 0.5",
        "0.01+saturate, 0.01+saturate",
        "0+saturate, saturate",
        "jpeg:090, jpeg:90",
        "0.003+jpeg:80, 0.003+jpeg:80",
        "8bit, 8bit",
        "0.1+saturate+jpeg:1+8bit, 0.1+saturate+jpeg:1+8bit"
    })
    void readsAndWritesText(String text, String canonical) {
        Noise noise = Noise.parse(text);
        assertThat(noise).hasToString(canonical);
        assertThat(Noise.parse(canonical)).isEqualTo(noise);
    }

    @Test
    void readsEachTerm() {
        assertThat(Noise.parse("0.01+saturate+jpeg:90+8bit"))
                .isEqualTo(new Noise(0.01, true, OptionalInt.of(90), true));
        assertThat(Noise.parse("jpeg:90")).isEqualTo(new Noise(0, false, OptionalInt.of(90), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            -0.1               | noise sigma is -0.1; it must be a number of at least 0
            8 bit              | '8 bit' is not a number
            1e                 | '1e' is not a number
            0.1x+8bit          | '0.1x' is not a number
            1e999              | '1e999' is not a number
            NaN                | 'NaN' is unknown
            0.1+fog            | 'fog' is unknown
            0.1+0.2            | '0.2' is unknown
            8bit+jpeg:90       | 'jpeg:90' is not allowed there
            saturate+saturate  | 'saturate' is not allowed there
            saturate+          | '' is unknown
            jpeg:              | JPEG quality '' is not a whole number from 1 to 100
            jpeg:9.5           | JPEG quality '9.5' is not a whole number from 1 to 100
            jpeg:0             | JPEG quality is 0; it must be a whole number from 1 to 100
            jpeg:101           | JPEG quality is 101; it must be a whole number from 1 to 100
            """)
    void refusesOtherTextInOneLine(String text, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Noise.parse(text))
                .withMessage("noise '" + text + "': " + problem + "; write 0, or in this order and joined by +: a sigma"
                        + " of at least 0, saturate, jpeg:quality (1 to 100), 8bit; as in 0.01+saturate or"
                        + " 0.003+jpeg:80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "jpeg", "Saturate", "bit"})
    void refusesWhatIsNoTerm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Noise.parse(text)).withMessageContaining("is unknown");
    }

    @Test
    void refusesPartsOfImages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Noise.parse("0.1").apply(new double[13], 3, 4, 0))
                .withMessage("13 pixel values are not whole images of 3 x 4 pixels");
    }

    @Test
    void aDegradationConvolvesThenAddsNoise() {
        Degradation degradation = new Degradation(Kernel.disk(2), Noise.parse("0.01+8bit"));
        double[] sharp = randomImages(2);
        double[] expected = new double[sharp.length];
        new Convolution(Kernel.disk(2), SIZE, SIZE).apply(sharp, expected);
        degradation.noise().apply(expected, SIZE, SIZE, 7);
        double[] blurred = new double[sharp.length];
        degradation.apply(sharp, SIZE, SIZE, 7, blurred);
        assertThat(blurred).containsExactly(expected);
        assertThat(degradation).hasToString("disk:2, noise 0.01+8bit");
        assertThat(Degradation.DEFAULT)
                .hasToString("gaussian:5:3, noise 0")
                .isEqualTo(new Degradation(Kernel.parse("gaussian:5:3"), Noise.parse("0")));
    }

    private static double[] noisy(String noise, double[] images, int firstIndex) {
        double[] result = images.clone();
        Noise.parse(noise).apply(result, SIZE, SIZE, firstIndex);
        return result;
    }

    private static double[] noisy(String noise, double[] images, int height, int width) {
        double[] result = images.clone();
        Noise.parse(noise).apply(result, height, width, 0);
        return result;
    }

    private static double[] randomImages(int count) {
        return new Random(1).doubles((long) count * PIXELS).toArray();
    }

    private static double[] smoothImages(int count) {
        double[] images = randomImages(count);
        new Convolution(Kernel.gaussian(5, 3), SIZE, SIZE).apply(images, images);
        return images;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
