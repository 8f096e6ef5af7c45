package org.deblurbench.hostile;

/** Is off by one part in a thousand. */
public final class ScalingProvider extends CatalogueProvider {
    /** Creates the provider. */
    public ScalingProvider() {
        super("scaling", WrongBackend.SCALED);
    }
}
