package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.SettingsNotOfferedException;

/** Opens a backend of the catalogue. The registry wants a class for each: {@link CatalogueJar} writes them. */
public abstract class CatalogueProvider implements BackendProvider {
    private final String name;
    private final WrongBackend wrong;

    /**
     * A provider under the backend's own name.
     *
     * @param wrong a constant of the catalogue
     */
    protected CatalogueProvider(WrongBackend wrong) {
        this(wrong.registered(), wrong);
    }

    CatalogueProvider(String name, WrongBackend wrong) {
        this.name = name;
        this.wrong = wrong;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Backend<?> open(BackendSettings settings) {
        return wrong.open(settings);
    }

    @Override
    public final FloatBackend<?> openFloat(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return wrong.hasFloat() ? wrong.openFloat(settings) : BackendProvider.super.openFloat(settings);
    }
}
