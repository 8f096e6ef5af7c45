package org.deblurbench.hostile;

/** Returns NaN. */
public final class NanProvider extends CatalogueProvider {
    /** Creates the provider. */
    public NanProvider() {
        super("nan", WrongBackend.NAN);
    }
}
