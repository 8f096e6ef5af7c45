package org.deblurbench.method.deconvolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.deblurbench.backend.Backend;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.Split;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelEstimationTest {
    @ParameterizedTest
    @CsvSource({
        "ejml, gaussian:5:3",
        "ojalgo, gaussian:5:3",
        "ejml, disk:2.5",
        "ejml, motion:7:0",
        "ojalgo, motion:7:45",
        "ejml, motion:5:90"
    })
    void findsTheTrueKernelInOneImage(String backend, String text) throws Exception {
        Kernel kernel = Kernel.parse(text);
        Dataset data = Dataset.load(IdxImages.embedded(), Split.DEFAULT, new Degradation(kernel, Noise.NONE));
        Kernel estimate = estimate(Fixture.backend(backend), data.training(), 1, kernel.height(), kernel.width());
        assertThat(Fixture.largestDifference(estimate.weights(), kernel.weights()))
                .isLessThan(1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ejml", "ojalgo"})
    void findsAnUnsymmetricKernelOfAnotherShape(String backend) throws Exception {
        Kernel kernel = Kernel.of(3, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -15);
        ImagePairs images = Fixture.random(kernel, 3, 9, 7);
        Kernel estimate = estimate(Fixture.backend(backend), images, 3, 3, 5);
        assertThat(Fixture.largestDifference(estimate.weights(), kernel.weights()))
                .isLessThan(1e-12);
    }

    @Test
    void aLargerKernelThanTheTrueOneHasZerosAround() throws Exception {
        Kernel kernel = Kernel.gaussian(3, 1);
        Kernel estimate = estimate(Fixture.backend("ejml"), Fixture.random(kernel, 2, 12, 12), 2, 5, 5);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                boolean inside = i >= 1 && i <= 3 && j >= 1 && j <= 3;
                assertThat(estimate.weight(i, j)).isCloseTo(inside ? kernel.weight(i - 1, j - 1) : 0, within(1e-14));
            }
        }
    }

    @Test
    void moreImagesAverageNoiseOut() throws Exception {
        Dataset data = Fixture.mnist("0.01");
        double[] truth = Kernel.gaussian(5, 3).weights();
        Backend<?> backend = Fixture.backend("ejml");
        double one = Fixture.largestDifference(
                estimate(backend, data.training(), 1, 5, 5).weights(), truth);
        double many = Fixture.largestDifference(
                estimate(backend, data.training(), 100, 5, 5).weights(), truth);
        assertThat(one).isBetween(1e-4, 0.03);
        assertThat(many).isLessThan(one / 3);
    }

    @Test
    void saysThatBlackImagesDoNotDetermineAKernel() throws Exception {
        Backend<?> backend = Fixture.backend("ejml");
        ImagePairs black = ImagePairs.of(6, 6, new double[36], new double[36]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(backend, black, 1, 3, 3))
                .withMessage(
                        "the first 1 training images do not determine the weights of a 3 x 3 kernel (black, too few"
                                + " or too alike); use more images or a smaller kernel");
        // A 5 x 5 kernel cannot come out of 16 pixels either.
        ImagePairs small = Fixture.random(Kernel.gaussian(3, 1), 1, 5, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> estimate(backend, small, 1, 5, 5));
        ImagePairs few = Fixture.random(Kernel.gaussian(3, 1), 1, 5, 5);
        double[] dot = new double[25];
        dot[0] = 1;
        ImagePairs corner = ImagePairs.of(5, 5, dot, dot);
        assertThat(estimate(backend, few, 1, 3, 3).weight(1, 1)).isPositive();
        assertThatIllegalArgumentException().isThrownBy(() -> estimate(backend, corner, 1, 3, 3));
    }

    @Test
    void refusesSizesAndCountsThatDoNotFit() throws Exception {
        Backend<?> backend = Fixture.backend("ejml");
        ImagePairs images = Fixture.random(Kernel.gaussian(3, 1), 2, 6, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(backend, images, 3, 3, 3))
                .withMessage("a kernel cannot be learnt from 3 of 2 training images; use 1 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> estimate(backend, images, 0, 3, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(backend, images, 1, 7, 7))
                .withMessageContaining("larger than the images");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(backend, images, 1, 4, 3))
                .withMessageContaining("must be odd");
        assertThatIllegalArgumentException().isThrownBy(() -> estimate(backend, images, 1, -1, 3));
    }

    private static <M> Kernel estimate(Backend<M> backend, ImagePairs training, int count, int height, int width) {
        return new KernelEstimation<>(backend, training, count, height, width).estimate();
    }
}
