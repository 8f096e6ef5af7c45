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
     * Loads the library and opens a backend.
     *
     * @param settings threads and precision; honoured exactly or refused
     * @return a new backend, used by one thread at a time
     * @throws BackendUnavailableException if the library does not load on this machine
     * @throws SettingsNotOfferedException if the library loads but does not offer {@code settings}
     */
    Backend<?> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException;
}
