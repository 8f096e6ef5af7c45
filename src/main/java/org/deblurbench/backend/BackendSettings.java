package org.deblurbench.backend;

/**
 * What a backend is opened with.
 *
 * @param threads how many threads one operation may use, at least 1
 * @param precision the floating-point format of the matrices
 */
public record BackendSettings(int threads, Precision precision) {
    /** One thread, double precision: what comparisons use unless told otherwise. */
    public static final BackendSettings DEFAULT = new BackendSettings(1, Precision.DOUBLE);

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
