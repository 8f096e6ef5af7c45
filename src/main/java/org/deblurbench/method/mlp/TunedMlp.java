package org.deblurbench.method.mlp;

import org.deblurbench.backend.Precision;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.ImagePairs;

/** A network trained for some epochs, and the test images restored with it: it has nothing to tune. */
public final class TunedMlp implements Operation {
    private final MlpTraining training;
    private final MlpPrediction<?> test;
    private final Mlp<?> mlp;
    private final int epochs;
    private final Precision precision;
    private final MlpReferences references;

    /**
     * Prepares the operation.
     *
     * @param mlp not trained
     * @param test the images to restore
     * @param epochs how many
     * @param precision of the network
     * @param references that hold for its images and its batch size
     */
    public TunedMlp(Mlp<?> mlp, ImagePairs test, int epochs, Precision precision, MlpReferences references) {
        this.training = new MlpTraining(mlp, test, epochs, precision, references);
        this.test = mlp.prediction(test);
        this.mlp = mlp;
        this.epochs = epochs;
        this.precision = precision;
        this.references = references;
    }

    @Override
    public void vary() {
        training.vary();
    }

    @Override
    public Object run() {
        Object loss = training.run();
        test.restore();
        return loss;
    }

    @Override
    public Answer answer() {
        return training.answer();
    }

    @Override
    public Findings check() {
        return references
                .check(test.mspe(), epochs, precision)
                .complain(mlp.complaints())
                .end();
    }
}
