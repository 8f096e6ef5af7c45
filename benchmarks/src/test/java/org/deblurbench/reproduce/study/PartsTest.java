package org.deblurbench.reproduce.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.deblurbench.blur.Degradation;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.reproduce.data.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @Test
    void powerLawIsFoundAgain() {
        PowerLaw law = PowerLaw.throughLast(3, List.of(point(1), point(4), point(9), point(16)));

        assertThat(law.exponent()).isCloseTo(2.5, within(1e-12));
        assertThat(law.at(100)).isCloseTo(3e5, within(1e-6));
    }

    private static Point point(double x) {
        return new Point(x, 3 * Math.pow(x, 2.5));
    }

    @Test
    void powerLawLeavesSmallSizesOut() {
        PowerLaw law = PowerLaw.throughLast(2, List.of(new Point(1, 1000), point(4), point(9)));

        assertThat(law.exponent()).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void resizedToTheSameSizeImagesAreTheSame() {
        ImagePairs images = TinyBench.data(Degradation.DEFAULT).test();

        ImagePairs same = Resizing.of(images, 3, 8, 8);

        assertThat(same.count()).isEqualTo(3);
        for (int i = 0; i < 3 * 64; i++) {
            assertThat(same.sharpValues()[i]).isCloseTo(images.sharpValues()[i], within(1e-15));
            assertThat(same.blurredValues()[i]).isCloseTo(images.blurredValues()[i], within(1e-15));
        }
    }

    @Test
    void mosaicHasTheImagesSideBySide() {
        ImagePairs images = TinyBench.data(Degradation.DEFAULT).test();

        ImagePairs mosaic = Resizing.mosaic(images, 16, 20);

        // Three tiles across, the third cut off: the second row begins with the fourth image.
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                double[] sharp = images.sharpValues();
                assertThat(mosaic.sharpValues()[y * 20 + 8 + x]).isEqualTo(sharp[64 + y * 8 + x]);
                assertThat(mosaic.sharpValues()[(8 + y) * 20 + x]).isEqualTo(sharp[3 * 64 + y * 8 + x]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0121565, 0.0122",
        "1e-14, 1e-14",
        "0.1, 0.1",
        "5.6234e-05, 5.62e-5",
        "9.999e-5, 1e-4",
        "0, 0",
        "-2.5e-7, -2.5e-7",
        "1234567, 1.23e6",
        "93.46, 93.5"
    })
    void numbersInThreeDigits(double value, String text) {
        assertThat(Digits.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(Digits.text(Double.NaN)).isEqualTo("none");
    }

    @Test
    void referencesAreFoundAcrossTheRoundingOfPowersOfTen() {
        Known known = new Known(true, Reference.LASSO_ISTA);
        // The table has the neighbour of this double.
        double lambda = 6.660846290809161e-4;

        assertThat(known.validation(lambda, 1).agreement()).isNotNull();
        assertThat(known.validation(6.7e-4, 1).agreement()).isNull();
        assertThat(new Known(true, Reference.BLURRED).test(0, 1).agreement()).isNotNull();
        assertThat(new Known(false, Reference.LASSO_ISTA).validation(lambda, 1).agreement())
                .isNull();
    }

    @Test
    void literalPixelsAreTheSameEveryTimeAndDifferent() {
        int[] pixels = LiteralPixels.of(TinyBench.create());

        assertThat(pixels).hasSize(2).doesNotHaveDuplicates().isEqualTo(LiteralPixels.of(TinyBench.create()));
    }
}
