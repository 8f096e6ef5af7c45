package org.deblurbench.backend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The floating-point format of matrices and of what is computed with them. */
public enum Precision {
    /** IEEE 754 binary64: {@link BackendProvider#open}. */
    DOUBLE,
    /** IEEE 754 binary32: {@link BackendProvider#openFloat}. */
    FLOAT;

    /**
     * How users write it.
     *
     * @return {@code "double"} or {@code "float"}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a label.
     *
     * @param label what {@link #label()} gives
     * @return the precision
     * @throws IllegalArgumentException if there is no such label
     */
    public static Precision of(String label) {
        for (Precision precision : values()) {
            if (precision.label().equals(label)) {
                return precision;
            }
        }
        List<String> labels = Arrays.stream(values()).map(Precision::label).collect(Collectors.toList());
        throw new IllegalArgumentException("no precision is named '" + label + "'; there are " + labels);
    }
}
