package org.deblurbench.method.mlp;

import org.deblurbench.backend.Precision;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.ImagePairs;

/** Training a network from its seeded start for some epochs, as an operation. */
public final class MlpTraining implements Operation {
    private final Mlp<?> mlp;
    private final MlpPrediction<?> test;
    private final int epochs;
    private final Precision precision;
    private final MlpReferences references;
    private double loss = Double.NaN;

    /**
     * Prepares the operation.
     *
     * @param mlp not trained
     * @param test the images to restore when checking
     * @param epochs how many
     * @param precision of the network
     * @param references that hold for its images and its batch size
     */
    public MlpTraining(Mlp<?> mlp, ImagePairs test, int epochs, Precision precision, MlpReferences references) {
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
                return references.tolerance(epochs, precision);
            }
        };
    }

    /** {@inheritDoc} Restores the test images first. */
    @Override
    public Findings check() {
        test.restore();
        return references
                .check(test.mspe(), epochs, precision)
                .complain(mlp.complaints())
                .end();
    }
}
