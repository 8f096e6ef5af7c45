package org.deblurbench.method.lasso.sgd;

/**
 * What {@link SgdSolver} leaves open.
 *
 * @param batch training images of a mini-batch, at least 1; the last may have fewer
 * @param momentum β, from 0 (none) to less than 1
 * @param seed of the batches and their order
 */
public record SgdSettings(int batch, double momentum, long seed) {
    /** Found on the default data: a small error for the work. Batches of a quarter are still stable. */
    public static final SgdSettings DEFAULT = new SgdSettings(16, 0.95, 1);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public SgdSettings {
        if (batch < 1 || !(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("batches of " + batch + ", momentum " + momentum);
        }
    }
}
