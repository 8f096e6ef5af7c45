package org.deblurbench.check;

import java.util.OptionalDouble;

/**
 * The ridge methods' figures: the backward error, which judges at every λ and on all data, and the MSPE where an independent
 * reference is known.
 */
public final class RidgeChecks {
    private RidgeChecks() {}

    /**
     * Of weights and restorations.
     *
     * @param reference of which method
     * @param known whether references hold for these images
     * @param mspe its mean square error per pixel
     * @param backwardError its backward error, in units of ε
     * @param lambda λ
     * @return to be ended
     */
    public static Findings.Builder of(
            Reference reference, boolean known, double mspe, double backwardError, double lambda) {
        return Findings.begin()
                .mspe(mspe, known ? reference.test(lambda) : OptionalDouble.empty(), reference.tolerance(lambda))
                .atMost("backward error / eps", backwardError, Bounds.BACKWARD_ERROR);
    }

    /**
     * Of the weights of one pixel that were learned with an explicit inverse. The error is that of the pixel alone, and
     * not an MSPE.
     *
     * @param known whether references hold for these images, and the pixel is theirs
     * @param mspe mean square error of the pixel
     * @param backwardError in units of ε
     * @param conditionBound the largest backward error that an explicit inverse has
     * @param lambda λ
     * @return to be ended
     */
    public static Findings.Builder ofLiteral(
            boolean known, double mspe, double backwardError, double conditionBound, double lambda) {
        Reference reference = Reference.RIDGE_REGRESSION_LITERAL;
        return Findings.begin()
                .partialMspe(
                        "mspe of the pixel",
                        mspe,
                        known ? reference.test(lambda) : OptionalDouble.empty(),
                        reference.tolerance(lambda))
                .atMost("backward error / eps", backwardError, conditionBound);
    }
}
