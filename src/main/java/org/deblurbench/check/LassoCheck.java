package org.deblurbench.check;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;

/**
 * Looks at LASSO weights without the backend: residuals and correlations by plain loops over X and S. For judging what a
 * backend computed; it takes seconds for all pixels.
 */
public final class LassoCheck {
    private static final int POWER_ITERATIONS = 100;

    private final DualityGap gap;
    private final double largestStep;

    private LassoCheck(DualityGap gap, double largestStep) {
        this.gap = gap;
        this.largestStep = largestStep;
    }

    /**
     * Checks weights.
     *
     * @param backend whose matrices they are; only their elements are read
     * @param blurred X
     * @param sharpPixels S
     * @param lambda λ, positive
     * @param weights n x m; read only
     * @param <M> the matrix type
     * @return what was found; NaN where the weights hold NaN
     */
    public static <M> LassoCheck of(Backend<M> backend, M blurred, M sharpPixels, double lambda, M weights) {
        MatrixView x = MatrixView.of(backend, blurred);
        MatrixView s = MatrixView.of(backend, sharpPixels);
        MatrixView w = MatrixView.of(backend, weights);
        double tau = 1 / squaredSpectralNorm(x);
        int m = w.columns();
        double[] residualNorms = new double[m];
        double[] products = new double[m];
        double[] largest = new double[m];
        double[] penalties = new double[m];
        double largestStep = 0;
        for (int j = 0; j < m; j++) {
            double[] v = w.column(j);
            double[] sharp = s.column(j);
            double[] residual = x.times(v);
            for (int i = 0; i < residual.length; i++) {
                residual[i] = sharp[i] - residual[i];
                residualNorms[j] += residual[i] * residual[i];
                products[j] += residual[i] * sharp[i];
            }
            double[] correlation = x.transposeTimes(residual);
            double squaredStep = 0;
            for (int i = 0; i < v.length; i++) {
                // Math.max hands NaN on.
                largest[j] = Math.max(largest[j], Math.abs(2 * correlation[i]));
                penalties[j] += Math.abs(v[i]);
                double moved = softThreshold(v[i] + tau * correlation[i], tau * lambda / 2);
                squaredStep += (moved - v[i]) * (moved - v[i]);
            }
            largestStep = Math.max(largestStep, Math.sqrt(squaredStep));
        }
        return new LassoCheck(DualityGap.of(lambda, residualNorms, products, largest, penalties), largestStep);
    }

    private static double softThreshold(double z, double threshold) {
        return Math.signum(z) * Math.max(0, Math.abs(z) - threshold);
    }

    /** By power iterations from a vector of ones, which the images, being nowhere negative, are not orthogonal to. */
    private static double squaredSpectralNorm(MatrixView x) {
        double[] v = new double[x.columns()];
        java.util.Arrays.fill(v, 1 / Math.sqrt(v.length));
        double eigenvalue = 0;
        for (int k = 0; k < POWER_ITERATIONS; k++) {
            double[] next = x.transposeTimes(x.times(v));
            double norm = 0;
            for (double element : next) {
                norm += element * element;
            }
            eigenvalue = Math.sqrt(norm);
            for (int i = 0; i < v.length; i++) {
                v[i] = next[i] / eigenvalue;
            }
        }
        return eigenvalue;
    }

    /**
     * Objective and duality gap.
     *
     * @return computed without the backend
     */
    public DualityGap gap() {
        return gap;
    }

    /**
     * How far one more step of ISTA would move the column that it moves most: ‖soft(w + τXᵀ(s − Xw), τλ/2) − w‖₂ with
     * τ = 1/‖X‖₂². The map does not expand, so that weights whose last step was shorter than a tolerance move by less.
     *
     * @return 0 at an optimum
     */
    public double largestStep() {
        return largestStep;
    }
}
