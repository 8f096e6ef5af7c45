package org.deblurbench.method.mlp;

import org.deblurbench.backend.Backend;

/** Holds the gradients of back-propagation against central differences of the loss. */
final class GradientCheck {
    private static final double STEP = 1e-5;

    private GradientCheck() {}

    /**
     * The largest deviation over all weights and biases, relative to the largest gradient. The differences are good to
     * about 1e-10 in units of the loss, unless a hidden neuron switches within the step.
     */
    static <M> double worst(Backend<M> backend, Mlp<M> mlp) {
        double worst = 0;
        double largest = 0;
        Network<M> network = mlp.network();
        for (DenseLayer<M> layer : java.util.List.of(network.hidden, network.output)) {
            mlp.computeGradients();
            double[] weightGradient = backend.elements(layer.weightGradient).clone();
            double[] biasGradient = backend.elements(layer.biasGradient).clone();
            worst = Math.max(worst, worst(mlp, backend.elements(layer.weights), weightGradient));
            worst = Math.max(worst, worst(mlp, backend.elements(layer.bias), biasGradient));
            for (double gradient : weightGradient) {
                largest = Math.max(largest, Math.abs(gradient));
            }
        }
        return worst / largest;
    }

    private static double worst(Mlp<?> mlp, double[] parameters, double[] gradient) {
        double worst = 0;
        for (int i = 0; i < parameters.length; i++) {
            double before = parameters[i];
            parameters[i] = before + STEP;
            double above = mlp.computeGradients();
            parameters[i] = before - STEP;
            double below = mlp.computeGradients();
            parameters[i] = before;
            worst = Math.max(worst, Math.abs((above - below) / (2 * STEP) - gradient[i]));
        }
        return worst;
    }
}
