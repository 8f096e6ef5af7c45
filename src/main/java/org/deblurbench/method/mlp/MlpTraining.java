package org.deblurbench.method.mlp;

import org.deblurbench.backend.Precision;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.MlpChecks;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.data.ImagePairs;

/** Training a network from its seeded start for some epochs, as an operation. */
public final class MlpTraining implements Operation {
    private final Mlp<?> mlp;
    private final MlpPrediction<?> test;
    private final int epochs;
    private final Precision precision;
    private final boolean references;
    private double loss = Double.NaN;

    /**
     * Prepares the operation.
     *
     * @param mlp not trained
     * @param test the images to restore when checking
     * @param epochs how many
     * @param precision of the network
     * @param references whether stored references hold for its images and its batch size
     */
    public MlpTraining(Mlp<?> mlp, ImagePairs test, int epochs, Precision precision, boolean references) {
        this.mlp = mlp;
        this.test = mlp.prediction(test);
        this.epochs = epochs;
        this.precision = precision;
        this.references = references;
    }

    /** {@inheritDoc} Back to the start. */
    @Override
    public void vary() {
        mlp.vary();
    }

    @Override
    public Object run() {
        for (int epoch = 0; epoch < epochs; epoch++) {
            loss = mlp.trainEpoch();
        }
        return loss;
    }

    /** {@inheritDoc} It is the training loss of the last epoch, to which every product has contributed. */
    @Override
    public Answer answer() {
        return new Answer() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public double get(int k) {
                return loss;
            }

            @Override
            public void spoil(int k) {
                loss = Double.NaN;
            }

            @Override
            public double tolerance() {
                // Rounding grows from step to step.
                return epochs == 1 ? firstEpoch(precision).tolerance(1) : Reference.MLP.tolerance(epochs);
            }
        };
    }

    /** {@inheritDoc} Restores the test images first. */
    @Override
    public Findings check() {
        test.restore();
        return MlpChecks.of(references, test.mspe(), epochs, firstEpoch(precision))
                .complain(mlp.complaints())
                .end();
    }

    /**
     * What the first epoch is compared with.
     *
     * @param precision of the network
     * @return its reference
     */
    static Reference firstEpoch(Precision precision) {
        return precision == Precision.DOUBLE ? Reference.MLP_FIRST_EPOCH_DOUBLE : Reference.MLP_FIRST_EPOCH_FLOAT;
    }
}
