package org.deblurbench.backend.conformance;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.SettingsNotOfferedException;

/** One promise of the contract, held against a backend that is opened for it alone. */
public final class ConformanceCheck {
    /** Opens a backend, and looks. */
    @FunctionalInterface
    interface Body {
        void run(BackendProvider provider, BackendSettings settings)
                throws BackendUnavailableException, SettingsNotOfferedException;
    }

    private final String name;
    private final Body body;

    ConformanceCheck(String name, Body body) {
        this.name = name;
        this.body = body;
    }

    /**
     * The promise.
     *
     * @return a sentence without its subject, the backend, such as "refuses to allocate nothing"
     */
    public String name() {
        return name;
    }

    /**
     * Checks. Inputs are random, and the same every time. It may take seconds, and whatever the backend throws comes
     * through.
     *
     * @param provider of the backend
     * @param settings to open it with
     * @throws ConformanceException if the promise is not kept
     * @throws BackendUnavailableException if the library does not load on this machine
     * @throws SettingsNotOfferedException if it is not offered with these settings, or in this precision
     */
    public void run(BackendProvider provider, BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        body.run(provider, settings);
    }

    @Override
    public String toString() {
        return name;
    }
}
