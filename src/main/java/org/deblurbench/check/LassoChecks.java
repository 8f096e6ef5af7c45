package org.deblurbench.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The LASSO's figures, which judge on all data: an optimum's duality gap, proximal gradient's own stopping rule, the backward
 * error of what restores. On the default data also the MSPE where an independent reference is known, and the number of
 * iterations of every pixel.
 */
public final class LassoChecks {
    private static final IstaIterations ISTA_ITERATIONS = IstaIterations.load();

    private LassoChecks() {}

    /**
     * What every solver's weights are judged by.
     *
     * @param reference the known error; empty if none is
     * @param tolerance of that error
     * @param mspe of the pixels that were learned
     * @param backwardError of the restorations, in units of ε
     * @param objective of all pixels together
     * @return to be continued by solver
     */
    public static Findings.Builder of(
            OptionalDouble reference, double tolerance, double mspe, double backwardError, double objective) {
        return Findings.begin()
                .mspe(mspe, reference, tolerance)
                .atMost("backward error / eps of the restorations", backwardError, Bounds.BACKWARD_ERROR)
                .record("objective", objective);
    }

    /**
     * Adds what an optimum is judged by.
     *
     * @param findings so far
     * @param gap by plain loops
     * @return to be ended
     */
    public static Findings.Builder optimum(Findings.Builder findings, DualityGap gap) {
        return findings.atMost("duality gap / objective", gap.relative(), Bounds.DUALITY_GAP)
                .note(String.format(
                        Locale.ROOT, "objective %.6f, duality gap %.1e of it", gap.objective(), gap.relative()));
    }

    /**
     * Adds what proximal gradient is judged by: the next step would have ended it, too.
     *
     * @param findings so far
     * @param nextStep the longest next step of a pixel
     * @param tolerance of the stopping rule
     * @return to be continued
     */
    public static Findings.Builder stopped(Findings.Builder findings, double nextStep, double tolerance) {
        return findings.atMost("next step", nextStep, Bounds.STEP_SLACK * tolerance);
    }

    /**
     * Adds a comparison of every pixel's number of iterations, where they are known.
     *
     * @param findings so far
     * @param known whether references hold for the images
     * @param lambda λ
     * @param pixels which pixels
     * @param iterations of each
     * @return to be ended
     */
    public static Findings.Builder iterations(
            Findings.Builder findings, boolean known, double lambda, int[] pixels, int[] iterations) {
        if (known) {
            ISTA_ITERATIONS
                    .differences(lambda, pixels, iterations)
                    .ifPresent(n -> findings.atMost("pixels with another number of iterations", n, 0));
        }
        return noteIterations(findings, iterations);
    }

    /**
     * Notes how many iterations there were. Pixels that are zero on the whole training set are not counted.
     *
     * @param findings so far
     * @param iterations of each pixel
     * @return to be ended
     */
    public static Findings.Builder noteIterations(Findings.Builder findings, int[] iterations) {
        return findings.note(String.format(
                Locale.ROOT,
                "iterations of %d pixels: %d in all, at most %d",
                iterations.length,
                Arrays.stream(iterations).asLongStream().sum(),
                Arrays.stream(iterations).max().orElse(0)));
    }
}
