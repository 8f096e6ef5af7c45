package org.deblurbench.hostile;

/** Throws. */
public final class ThrowingProvider extends HostileProvider {
    /** Creates the provider. */
    public ThrowingProvider() {
        super("throwing");
    }

    @Override
    void misbehave(double[] product) {
        throw new IllegalStateException("a backend that throws");
    }
}
