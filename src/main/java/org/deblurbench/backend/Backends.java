package org.deblurbench.backend;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The registry: every {@link BackendProvider} on the class path that can be used, by name. Creating it loads no library.
 */
public final class Backends {
    private final Map<String, BackendProvider> byName;
    private final List<String> problems;

    private Backends(ProviderSearch search) {
        this.byName = Collections.unmodifiableMap(search.byName);
        this.problems = List.copyOf(search.problems);
    }

    /**
     * Finds the providers on the class path.
     *
     * @return the registry, without those that have {@link #problems()}
     */
    public static Backends onClassPath() {
        return new Backends(ProviderSearch.in(ServiceLoader.load(BackendProvider.class)));
    }

    /**
     * The providers, sorted by name.
     *
     * @return an unmodifiable view
     */
    public Map<String, BackendProvider> byName() {
        return byName;
    }

    /**
     * What is left out, and why: providers that cannot be created, have no proper name, or share one.
     *
     * @return a sentence for each that says how to mend it. Names in it are as they were found, line breaks included
     */
    public List<String> problems() {
        return problems;
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
            throw new IllegalArgumentException("no backend is named '" + name + "'; there are " + byName.keySet()
                    + (problems.isEmpty() ? "" : "; left out: " + String.join("; ", problems)));
        }
        return provider;
    }
}
