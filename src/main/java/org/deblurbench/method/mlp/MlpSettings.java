package org.deblurbench.method.mlp;

/**
 * How an {@link Mlp} learns.
 *
 * @param batch images of a batch, at least 1
 * @param seed of the initial weights and of the order of the images
 * @param adam Adam's hyperparameters
 */
public record MlpSettings(int batch, long seed, Adam adam) {
    /** Batches of 64 images, seed 1, {@link Adam#DEFAULT}. */
    public static final MlpSettings DEFAULT = new MlpSettings(64, 1, Adam.DEFAULT);

    /**
     * Checks the batch.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public MlpSettings {
        if (batch < 1) {
            throw new IllegalArgumentException("a batch of " + batch + " images; it must be at least 1");
        }
    }
}
