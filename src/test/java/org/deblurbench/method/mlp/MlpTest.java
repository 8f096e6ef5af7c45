package org.deblurbench.method.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.metric.Mspe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MlpTest {
    private static final ImagePairs TRAINING = TestImages.random(1, 22, 5, 4);
    private static final MlpSettings SETTINGS = new MlpSettings(8, 7, Adam.DEFAULT);

    @ParameterizedTest
    @EnumSource
    void gradientsAreThoseOfTheLoss(StorageOrder order) {
        NaiveBackend backend = new NaiveBackend(order);
        Mlp<NaiveBackend.Matrix> mlp =
                Mlp.of(backend, TestImages.random(1, 6, 3, 4), new MlpSettings(5, 3, Adam.DEFAULT));
        mlp.trainEpoch();
        assertThat(GradientCheck.worst(backend, mlp)).isLessThan(1e-8);
    }

    @Test
    void lossIsTheMeanSquareErrorBeforeTheStep() {
        // One batch, so that the epoch's loss is that of the initial network on all images.
        Mlp<?> mlp = of(StorageOrder.ROW_MAJOR, TRAINING, new MlpSettings(22, 7, Adam.DEFAULT));
        MlpPrediction<?> prediction = mlp.prediction(TRAINING);
        prediction.restore();
        double before = prediction.mspe();
        assertThat(mlp.trainEpoch()).isCloseTo(before, within(1e-15));
    }

    @Test
    void weightsAreGlorotUniformAndBiasesZero() {
        NaiveBackend backend = new NaiveBackend(StorageOrder.COLUMN_MAJOR);
        Network<NaiveBackend.Matrix> network =
                Mlp.of(backend, TestImages.random(1, 8, 28, 28), SETTINGS).network();
        double limit = Math.sqrt(6.0 / 1568);
        Random random = new Random(SETTINGS.seed());
        for (DenseLayer<NaiveBackend.Matrix> layer : java.util.List.of(network.hidden, network.output)) {
            double[] weights = backend.elements(layer.weights);
            double[] drawn = new double[784 * 784];
            Arrays.setAll(drawn, i -> limit * (2 * random.nextDouble() - 1));
            assertThat(weights).isEqualTo(drawn);
            assertThat(Arrays.stream(weights).max().orElseThrow()).isBetween(0.999 * limit, limit);
            assertThat(Arrays.stream(weights).min().orElseThrow()).isBetween(-limit, -0.999 * limit);
            assertThat(Arrays.stream(weights).average().orElseThrow()).isCloseTo(0, within(4 * limit / 784));
            assertThat(backend.elements(layer.bias)).containsOnly(0);
        }
    }

    @Test
    void theSameSeedLearnsTheSame() {
        double[] losses = losses(of(StorageOrder.ROW_MAJOR, TRAINING, SETTINGS));
        assertThat(losses(of(StorageOrder.ROW_MAJOR, TRAINING, SETTINGS))).containsExactly(losses);
        assertThat(losses(of(StorageOrder.ROW_MAJOR, TRAINING, new MlpSettings(8, 8, Adam.DEFAULT))))
                .doesNotContain(losses);
        assertThat(losses).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void storageOrderDoesNotMatter() {
        double[] losses = losses(of(StorageOrder.ROW_MAJOR, TRAINING, SETTINGS));
        assertThat(losses(of(StorageOrder.COLUMN_MAJOR, TRAINING, SETTINGS))).containsExactly(losses, within(1e-12));
    }

    @Test
    void resetGoesBackToTheStart() {
        Mlp<?> mlp = of(StorageOrder.ROW_MAJOR, TRAINING, SETTINGS);
        double[] losses = losses(mlp);
        assertThat(mlp.step()).isEqualTo(9);
        mlp.reset();
        assertThat(mlp.step()).isZero();
        assertThat(losses(mlp)).containsExactly(losses);
    }

    @Test
    void everyEpochHasEveryImageInAnOrderOfItsOwn() {
        ShuffledOrder order = new ShuffledOrder(100, 5);
        order.shuffle();
        int[] first = order.indices().clone();
        order.shuffle();
        int[] second = order.indices().clone();
        int[] sorted = second.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < 100; i++) {
            assertThat(sorted[i]).isEqualTo(i);
        }
        assertThat(second).isNotEqualTo(first);
        order.reset();
        order.shuffle();
        assertThat(order.indices()).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void learnsWhatATextbookNetworkLearns(StorageOrder storage) {
        // Batches of 8, 8 and 6; and of 11 and 11, without any left over.
        for (int batch : new int[] {8, 11}) {
            MlpSettings settings = new MlpSettings(batch, 7, Adam.DEFAULT);
            Random random = new Random(7);
            TextbookNetwork textbook = new TextbookNetwork(TRAINING.pixels(), random);
            ShuffledOrder order = new ShuffledOrder(TRAINING.count(), random.nextLong());
            Mlp<?> mlp = of(storage, TRAINING, settings);
            for (int epoch = 1; epoch <= 10; epoch++) {
                order.shuffle();
                double expected = textbook.trainEpoch(TRAINING, order.indices(), settings);
                assertThat(mlp.trainEpoch()).as("epoch %d", epoch).isCloseTo(expected, within(1e-13));
                assertThat(mlp.step()).isEqualTo(epoch * (batch == 8 ? 3 : 2));
            }
        }
    }

    @Test
    void restoresWithItsPresentWeights() {
        ImagePairs images = TestImages.random(9, 1003, 5, 4);
        Mlp<?> mlp = of(StorageOrder.COLUMN_MAJOR, TRAINING, SETTINGS);
        MlpPrediction<?> prediction = mlp.prediction(images);
        assertThatIllegalStateException().isThrownBy(prediction::mspe);
        mlp.trainEpoch();
        prediction.restore();
        assertThat(prediction.mspe())
                .isEqualTo(Mspe.of(images.sharpValues(), prediction.restored().values()));
        // Image 1001 is in the last, smaller block.
        ImagePairs alone = ImagePairs.of(
                5,
                4,
                images.blurred().slice(1001, 1002).values(),
                images.sharp().slice(1001, 1002).values());
        MlpPrediction<?> ofOne = mlp.prediction(alone);
        ofOne.restore();
        assertThat(ofOne.restored().values())
                .containsExactly(prediction.restored().slice(1001, 1002).values(), within(1e-14));

        mlp.trainEpoch();
        assertThatIllegalStateException().isThrownBy(prediction::mspe).withMessageContaining("changed");
        assertThatIllegalArgumentException().isThrownBy(() -> mlp.prediction(TestImages.random(1, 3, 4, 5)));
    }

    @Test
    void saysWhenItDiverges() {
        Mlp<?> mlp = of(StorageOrder.ROW_MAJOR, TRAINING, new MlpSettings(8, 7, new Adam(1e6, 0.9, 0.999, 1e-7)));
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(mlp::trainEpoch)
                .withMessageMatching("the loss has grown from 0\\.\\d+ to [\\d.]+E\\d+ at step 2 \\(epoch 1\\)");
        mlp.reset();
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(mlp::trainEpoch)
                .withMessageContaining("step 2");
    }

    @Test
    void saysWhenTheLossIsNaN() {
        double[] blurred = TRAINING.blurredValues().clone();
        blurred[30] = Double.NaN;
        Mlp<?> mlp = of(
                StorageOrder.ROW_MAJOR,
                ImagePairs.of(5, 4, blurred, TRAINING.sharpValues()),
                new MlpSettings(22, 7, Adam.DEFAULT));
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(mlp::trainEpoch)
                .withMessage("the loss is NaN at step 1 (epoch 1)");
    }

    @Test
    void refusesWhatItCannotLearnFrom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MlpSettings(0, 1, Adam.DEFAULT))
                .withMessage("a batch of 0 images; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(StorageOrder.ROW_MAJOR, TRAINING, new MlpSettings(23, 1, Adam.DEFAULT)))
                .withMessage("a batch of 23 images is more than the 22 training images; give a smaller batch or more"
                        + " images");
        ImagePairs black = ImagePairs.of(1, 2, new double[8], new double[8]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(StorageOrder.ROW_MAJOR, black, new MlpSettings(2, 1, Adam.DEFAULT)))
                .withMessageContaining("black");
        ImagePairs large = ImagePairs.of(256, 256, new double[1 << 16], new double[1 << 16]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(StorageOrder.ROW_MAJOR, large, new MlpSettings(1, 1, Adam.DEFAULT)))
                .withMessage("images of 256 x 256 pixels need more weights than an array holds; give smaller images");
    }

    private static double[] losses(Mlp<?> mlp) {
        return new double[] {mlp.trainEpoch(), mlp.trainEpoch(), mlp.trainEpoch()};
    }

    private static Mlp<NaiveBackend.Matrix> of(StorageOrder order, ImagePairs training, MlpSettings settings) {
        return Mlp.of(new NaiveBackend(order), training, settings);
    }
}
