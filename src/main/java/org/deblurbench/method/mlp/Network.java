package org.deblurbench.method.mlp;

import java.util.Random;

/**
 * Two fully connected layers as wide as an image has pixels: the first rectified, R = max(0, X W₁ + b₁) W₂ + b₂.
 *
 * @param <M> the backend's matrix type
 */
final class Network<M> {
    final Elementwise<M> elementwise;
    final DenseLayer<M> hidden;
    final DenseLayer<M> output;

    private final AdamSteps<M> steps;

    /** With weights drawn by {@code random}, for up to {@code threads} threads. */
    Network(RowMajorProducts<M> products, Elementwise<M> elementwise, Random random, int threads) {
        this.elementwise = elementwise;
        hidden = new DenseLayer<>(products, elementwise, random);
        output = new DenseLayer<>(products, elementwise, random);
        steps = new AdamSteps<>(hidden, output, elementwise.width(), threads);
    }

    void reset() {
        hidden.reset();
        output.reset();
    }

    /**
     * Passes images through, but for the last bias.
     *
     * @param x images, {@code rows} of them; read only
     * @param activations overwritten with what the hidden layer puts out
     * @param sums overwritten with R − b₂
     * @param rows the number of images
     */
    void forward(M x, M activations, M sums, int rows) {
        hidden.forward(x, activations);
        elementwise.addBiasAndRectify(activations, hidden.bias, rows);
        output.forward(activations, sums);
    }

    /**
     * The loss of a batch and its gradients in all weights and biases, by back-propagation.
     *
     * @param batch its input is read, the others are overwritten
     * @param sharp all sharp images
     * @param order which of them belong to the batch
     * @param from where in {@code order} they begin
     * @return the mean square error over the batch's images and pixels
     */
    double computeGradients(Batch<M> batch, M sharp, int[] order, int from) {
        forward(batch.input, batch.hidden, batch.output, batch.rows);
        double loss =
                elementwise.outputError(batch.output, output.bias, sharp, order, from, batch.rows, output.biasGradient);
        output.computeWeightGradient(batch.hidden, batch.output);
        output.backward(batch.output, batch.hiddenError);
        elementwise.rectifyError(batch.hidden, batch.hiddenError, batch.rows, hidden.biasGradient);
        hidden.computeWeightGradient(batch.input, batch.hiddenError);
        return loss;
    }

    /** A step of Adam on all weights and biases. */
    void update(Adam adam, int step) {
        steps.run(adam, step);
    }
}
