package org.deblurbench.method.deconvolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.method.tuning.LambdaSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WienerDeconvolutionTest {
    @ParameterizedTest
    @EnumSource
    void aPointKernelScales(Padding padding) {
        // Odd counts have a last image without a partner.
        ImagePairs images = Fixture.random(Kernel.of(1, 1, 1), 5, 6, 9);
        WienerDeconvolution method = new WienerDeconvolution(Kernel.of(1, 1, 1), images, padding);
        method.restore(0.25);
        for (int i = 0; i < images.sharpValues().length; i++) {
            assertThat(method.restored()[i]).isCloseTo(images.sharpValues()[i] / 1.25, within(1e-15));
        }
    }

    @Test
    void undoesAPeriodicBlur() {
        // Unsymmetric, on sizes that are no powers of two, so that a conjugate or a transposition would show.
        int height = 9;
        int width = 6;
        Kernel kernel = Kernel.of(3, 3, .1, .2, .05, .0, .4, .1, .0, .1, .05);
        double[] sharp = new Random(3).doubles(3L * height * width).toArray();
        double[] blurred = new double[sharp.length];
        for (int i = 0; i < sharp.length; i++) {
            int start = i - i % (height * width);
            for (int u = -1; u <= 1; u++) {
                for (int v = -1; v <= 1; v++) {
                    int y = Math.floorMod((i - start) / width - u, height);
                    int x = Math.floorMod((i - start) % width - v, width);
                    blurred[i] += kernel.weight(u + 1, v + 1) * sharp[start + y * width + x];
                }
            }
        }
        ImagePairs images = ImagePairs.of(height, width, blurred, sharp);
        WienerDeconvolution method = new WienerDeconvolution(kernel, images, Padding.NONE);
        method.restore(1e-14);
        assertThat(Fixture.largestDifference(method.restored(), sharp)).isLessThan(1e-10);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0.00551767620975791, 1e-4", "POWER_OF_TWO, 0.0015459957506747152, 1e-5"})
    void meetsTheReferencesOnMnist(Padding padding, double reference, double ratio) throws Exception {
        Dataset data = Fixture.mnist("0");
        Kernel kernel = Kernel.gaussian(5, 3);
        LambdaSelection path =
                new WienerDeconvolution(kernel, data.validation(), padding).tune(LambdaGrid.decades(-7, -1));
        assertThat(path.selected()).hasValue(ratio);
        WienerDeconvolution method = new WienerDeconvolution(kernel, data.test(), padding);
        method.restore(ratio);
        assertThat(method.mspe()).isCloseTo(reference, Percentage.withPercentage(1e-7));
    }

    @Test
    void refusesWhatMeansNothing() {
        ImagePairs images = Fixture.random(Kernel.gaussian(3, 1), 1, 4, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WienerDeconvolution(Kernel.gaussian(5, 3), images, Padding.NONE))
                .withMessageContaining("larger than the images");
        WienerDeconvolution method = new WienerDeconvolution(Kernel.gaussian(3, 1), images, Padding.NONE);
        assertThatIllegalStateException().isThrownBy(method::mspe);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.restore(0))
                .withMessage("the noise-to-signal ratio is 0.0; it must be positive and finite");
        assertThatIllegalArgumentException().isThrownBy(() -> method.tune(1e-3, -1));
    }
}
