package org.deblurbench.method.ridge;

import java.util.Arrays;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;
import org.deblurbench.method.regression.RegressionData;

/**
 * Restoring the test images with the weights of a ridge regression, as an operation. The weights are learned once, before.
 *
 * @param <M> the backend's matrix type
 */
public final class RidgePrediction<M> implements Operation {
    private final RidgeRegression<M> ridge;
    private final double lambda;
    private final boolean references;
    private final double[] inputSigns;
    private final double[] outputSigns;
    private final ReadOnlyMatrix<M> weights;

    /**
     * Learns the weights.
     *
     * @param ridge not fitted
     * @param lambda λ, positive
     * @param references whether stored references hold for its images
     */
    public RidgePrediction(RidgeRegression<M> ridge, double lambda, boolean references) {
        this.ridge = ridge;
        this.lambda = lambda;
        this.references = references;
        RegressionData<M> data = ridge.data();
        this.inputSigns = new double[data.inputs().size()];
        this.outputSigns = new double[data.outputs().size()];
        M learned = ridge.fit(lambda);
        Arrays.setAll(inputSigns, data::inputSign);
        Arrays.setAll(outputSigns, data::outputSign);
        this.weights = new ReadOnlyMatrix<>("weights", data.backend(), learned, inputSigns.length, outputSigns.length);
    }

    /** {@inheritDoc} The weights are an input here, and follow the images' signs. */
    @Override
    public void vary() {
        RegressionData<M> data = ridge.data();
        data.vary();
        for (int i = 0; i < inputSigns.length; i++) {
            if (inputSigns[i] != data.inputSign(i)) {
                inputSigns[i] = data.inputSign(i);
                weights.negateRow(i);
            }
        }
        for (int j = 0; j < outputSigns.length; j++) {
            if (outputSigns[j] != data.outputSign(j)) {
                outputSigns[j] = data.outputSign(j);
                weights.negateColumn(j);
            }
        }
    }

    @Override
    public Object run() {
        return ridge.data().backend().elements(ridge.predict());
    }

    @Override
    public Answer answer() {
        return ridge.restored();
    }

    @Override
    public Findings check() {
        return RidgeChecks.of(Reference.RIDGE_REGRESSION, references, ridge.mspe(), ridge.backwardError(), lambda)
                .complain(ridge.data().complaints())
                .complain(weights.complaints())
                .end();
    }
}
