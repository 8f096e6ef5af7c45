package org.deblurbench.method.lasso.problem;

/**
 * The proximal operator of the 1-norm, soft thresholding: prox(z) = argmin_v ½(v − z)² + t|v| (D. L. Donoho, De-noising
 * by soft-thresholding, IEEE Trans. Inf. Theory 41, 1995).
 */
public final class SoftThreshold {
    private SoftThreshold() {}

    /**
     * Thresholds a number. Written as what is left of z after its projection on [−t, t] (Moreau's decomposition): no
     * branch, so that loops over it are vectorised.
     *
     * @param z the number
     * @param t the threshold, at least 0
     * @return sign(z) max(|z| − t, 0); NaN if z is NaN
     */
    public static double of(double z, double t) {
        return z - Math.max(-t, Math.min(t, z));
    }
}
