package org.deblurbench.method.deconvolution;

import java.util.function.IntToDoubleFunction;
import org.deblurbench.check.Answer;

/** Restored images in an array, with the sign of each element. */
final class RestoredAnswer implements Answer {
    /** The basis in which images are restored may differ by rounding from call to call, and λ by 1e-14 from zero. */
    private static final double TOLERANCE = 1e-3;

    private final double[] elements;
    private final IntToDoubleFunction signs;

    RestoredAnswer(double[] elements, IntToDoubleFunction signs) {
        this.elements = elements;
        this.signs = signs;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public double get(int k) {
        return elements[k] * signs.applyAsDouble(k);
    }

    @Override
    public void spoil(int k) {
        elements[k] = Double.NaN;
    }

    @Override
    public double tolerance() {
        return TOLERANCE;
    }
}
