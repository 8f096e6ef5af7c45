package org.deblurbench.blur;

import java.util.Random;

/**
 * Independent normal deviates, the same on every machine: {@link Random#nextGaussian} of java.util.Random, whose linear
 * congruential generator and polar method (in {@link StrictMath}) are specified to the bit. Each image has a generator
 * of its own, seeded by the image's index in the file. The index is mixed by the finaliser of SplitMix64 (G. Steele,
 * D. Lea, C. Flood, Fast splittable pseudorandom number generators, 2014), since generators of this kind with
 * neighbouring seeds begin alike.
 */
final class GaussianNoise {
    private static final long SEED = 20_061_984;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private GaussianNoise() {}

    /**
     * Adds noise to an image.
     *
     * @param sigma the standard deviation
     * @param index the image's index in the file
     * @param images holds the image; its pixels are overwritten
     * @param start the index of the image's first pixel
     * @param pixels how many pixels it has
     */
    static void add(double sigma, int index, double[] images, int start, int pixels) {
        Random random = new Random(mix(SEED + index * GOLDEN_GAMMA));
        for (int i = start; i < start + pixels; i++) {
            images[i] += sigma * random.nextGaussian();
        }
    }

    private static long mix(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
