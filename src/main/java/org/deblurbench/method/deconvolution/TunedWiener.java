package org.deblurbench.method.deconvolution;

import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Answer;
import org.deblurbench.check.DeconvolutionChecks;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;

/**
 * Wiener's filter with the true kernel, the noise-to-signal ratio selected on the validation images, and the test images
 * restored with it. No backend has a part in it.
 */
public final class TunedWiener implements Operation {
    private final WienerDeconvolution validation;
    private final WienerDeconvolution test;
    private final double[] grid;
    private final Padding padding;
    private final boolean references;
    private double selected = Double.NaN;

    /**
     * Transforms the kernel.
     *
     * @param kernel the true one
     * @param data the images
     * @param grid of ratios
     * @param padding the grid of the transform
     * @param references whether stored references hold for the images
     */
    public TunedWiener(Kernel kernel, Dataset data, double[] grid, Padding padding, boolean references) {
        this.validation = new WienerDeconvolution(kernel, data.validation(), padding);
        this.test = new WienerDeconvolution(kernel, data.test(), padding);
        this.grid = grid.clone();
        this.padding = padding;
        this.references = references;
    }

    /** {@inheritDoc} Nothing: this code is the suite's own, and remembers nothing. */
    @Override
    public void vary() {
        // Nothing is varied.
    }

    @Override
    public Object run() {
        selected = validation.tune(grid).selected().orElseThrow();
        test.restore(selected);
        return test.restored();
    }

    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        return DeconvolutionChecks.ofTunedWiener(references, test.mspe(), padding == Padding.POWER_OF_TWO)
                .note("noise-to-signal ratio " + (float) selected)
                .end();
    }
}
