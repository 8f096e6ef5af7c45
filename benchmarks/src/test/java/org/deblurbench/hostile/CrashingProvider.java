package org.deblurbench.hostile;

/** Crashes its JVM: SIGSEGV in native code. */
public final class CrashingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public CrashingProvider() {
        super("crashing", WrongBackend.CRASHING);
    }
}
