package org.deblurbench.hostile;

/** Is off by one part in a thousand. */
public final class ScalingProvider extends HostileProvider {
    /** Creates the provider. */
    public ScalingProvider() {
        super("scaling");
    }

    @Override
    void misbehave(double[] product) {
        for (int i = 0; i < product.length; i++) {
            product[i] *= 1 + 1e-3;
        }
    }
}
