package org.deblurbench.check;

import java.util.OptionalDouble;

/** The network's figure, its MSPE: compared with one epoch's exactly, and with several epochs' as far as seeds allow. */
public final class MlpChecks {
    /** The epochs of {@link Reference#MLP}. */
    private static final int[] EPOCHS = {1, 10, 25, 50, 100, 150, 200};

    private MlpChecks() {}

    /**
     * Of a training.
     *
     * @param known whether the data and the batch size are those of the references
     * @param mspe test MSPE after it
     * @param epochs how many there were
     * @param firstEpoch the reference in this precision
     * @return to be ended
     */
    public static Findings.Builder of(boolean known, double mspe, int epochs, Reference firstEpoch) {
        Findings.Builder findings = Findings.begin();
        if (!known) {
            return findings.mspe(mspe);
        }
        if (epochs == 1) {
            return findings.mspe(mspe, firstEpoch.test(1), firstEpoch.tolerance(1));
        }
        double seeds = Reference.MLP.tolerance(epochs);
        OptionalDouble reference = Reference.MLP.test(epochs);
        if (reference.isPresent()) {
            return findings.mspe(mspe, reference, seeds);
        }
        // The error falls: between two references it lies between them.
        findings.mspe(mspe);
        int before = 1;
        for (int e : EPOCHS) {
            if (e < epochs) {
                before = e;
            } else {
                findings.atLeast("mspe", mspe, Reference.MLP.test(e).orElseThrow() * (1 - seeds));
                break;
            }
        }
        return findings.atMost("mspe", mspe, Reference.MLP.test(before).orElseThrow() * (1 + seeds));
    }
}
