package org.deblurbench.hostile;

/** Ends its JVM as if all were well. */
public final class ExitingProvider extends HostileProvider {
    /** Creates the provider. */
    public ExitingProvider() {
        super("exiting");
    }

    @Override
    void misbehave(double[] product) {
        System.exit(0);
    }
}
