package org.deblurbench.hostile;

/** Throws. */
public final class ThrowingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public ThrowingProvider() {
        super("throwing", WrongBackend.THROWING);
    }
}
