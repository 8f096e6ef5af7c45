package org.deblurbench.blur;

/** The weights of a Gaussian, sampled at the centres of pixels and normalised to the sum 1. */
final class GaussianWeights {
    private GaussianWeights() {}

    /** In one direction. */
    static double[] factor(int size, double sigma) {
        int half = size / 2;
        double[] factor = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double u = (i - half) / sigma;
            factor[i] = StrictMath.exp(-0.5 * u * u);
            sum += factor[i];
        }
        for (int i = 0; i < size; i++) {
            factor[i] /= sum;
        }
        return factor;
    }

    /** In both directions, the same in each. */
    static double[] of(double[] factor) {
        int size = factor.length;
        double[] weights = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                weights[i * size + j] = factor[i] * factor[j];
            }
        }
        return weights;
    }
}
