package org.deblurbench.roofline;

/** A loop whose speed is a limit of the machine. */
interface Loop {
    /** What one run amounts to: floating-point operations, or bytes. */
    double work();

    /**
     * Runs once, for some milliseconds.
     *
     * @return depends on all that was computed
     */
    double run();
}
