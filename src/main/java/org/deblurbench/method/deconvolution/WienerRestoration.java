package org.deblurbench.method.deconvolution;

import org.deblurbench.check.Answer;
import org.deblurbench.check.DeconvolutionChecks;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;

/** Restoring images by Wiener's filter at one noise-to-signal ratio, as an operation. No backend has a part in it. */
public final class WienerRestoration implements Operation {
    private final WienerDeconvolution deconvolution;
    private final double ratio;

    /**
     * Prepares the operation.
     *
     * @param deconvolution of the test images
     * @param ratio noise to signal, positive
     */
    public WienerRestoration(WienerDeconvolution deconvolution, double ratio) {
        this.deconvolution = deconvolution;
        this.ratio = ratio;
    }

    /** {@inheritDoc} Nothing: this code is the suite's own, and remembers nothing. */
    @Override
    public void vary() {
        // Nothing is varied.
    }

    @Override
    public Object run() {
        deconvolution.restore(ratio);
        return deconvolution.restored();
    }

    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        return DeconvolutionChecks.ofWiener(deconvolution.mspe()).end();
    }
}
