package org.deblurbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.metric.Mspe;
import org.junit.jupiter.api.Test;

class DatasetTest {
    @Test
    void theDefaultIsAsDegradedAsTheReference() throws ImageFileException {
        Dataset dataset = Dataset.load(IdxImages.embedded(), Split.DEFAULT, Degradation.DEFAULT);
        // Computed independently, with NumPy.
        assertDegradedBy(dataset.test(), 1000, 0.0276923748083);
        assertDegradedBy(dataset.training(), 2000, 0.0276563278937);
        assertDegradedBy(dataset.validation(), 1000, 0.0285106620513);
    }

    private static void assertDegradedBy(ImagePairs pairs, int count, double mspe) {
        assertThat(pairs.count()).isEqualTo(count);
        // The references have 12 digits.
        assertThat(Mspe.of(pairs.sharp().values(), pairs.blurred().values())).isCloseTo(mspe, within(0.5e-13));
    }

    @Test
    void splitsInFileOrder() throws ImageFileException {
        IdxImages images = IdxImages.embedded();
        Dataset dataset = Dataset.load(images, new Split(3, 5, 2), Degradation.DEFAULT);
        assertThat(Arrays.equals(
                        dataset.test().sharp().values(), images.slice(0, 3).values()))
                .isTrue();
        assertThat(Arrays.equals(
                        dataset.training().sharp().values(), images.slice(3, 8).values()))
                .isTrue();
        assertThat(Arrays.equals(
                        dataset.validation().sharp().values(),
                        images.slice(8, 10).values()))
                .isTrue();
    }

    @Test
    void theNoiseOfAnImageDoesNotDependOnTheSplit() throws ImageFileException {
        IdxImages images = IdxImages.embedded();
        Degradation noisy = new Degradation(Kernel.gaussian(5, 3), Noise.parse("0.01"));
        Dataset one = Dataset.load(images, new Split(3, 5, 2), noisy);
        Dataset other = Dataset.load(images, new Split(8, 1, 1), noisy);
        assertThat(Arrays.equals(
                        one.validation().blurred().slice(0, 1).values(),
                        other.training().blurred().values()))
                .isTrue();
        assertThat(Arrays.equals(
                        one.training().blurred().values(),
                        other.test().blurred().slice(3, 8).values()))
                .isTrue();
    }

    @Test
    void saysWhereItIsFrom() throws ImageFileException {
        Dataset dataset = Dataset.load(IdxImages.embedded(), new Split(1, 1, 1), Degradation.DEFAULT);
        assertThat(dataset.source()).isEqualTo("embedded mnist-train-first-4000-images-idx3-ubyte.gz");
        assertThat(dataset.sha256()).isEqualTo(IdxImages.embedded().sha256());
    }

    @Test
    void refusesASplitThatNeedsMoreImages() throws ImageFileException {
        IdxImages images = IdxImages.embedded();
        assertThatExceptionOfType(ImageFileException.class)
                .isThrownBy(() -> Dataset.load(images, new Split(1000, 2000, 1001), Degradation.DEFAULT))
                .withMessage("embedded mnist-train-first-4000-images-idx3-ubyte.gz: has 4000 images, but the split"
                        + " 1000,2000,1001 needs 4001; use a smaller split or a larger file");
    }

    @Test
    void refusesAKernelLargerThanTheImages() throws ImageFileException {
        IdxImages images = IdxImages.embedded();
        Degradation blur = new Degradation(Kernel.gaussian(29, 3), Noise.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Dataset.load(images, Split.DEFAULT, blur));
    }

    @Test
    void pairsMustMatch() {
        ImageSet two = new ImageSet(2, 1, 2, new double[4]);
        ImageSet turned = new ImageSet(2, 2, 1, new double[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImagePairs(two, turned))
                .withMessage("sharp: 2 images of 1 x 2 pixels, but blurred: 2 images of 2 x 1 pixels");
        assertThatIllegalArgumentException().isThrownBy(() -> new ImagePairs(two, two.slice(0, 1)));
    }

    @Test
    void anImageSetChecksItsSizeAndCopiesSlices() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageSet(2, 2, 2, new double[7]));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageSet(0, 2, 2, new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageSet(1, 1 << 16, 1 << 16, new double[0]));
        double[] values = {1, 2, 3, 4, 5, 6};
        ImageSet middle = new ImageSet(3, 1, 2, values).slice(1, 2);
        values[2] = 9;
        assertThat(middle.values()).containsExactly(3, 4);
        assertThat(middle.pixels()).isEqualTo(2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> middle.slice(0, 2));
    }
}
