package org.deblurbench.backend;

/**
 * Opens one kind of backend. Found by {@link java.util.ServiceLoader}: name the implementing class in
 * {@code META-INF/services/org.deblurbench.backend.BackendProvider}. Creating a provider loads no library;
 * {@link #open} does.
 */
public interface BackendProvider {
    /**
     * The name that users select the backend by, {@code -p backend=name}.
     *
     * @return lower-case letters, digits and hyphens; unique on the class path
     */
    String name();

    /**
     * Loads the library and opens a backend in double precision.
     *
     * @param settings honoured exactly or refused
     * @return a new backend, used by one thread at a time
     * @throws BackendUnavailableException if the library does not load on this machine
     * @throws SettingsNotOfferedException if the library loads but does not offer {@code settings}
     */
    Backend<?> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException;

    /**
     * Loads the library and opens a backend in single precision. Unless overridden, there is none.
     *
     * @param settings honoured exactly or refused
     * @return a new backend, used by one thread at a time
     * @throws BackendUnavailableException if the library does not load on this machine
     * @throws SettingsNotOfferedException if the library loads but does not offer {@code settings}, or has no products
     *     in single precision
     */
    default FloatBackend<?> openFloat(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        throw new SettingsNotOfferedException(name() + " has no single-precision routines here");
    }
}
