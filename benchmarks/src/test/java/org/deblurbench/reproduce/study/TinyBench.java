package org.deblurbench.reproduce.study;

import java.util.List;
import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;

/** Images of 8 x 8 pixels, bright blots on black from a seed, for studies that take a moment. */
final class TinyBench {
    static final int SIDE = 8;
    static final Effort EFFORT = new Effort(3, false, 1, 2, 1e-3, false, List.of(5, 6, 8), 270);

    private TinyBench() {}

    static Workbench<?> create() {
        Backend<?> backend = new EjmlBackendProvider().open(new BackendSettings(1));
        return bench(backend);
    }

    private static <M> Workbench<M> bench(Backend<M> backend) {
        return new Workbench<>(backend, backend, data(Degradation.DEFAULT), TinyBench::data, false, EFFORT, Steps.NONE);
    }

    static Dataset data(Degradation degradation) {
        return new Dataset(
                "blots", "", pairs(degradation, 20, 1), pairs(degradation, 130, 2), pairs(degradation, 20, 3));
    }

    private static ImagePairs pairs(Degradation degradation, int count, long seed) {
        Random random = new Random(seed);
        double[] sharp = new double[count * SIDE * SIDE];
        for (int image = 0; image < count; image++) {
            for (int blot = 0; blot < 8; blot++) {
                // The first row stays black.
                int y = 1 + random.nextInt(SIDE - 1);
                int x = random.nextInt(SIDE);
                sharp[(image * SIDE + y) * SIDE + x] = 0.5 + 0.5 * random.nextDouble();
            }
        }
        double[] blurred = new double[sharp.length];
        degradation.apply(sharp, SIDE, SIDE, 0, blurred);
        return ImagePairs.of(SIDE, SIDE, blurred, sharp);
    }

    /** For studies that need nothing. */
    static final Earlier NOTHING = id -> {
        throw new AssertionError(id + " is not to be needed");
    };
}
