package org.deblurbench.backend;

/**
 * What a backend is opened with.
 *
 * @param threads how many threads one operation may use, at least 1
 */
public record BackendSettings(int threads) {
    /** One thread: what comparisons use unless told otherwise. */
    public static final BackendSettings DEFAULT = new BackendSettings(1);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public BackendSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be at least 1");
        }
    }
}
