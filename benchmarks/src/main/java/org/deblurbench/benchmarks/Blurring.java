package org.deblurbench.benchmarks;

import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Bounds;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.ImageSet;

/** Blurring images, as an operation; judged by the sum that defines each pixel of a convolution. */
final class Blurring implements Operation {
    private final Kernel kernel;
    private final ImageSet sharp;
    private final Convolution convolution;
    private final double[] blurred;

    Blurring(Kernel kernel, ImageSet sharp) {
        this.kernel = kernel;
        this.sharp = sharp;
        this.convolution = new Convolution(kernel, sharp.height(), sharp.width());
        this.blurred = new double[sharp.values().length];
    }

    /** {@inheritDoc} Nothing: this code is the suite's own, and remembers nothing. */
    @Override
    public void vary() {
        // Nothing is varied.
    }

    @Override
    public Object run() {
        convolution.apply(sharp.values(), blurred);
        return blurred;
    }

    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        double worst = 0;
        int pixels = sharp.pixels();
        for (int image = 0; image < sharp.count(); image++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                double exact = convolution(image * pixels, pixel / sharp.width(), pixel % sharp.width());
                // Math.max hands NaN on.
                worst = Math.max(worst, Math.abs(blurred[image * pixels + pixel] - exact));
            }
        }
        return Findings.begin()
                .atMost("largest pixel error", worst, Bounds.PIXEL_ERROR)
                .end();
    }

    private double convolution(int offset, int row, int column) {
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
