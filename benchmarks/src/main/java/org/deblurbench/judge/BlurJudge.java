package org.deblurbench.judge;

import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImageSet;

/** Judges blurred images by the definition of the convolution. */
public final class BlurJudge {
    /** Sums of 25 products of numbers up to 1 differ by a few ε between orders. */
    private static final double TOLERANCE = 1e-13;

    private BlurJudge() {}

    /**
     * Compares every pixel with the sum that defines it.
     *
     * @param kernel k
     * @param sharp I_s
     * @param blurred what should be k * I_s, 'same' size, zero border
     * @return ok if no pixel is off by more than rounding
     */
    public static Judgement of(Kernel kernel, ImageSet sharp, double[] blurred) {
        double worst = 0;
        int pixels = sharp.pixels();
        for (int image = 0; image < sharp.count(); image++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                double exact = convolution(kernel, sharp, image * pixels, pixel / sharp.width(), pixel % sharp.width());
                double difference = Math.abs(blurred[image * pixels + pixel] - exact);
                // Math.max hands NaN on.
                worst = Math.max(worst, difference);
            }
        }
        return Judgement.referee()
                .atMost("largest pixel error", worst, TOLERANCE)
                .decide();
    }

    private static double convolution(Kernel kernel, ImageSet sharp, int offset, int row, int column) {
        double sum = 0;
        for (int a = 0; a < kernel.height(); a++) {
            int i = row - (a - kernel.height() / 2);
            for (int b = 0; b < kernel.width(); b++) {
                int j = column - (b - kernel.width() / 2);
                if (i >= 0 && i < sharp.height() && j >= 0 && j < sharp.width()) {
                    sum += kernel.weight(a, b) * sharp.values()[offset + i * sharp.width() + j];
                }
            }
        }
        return sum;
    }
}
