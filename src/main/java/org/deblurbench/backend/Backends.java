package org.deblurbench.backend;

import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The registry: every {@link BackendProvider} on the class path, by name. Creating it loads no library. */
public final class Backends {
    private final Map<String, BackendProvider> byName;

    private Backends(Map<String, BackendProvider> byName) {
        this.byName = byName;
    }

    /**
     * Finds the providers on the class path.
     *
     * @return the registry
     * @throws BackendRegistryException if two providers share a name, or an entry cannot be instantiated
     */
    public static Backends onClassPath() {
        Map<String, BackendProvider> byName = new TreeMap<>();
        try {
            for (BackendProvider provider : ServiceLoader.load(BackendProvider.class)) {
                BackendProvider other = byName.putIfAbsent(provider.name(), provider);
                if (other != null) {
                    throw new BackendRegistryException(
                            "two backends are named '" + provider.name() + "': "
                                    + other.getClass().getName() + " and "
                                    + provider.getClass().getName()
                                    + "; rename one, or take its jar off the class path",
                            null);
                }
            }
        } catch (ServiceConfigurationError e) {
            throw new BackendRegistryException(
                    "a backend on the class path cannot be read: " + e.getMessage()
                            + "; mend its META-INF/services/" + BackendProvider.class.getName()
                            + ", or take its jar off the class path",
                    e);
        }
        return new Backends(byName);
    }

    /**
     * The providers, sorted by name.
     *
     * @return an unmodifiable view
     */
    public Map<String, BackendProvider> byName() {
        return java.util.Collections.unmodifiableMap(byName);
    }

    /**
     * Opens the backend of a name in double precision.
     *
     * @param name a key of {@link #byName()}
     * @param settings what the backend is asked for
     * @return a new backend
     * @throws IllegalArgumentException if there is no such backend
     * @throws BackendUnavailableException if it does not load on this machine
     * @throws SettingsNotOfferedException if it does not offer {@code settings}
     */
    public Backend<?> open(String name, BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return provider(name).open(settings);
    }

    /**
     * Opens the backend of a name in single precision.
     *
     * @param name a key of {@link #byName()}
     * @param settings what the backend is asked for
     * @return a new backend
     * @throws IllegalArgumentException if there is no such backend
     * @throws BackendUnavailableException if it does not load on this machine
     * @throws SettingsNotOfferedException if it does not offer {@code settings}, or no single precision
     */
    public FloatBackend<?> openFloat(String name, BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return provider(name).openFloat(settings);
    }

    private BackendProvider provider(String name) {
        BackendProvider provider = byName.get(name);
        if (provider == null) {
            throw new IllegalArgumentException("no backend is named '" + name + "'; there are " + byName.keySet());
        }
        return provider;
    }
}
