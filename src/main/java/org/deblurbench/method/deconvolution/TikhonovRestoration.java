package org.deblurbench.method.deconvolution;

import org.deblurbench.check.Answer;
import org.deblurbench.check.DeconvolutionChecks;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;

/** Restoring images with a given kernel by Tikhonov's regularisation at one λ, as an operation. */
public final class TikhonovRestoration implements Operation {
    private final TikhonovDeconvolution<?> deconvolution;
    private final double lambda;
    private final boolean references;

    /**
     * Prepares the operation.
     *
     * @param deconvolution of the test images, with the kernel learned from the first training pair
     * @param lambda λ, positive
     * @param references whether stored references hold for its images
     */
    public TikhonovRestoration(TikhonovDeconvolution<?> deconvolution, double lambda, boolean references) {
        this.deconvolution = deconvolution;
        this.lambda = lambda;
        this.references = references;
    }

    @Override
    public void vary() {
        deconvolution.vary();
    }

    @Override
    public Object run() {
        deconvolution.restore(lambda);
        return deconvolution;
    }

    @Override
    public Answer answer() {
        return deconvolution.answer();
    }

    @Override
    public Findings check() {
        return DeconvolutionChecks.ofTikhonov(references, deconvolution.mspe(), deconvolution.backwardError(), lambda)
                .complain(deconvolution.complaints())
                .end();
    }
}
