package org.deblurbench.hostile;

/** Never returns, and cannot be interrupted. */
public final class HangingProvider extends HostileProvider {
    /** Creates the provider. */
    public HangingProvider() {
        super("hanging");
    }

    @Override
    void misbehave(double[] product) {
        while (product.length > 0) {
            Thread.onSpinWait();
        }
    }
}
