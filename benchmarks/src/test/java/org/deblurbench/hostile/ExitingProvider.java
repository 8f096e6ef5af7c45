package org.deblurbench.hostile;

/** Ends its JVM as if all were well. */
public final class ExitingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public ExitingProvider() {
        super("exiting", WrongBackend.EXITING);
    }
}
