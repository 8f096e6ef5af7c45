package org.deblurbench.hostile;

import java.util.Arrays;

/** Returns NaN. */
public final class NanProvider extends HostileProvider {
    /** Creates the provider. */
    public NanProvider() {
        super("nan");
    }

    @Override
    void misbehave(double[] product) {
        Arrays.fill(product, Double.NaN);
    }
}
