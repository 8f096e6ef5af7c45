package org.deblurbench.method.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.deblurbench.backend.Precision;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.Split;
import org.deblurbench.data.TestImages;
import org.junit.jupiter.api.Test;

class OpenBlasMlpTest extends MlpConformance {
    private static final ImagePairs TEST = TestImages.mnist(0, Split.SMALL.test());
    private static final ImagePairs TRAINING =
            TestImages.mnist(Split.SMALL.test(), Split.SMALL.test() + Split.SMALL.training());

    @Override
    String backend() {
        return "openblas";
    }

    @Test
    void epochsAllocateNothing() throws Exception {
        assertAllocatesNothing();
    }

    @Test
    void theFirstEpochOnTheSmallSplitIsThatOfNumPy() throws Exception {
        assertThat(firstEpoch(Mlp.of(open(), TRAINING, MlpSettings.DEFAULT)))
                .isCloseTo(
                        Reference.MLP_FIRST_EPOCH_SMALL_DOUBLE.test(1).orElseThrow(), Percentage.withPercentage(1e-9));
        assertThat(firstEpoch(Mlp.of(openFloat(), TRAINING, MlpSettings.DEFAULT)))
                .isCloseTo(
                        Reference.MLP_FIRST_EPOCH_SMALL_FLOAT.test(1).orElseThrow(), Percentage.withPercentage(1e-4));
    }

    private static double firstEpoch(Mlp<?> mlp) {
        MlpPrediction<?> prediction = mlp.prediction(TEST);
        mlp.trainEpoch();
        prediction.restore();
        return prediction.mspe();
    }

    @Test
    void trainingsAreHeldToTheReferencesOfTheirSplit() throws Exception {
        Mlp<?> mlp = Mlp.of(open(), TRAINING, MlpSettings.DEFAULT);

        assertThat(findings(mlp, 1, MlpReferences.SMALL_SPLIT).isRight()).isTrue();
        assertThat(findings(mlp, 1, MlpReferences.SMALL_SPLIT).checks()).isNotEmpty();
        assertThat(findings(mlp, 1, MlpReferences.DEFAULT_SPLIT).isRight()).isFalse();
        // Of later epochs nothing is known there.
        assertThat(findings(mlp, 2, MlpReferences.SMALL_SPLIT).checks()).isEmpty();
    }

    private static Findings findings(Mlp<?> mlp, int epochs, MlpReferences references) {
        MlpTraining training = new MlpTraining(mlp, TEST, epochs, Precision.DOUBLE, references);
        mlp.reset();
        training.run();
        return training.check();
    }
}
