package org.deblurbench.method.mlp;

import org.deblurbench.data.ImageSet;
import org.deblurbench.method.iterative.DivergedException;

/**
 * Tells from a batch's loss whether training has diverged: if it is not finite, or more than ten times the mean square
 * of the brightest sharp training image. To answer with black costs at most one time that.
 */
final class DivergenceCheck {
    private static final double GROWTH = 10;

    private final double limit;
    private double firstLoss;

    DivergenceCheck(ImageSet sharp) {
        double brightest = 0;
        for (int image = 0; image < sharp.count(); image++) {
            double sum = 0;
            for (int i = image * sharp.pixels(); i < (image + 1) * sharp.pixels(); i++) {
                sum += sharp.values()[i] * sharp.values()[i];
            }
            brightest = Math.max(brightest, sum / sharp.pixels());
        }
        if (brightest == 0) {
            throw new IllegalArgumentException("all sharp training images are black; there is nothing to learn");
        }
        limit = GROWTH * brightest;
    }

    /** Checks the loss of a step, from 1 on. */
    void check(double loss, int step, int epoch) {
        if (step == 1) {
            firstLoss = loss;
        }
        if (!Double.isFinite(loss)) {
            throw new DivergedException("the loss is " + loss + " at step " + step + " (epoch " + epoch + ")");
        }
        if (loss > limit) {
            throw new DivergedException("the loss has grown from " + (float) firstLoss + " to " + (float) loss
                    + " at step " + step + " (epoch " + epoch + ")");
        }
    }
}
