package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;

/** Does not load on any machine. */
public final class UnavailableProvider implements BackendProvider {
    @Override
    public String name() {
        return "unavailable";
    }

    @Override
    public Backend<?> open(BackendSettings settings) throws BackendUnavailableException {
        throw new BackendUnavailableException("its library is missing; install it");
    }
}
