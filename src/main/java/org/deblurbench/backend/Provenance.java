package org.deblurbench.backend;

import java.util.Map;
import java.util.TreeMap;

/**
 * What truly computes: recorded with every result, so that a figure can be traced to the code behind it.
 *
 * @param library the library's name and version, such as {@code "EJML 0.46.1"}
 * @param nativeFile the native file that the operations run in, or {@code "none (pure Java)"}
 * @param threads how many threads an operation may use
 * @param details what else the library tells: kernel or core type, tuning that differs from its defaults
 */
public record Provenance(String library, String nativeFile, int threads, Map<String, String> details) {
    /** The {@link #nativeFile} of a library without native code. */
    public static final String PURE_JAVA = "none (pure Java)";

    /** Keeps a sorted, unmodifiable copy of {@code details}. */
    public Provenance {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
