package org.deblurbench.benchmarks.direct;

/** One image pair of {@link DirectNonBlindRidge}, cropped to its support. */
public final class ImageArrays {
    private final double[][] blurred;
    private final double[][] sharp;

    ImageArrays(double[][] blurred, double[][] sharp) {
        this.blurred = blurred;
        this.sharp = sharp;
    }

    /** B, n x p; live. */
    double[][] blurred() {
        return blurred;
    }

    /** S, n x q; live. */
    double[][] sharp() {
        return sharp;
    }
}
