package org.deblurbench.stats;

import java.util.Arrays;

/**
 * An e-process for symmetry. If every observation has a distribution that is symmetric about 0, however heavy its tails,
 * however many modes it has, and whatever it depends on that came before, then each factor 2/(1 + exp(−2λx)) has the mean 1
 * for every λ; and at most 1 if the distribution is shifted downwards. The evidence is the mean, over λ, of the products:
 *
 * <pre>Eₙ = mean over λ of Πᵢ 2 / (1 + exp(−2 λ xᵢ))</pre>
 *
 * <p>1/λ runs from a quarter of a per cent to 32 %, doubling: observations are logarithms of ratios, and the scale of
 * their noise is not known beforehand.
 *
 * <p>Sources: A. Ramdas, J. Ruf, M. Larsson and W. Koolen, arXiv 2009.03167; M. Larsson, A. Ramdas and J. Ruf, arXiv 2208.08925.
 */
public final class SymmetryEProcess implements EProcess {
    private static final double LEAST_SCALE = 0.0025;
    private static final int SCALES = 8;
    private static final double[] WEIGHTS = new double[SCALES];

    static {
        Arrays.fill(WEIGHTS, 1.0 / SCALES);
    }

    private final double[] logProducts = new double[SCALES];
    private double logMax;

    @Override
    public void add(double x) {
        double scale = LEAST_SCALE;
        for (int i = 0; i < SCALES; i++, scale *= 2) {
            logProducts[i] += logFactor(2 * x / scale);
        }
        logMax = Math.max(logMax, log());
    }

    /** log(2/(1 + exp(−t))), for |t| of any size. */
    private static double logFactor(double t) {
        return t >= 0 ? Math.log(2) - Math.log1p(Math.exp(-t)) : Math.log(2) + t - Math.log1p(Math.exp(t));
    }

    @Override
    public double log() {
        return LogMean.of(logProducts, WEIGHTS);
    }

    @Override
    public double logMax() {
        return logMax;
    }
}
