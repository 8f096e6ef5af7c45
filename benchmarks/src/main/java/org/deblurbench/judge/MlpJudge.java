package org.deblurbench.judge;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.deblurbench.backend.Precision;

/**
 * Judges a trained network by its MSPE. Equal seeds make equal networks up to rounding, so that after one epoch there is
 * an exact reference; rounding then grows from step to step, until after many epochs backends differ as seeds do.
 */
public final class MlpJudge {
    /**
     * Test MSPE after the first epoch on the default data, batches of 64, seed 1, in double precision: four libraries agree
     * in it to 5e-16, and a network written image by image takes the same steps (the library's tests).
     */
    static final double FIRST_EPOCH = 0.0372958438346;

    /** Rounding moves it by 5e-16 in double precision and by 2.7e-8 in single; the rest is margin for other kernels. */
    private static final Map<Precision, Double> FIRST_EPOCH_TOLERANCE =
            Map.of(Precision.DOUBLE, 1e-9, Precision.FLOAT, 1e-6);

    /** Test MSPE by epoch, the mean of three seeds of an independent implementation in PyTorch. */
    private static final NavigableMap<Integer, Double> BY_EPOCH = new TreeMap<>(Map.of(
            1, 0.0373987, 10, 0.0149976, 25, 0.0112859, 50, 0.0089455, 100, 0.0070612, 150, 0.0062517, 200, 0.0058429));

    /** Three seeds differ from their mean by up to 1.6 %; other orders and starts get three times that. */
    private static final double SEEDS = 0.05;

    private MlpJudge() {}

    /**
     * Judges a training.
     *
     * @param mspe test MSPE after it
     * @param epochs how many there were
     * @param precision of the weights
     * @param references whether the data and the batch size are those of the references
     * @return the judgement
     */
    public static Judgement of(double mspe, int epochs, Precision precision, boolean references) {
        Judgement.Referee referee = Judgement.referee();
        if (!references) {
            return referee.mspe(mspe).decide();
        }
        if (epochs == 1) {
            return referee.mspe(mspe, FIRST_EPOCH, FIRST_EPOCH_TOLERANCE.get(precision))
                    .decide();
        }
        if (BY_EPOCH.containsKey(epochs)) {
            return referee.mspe(mspe, BY_EPOCH.get(epochs), SEEDS).decide();
        }
        // The error falls: between two references it lies between them.
        referee.mspe(mspe).atMost("mspe", mspe, BY_EPOCH.floorEntry(epochs).getValue() * (1 + SEEDS));
        Map.Entry<Integer, Double> later = BY_EPOCH.ceilingEntry(epochs);
        if (later != null) {
            referee.atLeast("mspe", mspe, later.getValue() * (1 - SEEDS));
        }
        return referee.decide();
    }
}
