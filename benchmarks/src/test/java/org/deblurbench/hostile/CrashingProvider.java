package org.deblurbench.hostile;

import org.bytedeco.javacpp.Pointer;

/** Crashes its JVM: SIGSEGV in native code. */
public final class CrashingProvider extends HostileProvider {
    /** Creates the provider. */
    public CrashingProvider() {
        super("crashing");
    }

    @Override
    void misbehave(double[] product) {
        var unused = Pointer.memset(new Pointer(new NullPage()), 0, 1);
    }

    /** An address that no process may write to. */
    private static final class NullPage extends Pointer {
        NullPage() {
            address = 8;
        }
    }
}
