package org.deblurbench.method.lasso;

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
}
