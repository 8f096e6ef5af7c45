package org.deblurbench.blur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {
    @Test
    void gaussianHasTheValuesOfItsFormula() {
        Kernel kernel = Kernel.gaussian(5, 3);
        double a = Math.exp(-4 / 18.0);
        double b = Math.exp(-1 / 18.0);
        double sum = 2 * a + 2 * b + 1;
        assertThat(kernel.weight(2, 2)).isCloseTo(1 / (sum * sum), within(1e-17));
        assertThat(kernel.weight(0, 2)).isCloseTo(a / (sum * sum), within(1e-17));
        assertThat(kernel.weight(3, 4)).isCloseTo(a * b / (sum * sum), within(1e-17));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 3, 1e6})
    void gaussianSumsToOne(double sigma) {
        for (int size : new int[] {1, 3, 5, 27}) {
            assertThat(Arrays.stream(Kernel.gaussian(size, sigma).weights()).sum())
                    .isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void gaussianRefusesEvenSizesAndBadSigmas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.gaussian(4, 3))
                .withMessage("kernel size is 4; it must be odd and at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.gaussian(-1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.gaussian(5, 0))
                .withMessage("kernel sigma is 0.0; it must be a number above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.gaussian(5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.gaussian(5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.gaussian(5, Double.POSITIVE_INFINITY));
    }

    @Test
    void refusesWeightsThatAreNoKernel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.of(2, 1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.of(1, 2, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.of(3, 3, 1, 2))
                .withMessage("a 3 x 3 kernel cannot have 2 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kernel.of(1, 3, 1, Double.NaN, 1))
                .withMessage("kernel weight 1 is NaN; it must be finite");
    }

    @Test
    void findsTheFactorsOfAProduct() {
        double[] column = new Random(1).doubles(7, -1, 1).toArray();
        double[] row = new Random(2).doubles(3, -1, 1).toArray();
        double[] weights = new double[21];
        Arrays.setAll(weights, i -> column[i / 3] * row[i % 3]);
        Kernel kernel = Kernel.of(7, 3, weights);
        assertThat(kernel.isSeparable()).isTrue();
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(kernel.columnFactor()[i] * kernel.rowFactor()[j])
                        .isCloseTo(column[i] * row[j], within(1e-15));
            }
        }
    }

    @Test
    void aProductWithZerosIsSeparable() {
        assertThat(Kernel.of(3, 3, 0, 0, 0, 0, 0, 5, 0, 0, 0).isSeparable()).isTrue();
    }

    @Test
    void otherWeightsAreNotSeparable() {
        assertThat(Kernel.of(3, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1).isSeparable()).isFalse();
        assertThat(Kernel.of(3, 3, new double[9]).isSeparable()).isFalse();
        double[] nearly = Kernel.gaussian(5, 3).weights();
        nearly[24] *= 1 + 1e-12;
        Kernel kernel = Kernel.of(5, 5, nearly);
        assertThat(kernel.isSeparable()).isFalse();
        assertThatIllegalStateException().isThrownBy(kernel::rowFactor);
        assertThatIllegalStateException().isThrownBy(kernel::columnFactor);
    }

    @Test
    void keepsItsOwnCopyOfTheWeights() {
        double[] weights = {1, 2, 3};
        Kernel kernel = Kernel.of(1, 3, weights);
        weights[0] = 9;
        kernel.weights()[1] = 9;
        kernel.rowFactor()[2] = 9;
        assertThat(kernel.weights()).containsExactly(1, 2, 3);
        assertThat(kernel.rowFactor()).containsExactly(1, 2, 3);
    }
}
