package org.deblurbench.check;

import java.util.Locale;

/** The figures of a run towards a target: only one that got there has a time. */
public final class QualityChecks {
    private QualityChecks() {}

    /**
     * Of the end of a run.
     *
     * @param testMspe the error of the test images with the last weights
     * @param target the validation MSPE that was to be reached
     * @param reached whether it was
     * @param validationMspe the validation error at the last look
     * @param iteration after how many iterations that was
     * @param seconds how long they took
     * @return to be ended
     */
    public static Findings.Builder of(
            double testMspe, double target, boolean reached, double validationMspe, int iteration, double seconds) {
        return Findings.begin()
                .mspe(testMspe)
                .atMost("validation mspe", validationMspe, target)
                .record("seconds to target", reached ? seconds : Double.NaN)
                .note(String.format(
                        Locale.ROOT,
                        "validation MSPE %.5g after iteration %d, %.4g s",
                        validationMspe,
                        iteration,
                        seconds));
    }
}
