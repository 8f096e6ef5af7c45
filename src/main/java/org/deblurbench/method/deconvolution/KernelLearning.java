package org.deblurbench.method.deconvolution;

import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.check.Answer;
import org.deblurbench.check.DeconvolutionChecks;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.data.ImageSet;
import org.deblurbench.metric.Mspe;

/** Learning the kernel from training pairs, as an operation. Its MSPE is that of blurring with it. */
public final class KernelLearning implements Operation {
    private static final double CALL_TOLERANCE = 1e-9;

    private final KernelEstimation<?> estimation;
    private final Degradation truth;
    private final ImageSet sharp;
    private double[] weights;

    /**
     * Prepares the operation.
     *
     * @param estimation from training pairs
     * @param truth what blurred them
     * @param sharp images to blur with the learned kernel and the true one
     */
    public KernelLearning(KernelEstimation<?> estimation, Degradation truth, ImageSet sharp) {
        this.estimation = estimation;
        this.truth = truth;
        this.sharp = sharp;
        this.weights = new double[truth.kernel().weights().length];
    }

    @Override
    public void vary() {
        estimation.vary();
    }

    @Override
    public Object run() {
        Kernel learned = estimation.estimate();
        weights = learned.weights();
        return learned;
    }

    @Override
    public Answer answer() {
        return new Answer() {
            @Override
            public int size() {
                return weights.length;
            }

            @Override
            public double get(int k) {
                return weights[k];
            }

            @Override
            public void spoil(int k) {
                weights[k] = Double.NaN;
            }

            @Override
            public double tolerance() {
                return CALL_TOLERANCE;
            }
        };
    }

    @Override
    public Findings check() {
        Kernel kernel = truth.kernel();
        double worst = 0;
        double[] expected = kernel.weights();
        for (int i = 0; i < expected.length; i++) {
            // Math.max hands NaN on.
            worst = Math.max(worst, Math.abs(weights[i] - expected[i]));
        }
        Kernel learned = Kernel.of(kernel.height(), kernel.width(), weights);
        double mspe = Mspe.of(blur(kernel), blur(learned));
        return DeconvolutionChecks.ofKernel(worst, truth.noise().equals(Noise.NONE), mspe)
                .end();
    }

    private double[] blur(Kernel kernel) {
        double[] blurred = new double[sharp.values().length];
        new Convolution(kernel, sharp.height(), sharp.width()).apply(sharp.values(), blurred);
        return blurred;
    }
}
