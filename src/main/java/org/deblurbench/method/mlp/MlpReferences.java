package org.deblurbench.method.mlp;

import org.deblurbench.backend.Precision;
import org.deblurbench.check.Findings;
import org.deblurbench.check.MlpChecks;
import org.deblurbench.check.Reference;

/** Which stored references hold for a training, by its images and its batch size. */
public enum MlpReferences {
    /** None. */
    NONE,

    /** Those of the default split. */
    DEFAULT_SPLIT,

    /** Those of {@link org.deblurbench.data.Split#SMALL}, for a first epoch alone. */
    SMALL_SPLIT;

    /**
     * Judges a training.
     *
     * @param mspe test MSPE after it
     * @param epochs how many there were
     * @param precision of the network
     * @return to be ended
     */
    Findings.Builder check(double mspe, int epochs, Precision precision) {
        boolean known = this == DEFAULT_SPLIT || (this == SMALL_SPLIT && epochs == 1);
        return MlpChecks.of(known, mspe, epochs, firstEpoch(precision));
    }

    /**
     * How far answers may differ.
     *
     * @param epochs how many there were
     * @param precision of the network
     * @return relative deviation
     */
    double tolerance(int epochs, Precision precision) {
        // Rounding grows from step to step.
        return epochs == 1 ? firstEpoch(precision).tolerance(1) : Reference.MLP.tolerance(epochs);
    }

    private Reference firstEpoch(Precision precision) {
        boolean isDouble = precision == Precision.DOUBLE;
        if (this == SMALL_SPLIT) {
            return isDouble ? Reference.MLP_FIRST_EPOCH_SMALL_DOUBLE : Reference.MLP_FIRST_EPOCH_SMALL_FLOAT;
        }
        return isDouble ? Reference.MLP_FIRST_EPOCH_DOUBLE : Reference.MLP_FIRST_EPOCH_FLOAT;
    }
}
