package org.deblurbench.backend;

/** The floating-point format that a backend computes in. */
public enum Precision {
    /** IEEE 754 binary64. */
    DOUBLE
}
