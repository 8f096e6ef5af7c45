package org.deblurbench.method.mlp;

import java.util.Random;
import org.deblurbench.backend.Transpose;

/**
 * A fully connected layer with as many outputs as inputs: Z = X W + bias, one image a row; its gradients, and Adam's
 * moments of them. The bias is added by {@link Elementwise}, together with what follows it.
 *
 * @param <M> the backend's matrix type
 */
final class DenseLayer<M> {
    /** W: element (i, j) leads from input i to output j. */
    final M weights;

    final M bias;
    final M weightGradient;
    final M biasGradient;

    private final RowMajorProducts<M> products;
    private final Elementwise<M> elementwise;
    private final int width;
    private final M initialWeights;
    private final M weightFirstMoment;
    private final M weightSecondMoment;
    private final M biasFirstMoment;
    private final M biasSecondMoment;

    /**
     * Draws weights uniformly from [−l, l) with l = √(6 / (inputs + outputs)): X. Glorot, Y. Bengio, Understanding the
     * difficulty of training deep feedforward neural networks, AISTATS 2010, Eq. 16. Row after row, in double
     * precision, then rounded. Biases are zero.
     */
    DenseLayer(RowMajorProducts<M> products, Elementwise<M> elementwise, Random random) {
        this.products = products;
        this.elementwise = elementwise;
        this.width = elementwise.width();
        weights = products.allocate(width, width);
        weightGradient = products.allocate(width, width);
        initialWeights = products.allocate(width, width);
        weightFirstMoment = products.allocate(width, width);
        weightSecondMoment = products.allocate(width, width);
        bias = products.allocate(1, width);
        biasGradient = products.allocate(1, width);
        biasFirstMoment = products.allocate(1, width);
        biasSecondMoment = products.allocate(1, width);
        double limit = Math.sqrt(6.0 / (width + width));
        double[] drawn = new double[width * width];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = limit * (2 * random.nextDouble() - 1);
        }
        elementwise.write(drawn, 0, drawn.length, initialWeights);
        reset();
    }

    /** Back to the weights that were drawn, and to the state before the first step. */
    void reset() {
        elementwise.copy(initialWeights, width, weights);
        elementwise.clear(weightFirstMoment, width);
        elementwise.clear(weightSecondMoment, width);
        elementwise.clear(bias, 1);
        elementwise.clear(biasFirstMoment, 1);
        elementwise.clear(biasSecondMoment, 1);
    }

    /** Another start: the weights of one input with the opposite sign. Takes effect with {@link #reset}. */
    void negateInput(int input) {
        elementwise.negateRow(initialWeights, input);
    }

    /** Another start: the weights of one output with the opposite sign. Takes effect with {@link #reset}. */
    void negateOutput(int output) {
        elementwise.negateColumn(initialWeights, width, output);
    }

    /** Sums ← X W. */
    void forward(M x, M sums) {
        products.multiply(x, Transpose.NO, weights, Transpose.NO, sums);
    }

    /** The gradient of the weights, XᵀE, where E is that of Z. */
    void computeWeightGradient(M x, M error) {
        products.multiply(x, Transpose.YES, error, Transpose.NO, weightGradient);
    }

    /** The gradient of X, E Wᵀ, where E is that of Z. */
    void backward(M error, M inputError) {
        products.multiply(error, Transpose.NO, weights, Transpose.YES, inputError);
    }

    /** A step of Adam on the weights of some inputs. */
    void updateWeights(Adam adam, int step, int fromInput, int toInput) {
        elementwise.update(
                weights, weightGradient, weightFirstMoment, weightSecondMoment, fromInput, toInput, adam, step);
    }

    /** A step of Adam on the biases. */
    void updateBias(Adam adam, int step) {
        elementwise.update(bias, biasGradient, biasFirstMoment, biasSecondMoment, 0, 1, adam, step);
    }
}
