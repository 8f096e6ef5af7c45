package org.deblurbench.hostile;

/** In what way a backend is wrong. */
enum Kind {
    VALUES("wrong values"),
    ARGUMENTS("arguments ignored"),
    FACTORISATION("wrong factorisations"),
    DEFERRING("deferred work"),
    REMEMBERING("remembered work"),
    DESTROYING("destroyed inputs"),
    LYING("lying shapes"),
    INTERMITTENT("intermittent errors"),
    THREADS("threads"),
    SINGLE("single precision"),
    FAILURE("failures");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
