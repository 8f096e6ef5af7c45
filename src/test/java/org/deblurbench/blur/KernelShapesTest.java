package org.deblurbench.blur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelShapesTest {
    private static final String FORMS =
            " is not gaussian:size:sigma, disk:radius or motion:length:degrees, as in gaussian:5:3, disk:2.5,"
                    + " motion:7:45";

    @ParameterizedTest
    @ValueSource(strings = {"gaussian:5:3", "disk:0.3", "disk:2.5", "disk:13", "motion:7:45", "motion:2.5:100"})
    void sumToOneAndAreSymmetric(String text) {
        Kernel kernel = Kernel.parse(text);
        double[] weights = kernel.weights();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-14));
        for (int i = 0; i < weights.length; i++) {
            assertThat(weights[i]).isNotNegative().isCloseTo(weights[weights.length - 1 - i], within(1e-16));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "0.5, 1", "0.51, 3", "1, 3", "1.5, 3", "2.5, 5", "2.6, 7", "6.25, 13"})
    void aDiskWeighsPixelsByTheAreaThatItCovers(double radius, int size) {
        Kernel kernel = Kernel.disk(radius);
        assertThat(kernel.height()).isEqualTo(size);
        assertThat(kernel.width()).isEqualTo(size);
        int half = size / 2;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double area = size == 1 ? 1 : sampledArea(j - half, i - half, radius) / (Math.PI * radius * radius);
                assertThat(kernel.weight(i, j)).as("%d, %d", i, j).isCloseTo(area, within(2e-4));
                assertThat(kernel.weight(i, j)).isEqualTo(kernel.weight(j, i));
                assertThat(kernel.weight(i, j)).isEqualTo(kernel.weight(size - 1 - i, j));
            }
        }
    }

    /** By points on a grid of 400 x 400 in the pixel. */
    private static double sampledArea(int x, int y, double radius) {
        int points = 400;
        int inside = 0;
        for (int i = 0; i < points; i++) {
            double dy = y - 0.5 + (i + 0.5) / points;
            for (int j = 0; j < points; j++) {
                double dx = x - 0.5 + (j + 0.5) / points;
                inside += dx * dx + dy * dy < radius * radius ? 1 : 0;
            }
        }
        return (double) inside / (points * points);
    }

    @Test
    void aDiskHasTheRightAreaBeforeItIsNormalised() {
        // π r² in all: no part of the disk is lost, none is counted twice.
        for (double radius : new double[] {0.6, 1, 2.5, 7.3, 40.01}) {
            double[] areas = DiskWeights.of(radius, (int) Math.ceil(radius - 0.5));
            assertThat(Arrays.stream(areas).sum() / (radius * radius)).isCloseTo(Math.PI, within(1e-12));
        }
    }

    @Test
    void motionAlongAnAxisIsALineOfEqualWeights() {
        for (double angle : new double[] {0, 180, -180}) {
            Kernel row = Kernel.motion(7, angle);
            assertThat(row.height()).isEqualTo(1);
            assertThat(row.weights()).hasSize(7).containsOnly(1 / 7.0);
        }
        for (double angle : new double[] {90, -90, 450}) {
            Kernel column = Kernel.motion(5, angle);
            assertThat(column.width()).isEqualTo(1);
            assertThat(column.weights()).hasSize(5).containsOnly(0.2);
        }
        assertThat(Kernel.motion(1, 30).weight(0, 0)).isEqualTo(1);
        // An even length ends in half pixels.
        assertThat(Kernel.motion(4, 0).weights()).containsExactly(new double[] {.125, .25, .25, .25, .125});
    }

    @Test
    void motionHasTheValuesOfFspecial() {
        // Computed with NumPy from the formula of fspecial('motion', 4, 30).
        double[] expected = {
            0,
            0,
            0.0331007460360596,
            0.156634412011068,
            0.063197510002855,
            0,
            0.1235336659750085,
            0.2470673319500169,
            0.1235336659750085,
            0,
            0.063197510002855,
            0.156634412011068,
            0.0331007460360596,
            0,
            0
        };
        assertThat(Kernel.motion(4, 30).weights()).containsExactly(expected, within(1e-14));
        // fspecial('motion', 9, 120), but for its borders, left and right, of zeros.
        Kernel steep = Kernel.motion(9, 120);
        assertThat(steep.height()).isEqualTo(9);
        assertThat(steep.width()).isEqualTo(5);
        assertThat(steep.weight(0, 0)).isCloseTo(0.05156684612641715, within(1e-15));
        assertThat(steep.weight(2, 1)).isCloseTo(0.09622504486493746, within(1e-15));
        assertThat(steep.weight(4, 3)).isCloseTo(0.01488606624617346, within(1e-15));
    }

    @Test
    void motionAlongAnAxisIsSeparableAndADiskIsNot() {
        assertThat(Kernel.motion(7, 0).isSeparable()).isTrue();
        assertThat(Kernel.motion(7, 90).isSeparable()).isTrue();
        assertThat(Kernel.motion(7, 45).isSeparable()).isFalse();
        assertThat(Kernel.disk(2.5).isSeparable()).isFalse();
    }

    /** ⟨Kx, y⟩ = ⟨x, Kᵀy⟩, where Kᵀ is the convolution with the kernel turned by 180°. */
    @ParameterizedTest
    @ValueSource(strings = {"gaussian:5:3", "disk:2.5", "motion:7:0", "motion:7:90", "motion:7.5:30"})
    void theTurnedKernelIsTheAdjoint(String text) {
        Kernel kernel = Kernel.parse(text);
        double[] x = new Random(1).doubles(12 * 11, -1, 1).toArray();
        double[] y = new Random(2).doubles(12 * 11, -1, 1).toArray();
        double[] kx = new double[x.length];
        double[] kty = new double[x.length];
        new Convolution(kernel, 12, 11).apply(x, kx);
        new Convolution(kernel.turned(), 12, 11).apply(y, kty);
        double difference = 0;
        for (int i = 0; i < x.length; i++) {
            difference += kx[i] * y[i] - x[i] * kty[i];
        }
        assertThat(difference).isCloseTo(0, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        "gaussian:5:3, gaussian:5:3",
        "gaussian:05:3.0, gaussian:5:3",
        "gaussian:7:1e-2, gaussian:7:0.01",
        "disk:2.50, disk:2.5",
        "motion:7:45.0, motion:7:45",
        "motion:100:-30, motion:100:-30"
    })
    void readsAndWritesText(String text, String canonical) {
        Kernel kernel = Kernel.parse(text);
        assertThat(kernel).hasToString(canonical);
        assertThat(Kernel.parse(canonical)).isEqualTo(kernel).hasSameHashCodeAs(kernel);
    }

    @Test
    void readsWhatTheFactoriesMake() {
        assertThat(Kernel.parse("gaussian:5:3")).isEqualTo(Kernel.gaussian(5, 3));
        assertThat(Kernel.parse("disk:2.5")).isEqualTo(Kernel.disk(2.5));
        assertThat(Kernel.parse("motion:7:45")).isEqualTo(Kernel.motion(7, 45));
        assertThat(Kernel.parse("motion:7:45")).isNotEqualTo(Kernel.motion(7, 135));
        assertThat(Kernel.of(1, 3, 1, 2, 3)).hasToString("1 x 3 weights").isNotEqualTo(Kernel.of(3, 1, 1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gaussian",
                "gaussian:5",
                "gaussian:5:3:1",
                "gaussian:5.5:3",
                "gaussian:a:3",
                "disk",
                "disk:",
                "disk:NaN",
                "disk:1f",
                "disk:1e999",
                "motion:7",
                "box:3",
                "Gaussian:5:3",
                " disk:2"
            })
    void refusesOtherTextInOneLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.parse(text))
                .withMessage("kernel '" + text + "'" + FORMS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gaussian:4:3      | kernel size is 4; it must be odd and at least 1
            gaussian:5:0      | kernel sigma is 0.0; it must be a number above 0
            gaussian:99999:3  | kernel size is 99999.0; the kernel would be larger than 4095 x 4095
            disk:0            | disk radius is 0.0; it must be a number above 0
            disk:-1           | disk radius is -1.0; it must be a number above 0
            disk:1e9          | disk radius is 1.0E9; the kernel would be larger than 4095 x 4095
            motion:0.5:0      | motion length is 0.5; it must be a number of at least 1
            motion:1e9:0      | motion length is 1.0E9; the kernel would be larger than 4095 x 4095
            """)
    void refusesValuesOutOfRange(String text, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.parse(text))
                .withMessage("kernel '" + text + "': " + problem);
    }
}
