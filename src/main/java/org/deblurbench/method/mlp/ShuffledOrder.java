package org.deblurbench.method.mlp;

import java.util.Random;

/**
 * In which order the images are learnt from: shuffled before each epoch (R. A. Fisher, F. Yates; Knuth's Algorithm P), by
 * {@link Random}, whose numbers Java's specification fixes for all implementations.
 */
final class ShuffledOrder {
    private final long seed;
    private final Random random;
    private final int[] indices;

    ShuffledOrder(int count, long seed) {
        this.seed = seed;
        random = new Random(seed);
        indices = new int[count];
        reset();
    }

    /** Back to 0, 1, 2 …, and to the first shuffle. */
    void reset() {
        random.setSeed(seed);
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
    }

    void shuffle() {
        for (int i = indices.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = indices[i];
            indices[i] = indices[j];
            indices[j] = swapped;
        }
    }

    /** The images' numbers in the present order; live. */
    int[] indices() {
        return indices;
    }
}
