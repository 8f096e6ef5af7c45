package org.deblurbench.stats;

/** Logarithms of ratios that were measured: 30 pairs of JVMs of the same jar, iterations in turn, the least of each. */
final class MeasuredRatios {
    /** A matrix–vector product: a few pairs are far off. */
    static final double[] HEAVY_TAILED = {
        -0.00084, 0.00489, -0.0488, -0.0004, 0.01455, 0.00986, -0.02714, -0.00097, -1e-05, -0.02817, 0.01672, 0.01673,
        0.00409, 0.00944, 0.01319, 0.06642, 0.06907, 0.00278, -0.0064, 0.0034, -0.00233, -0.00114, -0.01036, 0.0748,
        -0.01938, 0.02751, 0.00056, -0.00597, -0.00075, 0.00332
    };

    /** Small systems in plain Java: about normal. */
    static final double[] REGULAR = {
        0.01443, -0.02257, 0.00446, -0.00916, -0.03036, -0.00417, -0.03648, 0.0023, 0.00109, -0.00155, 0.02672,
        -0.00599, 0.00691, 0.00863, -0.00891, 0.0143, -0.01699, -0.00059, 0.02031, -0.02427, -0.0078, 0.00756, -0.0025,
        0.01154, -0.01238, -0.03267, 0.00636, 0.00979, 0.01756, -0.00655
    };

    private MeasuredRatios() {}
}
