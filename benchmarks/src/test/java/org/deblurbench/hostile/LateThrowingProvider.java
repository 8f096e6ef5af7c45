package org.deblurbench.hostile;

/** Is right for a while, and throws in a later iteration. */
public final class LateThrowingProvider extends HostileProvider {
    private static final long FIRST_ITERATIONS_NANOS = 100_000_000;

    private final long created = System.nanoTime();
    private long firstCall;

    /** Creates the provider. */
    public LateThrowingProvider() {
        super("late");
    }

    @Override
    void misbehave(double[] product) {
        if (firstCall == 0) {
            firstCall = System.nanoTime() - created;
        }
        if (System.nanoTime() - created - firstCall > FIRST_ITERATIONS_NANOS) {
            throw new IllegalStateException("a backend that throws in the end");
        }
    }
}
