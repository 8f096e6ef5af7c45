package org.deblurbench.method.lasso.problem;

import java.util.Arrays;

/** In what products a solver does its work on the outputs of a problem; the answer is the same. */
public enum Formulation {
    /** One output after the other, in matrix–vector products (BLAS 2). */
    PER_PIXEL("per-pixel"),
    /** All outputs that have not stopped yet together, in matrix–matrix products (BLAS 3). */
    ALL_PIXELS("all-pixels");

    private final String label;

    Formulation(String label) {
        this.label = label;
    }

    /**
     * The name in benchmarks.
     *
     * @return in lower case, with a hyphen
     */
    public String label() {
        return label;
    }

    /**
     * The formulation of a name.
     *
     * @param label as of {@link #label}
     * @return the formulation
     * @throws IllegalArgumentException if there is none; the message is one line
     */
    public static Formulation of(String label) {
        return Arrays.stream(values())
                .filter(formulation -> formulation.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no formulation is named '" + label + "'"));
    }
}
