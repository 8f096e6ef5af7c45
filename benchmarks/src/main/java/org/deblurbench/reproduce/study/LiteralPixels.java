package org.deblurbench.reproduce.study;

import java.util.Random;
import java.util.function.IntConsumer;

/**
 * The pixels that stand for all where each is learned by itself, as the report's code does it: drawn at random, with a
 * seed, so that dark and bright ones have their share.
 */
final class LiteralPixels {
    private static final long SEED = 1;

    private LiteralPixels() {}

    /**
     * Draws pixels.
     *
     * @param bench how many, and of how many
     * @return different ones
     */
    static int[] of(Workbench<?> bench) {
        int pixels = bench.training().pixels();
        return new Random(SEED)
                .ints(0, pixels)
                .distinct()
                .limit(Math.min(bench.effort().literalPixels(), pixels))
                .toArray();
    }

    /**
     * Times all of them.
     *
     * @param count how many there are
     * @param runs how often
     * @param fit learns the pixel of an index
     * @return the mean time of one
     */
    static Timing time(int count, int runs, IntConsumer fit) {
        Timing all = Timing.of(runs, () -> {
            for (int index = 0; index < count; index++) {
                fit.accept(index);
            }
        });
        return all.dividedBy(count);
    }
}
