package org.deblurbench.hostile;

/** Is right for a while, and throws in a later iteration. */
public final class LateThrowingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public LateThrowingProvider() {
        super("late", WrongBackend.THROWING_LATE);
    }
}
