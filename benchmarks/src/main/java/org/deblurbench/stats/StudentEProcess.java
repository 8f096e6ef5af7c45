package org.deblurbench.stats;

/**
 * The e-process of Student's t, for observations that are independent and normal with an unknown variance: it decides
 * large effects with fewer observations than {@link SymmetryEProcess}, and is no test where the normal law does not hold.
 *
 * <p>The ratio of marginal likelihoods of the mean being σδ, with δ normal of variance 1/c, to its being 0, both over all σ:
 *
 * <pre>Eₙ = √(c/(n+c)) · ((S + n m²) / (S + n m² c/(n+c)))^(n/2),   m the mean, S the sum of squares about it</pre>
 *
 * taken as 0 while the mean is negative, or nothing varies (S = 0), which lowers it.
 *
 * <p>Source: H. Wang and A. Ramdas, "Anytime-valid t-tests and confidence sequences for Gaussian means with unknown
 * variance", arXiv 2310.03722.
 */
public final class StudentEProcess implements EProcess {
    /** The larger, the smaller the effect that is expected, in standard deviations. */
    private static final double C = 0.3;

    private int n;
    private double mean;
    private double squares;
    private double logMax;

    @Override
    public void add(double x) {
        n++;
        double before = x - mean;
        mean += before / n;
        squares += before * (x - mean);
        logMax = Math.max(logMax, log());
    }

    @Override
    public double log() {
        if (n == 0) {
            return 0;
        }
        if (mean < 0 || !(squares > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double u = n * mean * mean / squares;
        return 0.5 * Math.log(C / (n + C)) + 0.5 * n * (Math.log1p(u) - Math.log1p(u * C / (n + C)));
    }

    @Override
    public double logMax() {
        return logMax;
    }
}
