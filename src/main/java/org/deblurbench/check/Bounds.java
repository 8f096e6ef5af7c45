package org.deblurbench.check;

/** The bounds that judge an answer without a reference, on all data. */
public final class Bounds {
    /**
     * The largest backward error of a right answer, in units of ε. Stable solvers stay below about 10 at every size and
     * λ here; a product that is off by 1e-9 is at 1e6.
     */
    public static final double BACKWARD_ERROR = 1000;

    /** The largest duality gap of an optimum, relative to the objective. */
    public static final double DUALITY_GAP = 1e-6;

    /** What rounding may add to the length of an iteration's last step, as a factor. */
    public static final double STEP_SLACK = 1 + 1e-6;

    /** A kernel learned without noise is exact but for rounding that one step of refinement leaves. */
    public static final double WEIGHT_ERROR = 1e-11;

    /** A filter that restores nothing is no better than the blurred images; one that is off is far worse. */
    public static final double WIENER_MSPE = 1;

    /** Blurred pixels: sums of 25 products of numbers up to 1 differ by a few ε between orders. */
    public static final double PIXEL_ERROR = 1e-13;

    private Bounds() {}
}
