package org.deblurbench.hostile;

/** Never returns, and cannot be interrupted. */
public final class HangingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public HangingProvider() {
        super("hanging", WrongBackend.HANGING);
    }
}
