package org.deblurbench.method.deconvolution;

import org.deblurbench.backend.Backend;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Answer;
import org.deblurbench.check.DeconvolutionChecks;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;

/**
 * Deconvolution: the kernel learned from all training pairs, λ selected on the validation images, and the test images
 * restored with both. The kernel that is learned decides about the shapes, so that allocating is part of it.
 *
 * @param <M> the backend's matrix type
 */
public final class TunedDeconvolution<M> implements Operation {
    private static final int BLOCK = 32;

    private final Backend<M> backend;
    private final double[] grid;
    private final KernelEstimation<M> estimation;
    private final VariedImages validation;
    private final VariedImages test;
    private final ImagePairs validationPairs;
    private final ImagePairs testPairs;
    private TikhonovDeconvolution<M> deconvolution;
    private double selected = Double.NaN;

    /**
     * Copies the images.
     *
     * @param backend what computes
     * @param data the images
     * @param grid of λ
     * @param kernelHeight of the kernel, which alone is told
     * @param kernelWidth of the kernel
     */
    public TunedDeconvolution(Backend<M> backend, Dataset data, double[] grid, int kernelHeight, int kernelWidth) {
        this.backend = backend;
        this.grid = grid.clone();
        this.estimation =
                new KernelEstimation<>(backend, data.training(), data.training().count(), kernelHeight, kernelWidth);
        this.validation = new VariedImages(data.validation(), BLOCK);
        this.test = new VariedImages(data.test(), BLOCK);
        this.validationPairs = pairs(data.validation(), validation);
        this.testPairs = pairs(data.test(), test);
    }

    private static ImagePairs pairs(ImagePairs images, VariedImages varied) {
        return ImagePairs.of(images.height(), images.width(), varied.blurred(), varied.sharp());
    }

    @Override
    public void vary() {
        estimation.vary();
        validation.vary();
        test.vary();
    }

    @Override
    public Object run() {
        Kernel learned = estimation.estimate();
        selected = new TikhonovTuning<>(backend, learned, validationPairs)
                .select(grid)
                .selected()
                .orElseThrow();
        deconvolution = new TikhonovDeconvolution<>(backend, learned, testPairs);
        deconvolution.restore(selected);
        return deconvolution;
    }

    /** {@inheritDoc} It is another object after each call, whose elements cannot be spoilt before. */
    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        return DeconvolutionChecks.ofTikhonov(false, deconvolution.mspe(), deconvolution.backwardError(), selected)
                .complain(deconvolution.complaints())
                .note("lambda " + (float) selected)
                .end();
    }
}
