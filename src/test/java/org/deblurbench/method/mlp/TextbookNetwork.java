package org.deblurbench.method.mlp;

import java.util.Random;
import org.deblurbench.data.ImagePairs;

/** The same network neuron by neuron, image by image: slow, and simple enough to be seen to be right. */
final class TextbookNetwork {
    private final int pixels;
    private final Layer hidden;
    private final Layer output;
    private int step;

    /** Parameters of a layer: row {@code pixels} of each array belongs to the bias. */
    private static final class Layer {
        final double[][] weights;
        final double[][] gradient;
        final double[][] first;
        final double[][] second;

        Layer(int pixels, Random random) {
            weights = new double[pixels + 1][pixels];
            gradient = new double[pixels + 1][pixels];
            first = new double[pixels + 1][pixels];
            second = new double[pixels + 1][pixels];
            for (int i = 0; i < pixels; i++) {
                for (int j = 0; j < pixels; j++) {
                    weights[i][j] = Math.sqrt(6.0 / (2 * pixels)) * (2 * random.nextDouble() - 1);
                }
            }
        }

        double[] sums(double[] input) {
            double[] sums = weights[input.length].clone();
            for (int i = 0; i < input.length; i++) {
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += input[i] * weights[i][j];
                }
            }
            return sums;
        }

        void addGradient(double[] input, double[] error) {
            for (int i = 0; i <= input.length; i++) {
                for (int j = 0; j < error.length; j++) {
                    gradient[i][j] += (i < input.length ? input[i] : 1) * error[j];
                }
            }
        }

        void update(Adam adam, int step) {
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < weights[i].length; j++) {
                    double g = gradient[i][j];
                    first[i][j] = adam.decay1() * first[i][j] + (1 - adam.decay1()) * g;
                    second[i][j] = adam.decay2() * second[i][j] + (1 - adam.decay2()) * g * g;
                    double unbiasedFirst = first[i][j] / (1 - Math.pow(adam.decay1(), step));
                    double unbiasedSecond = second[i][j] / (1 - Math.pow(adam.decay2(), step));
                    weights[i][j] -= adam.stepSize() * unbiasedFirst / (Math.sqrt(unbiasedSecond) + adam.epsilon());
                    gradient[i][j] = 0;
                }
            }
        }
    }

    TextbookNetwork(int pixels, Random random) {
        this.pixels = pixels;
        hidden = new Layer(pixels, random);
        output = new Layer(pixels, random);
    }

    /** Learns from the images in the order given; returns the mean loss. */
    double trainEpoch(ImagePairs images, int[] order, MlpSettings settings) {
        double sum = 0;
        for (int from = 0; from < order.length; from += settings.batch()) {
            int to = Math.min(from + settings.batch(), order.length);
            for (int i = from; i < to; i++) {
                double[] x = image(images.blurredValues(), order[i]);
                double[] s = image(images.sharpValues(), order[i]);
                sum += learn(x, s, 2.0 / ((to - from) * pixels));
            }
            step++;
            hidden.update(settings.adam(), step);
            output.update(settings.adam(), step);
        }
        return sum / (order.length * pixels);
    }

    /** Adds an image's part to the gradients; returns its squared error. */
    private double learn(double[] x, double[] s, double factor) {
        double[] h = hidden.sums(x);
        for (int j = 0; j < pixels; j++) {
            h[j] = h[j] > 0 ? h[j] : 0;
        }
        double[] error = output.sums(h);
        double squared = 0;
        for (int j = 0; j < pixels; j++) {
            error[j] -= s[j];
            squared += error[j] * error[j];
            error[j] *= factor;
        }
        double[] hiddenError = new double[pixels];
        for (int j = 0; j < pixels; j++) {
            for (int k = 0; k < pixels; k++) {
                hiddenError[j] += h[j] > 0 ? error[k] * output.weights[j][k] : 0;
            }
        }
        output.addGradient(h, error);
        hidden.addGradient(x, hiddenError);
        return squared;
    }

    private double[] image(double[] values, int image) {
        return java.util.Arrays.copyOfRange(values, image * pixels, (image + 1) * pixels);
    }
}
