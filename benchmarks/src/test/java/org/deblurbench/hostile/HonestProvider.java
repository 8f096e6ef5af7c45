package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.ejml.EjmlBackendProvider;

/** Nothing is wrong with it. */
public final class HonestProvider implements BackendProvider {
    @Override
    public String name() {
        return "honest";
    }

    @Override
    public Backend<?> open(BackendSettings settings) throws SettingsNotOfferedException {
        if (settings.threads() > 1) {
            throw new SettingsNotOfferedException("one thread is enough for anybody");
        }
        return new EjmlBackendProvider().open(settings);
    }
}
