package org.deblurbench.judge;

import java.util.OptionalDouble;
import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.check.MethodId;
import org.deblurbench.check.MspeTolerance;
import org.deblurbench.check.ReferenceMspe;
import org.deblurbench.data.ImageSet;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.WienerDeconvolution;
import org.deblurbench.metric.Mspe;

/**
 * Judges kernels by the true kernel, and deconvolutions by their backward error and, on the default data, by the MSPE
 * where an independent reference is known.
 */
public final class DeconvolutionJudge {
    /** A kernel learned without noise is exact but for rounding that one step of refinement leaves. */
    private static final double LARGEST_WEIGHT_ERROR = 1e-11;

    /** As in {@link RidgeJudge}. */
    private static final double LARGEST_BACKWARD_ERROR = 1000;

    /** A filter that restores nothing is no better than the blurred images; one that is off is far worse. */
    private static final double LARGEST_WIENER_MSPE = 1;

    /** Test MSPE at the best ratio, on the images' own grid and padded: independent figures of few digits. */
    private static final double WIENER_PERIODIC = 0.0055;

    private static final double WIENER_PADDED = 0.00155;
    private static final double WIENER_TOLERANCE = 0.01;

    private static final ReferenceMspe REFERENCES = ReferenceMspe.load();

    private DeconvolutionJudge() {}

    /**
     * Judges a learned kernel.
     *
     * @param learned the estimate
     * @param truth what blurred the images
     * @param sharp all sharp images
     * @return the judgement, with the MSPE between images blurred with either kernel
     */
    public static Judgement ofKernel(Kernel learned, Degradation truth, ImageSet sharp) {
        double worst = 0;
        double[] expected = truth.kernel().weights();
        double[] weights = learned.weights();
        for (int i = 0; i < expected.length; i++) {
            // Math.max hands NaN on.
            worst = Math.max(worst, Math.abs(weights[i] - expected[i]));
        }
        Judgement.Referee referee =
                Judgement.referee().mspe(Mspe.of(blur(truth.kernel(), sharp), blur(learned, sharp)));
        if (truth.noise().equals(Noise.NONE)) {
            referee.atMost("largest weight error", worst, LARGEST_WEIGHT_ERROR);
        } else {
            referee.measure("largest weight error", worst);
        }
        return referee.decide();
    }

    private static double[] blur(Kernel kernel, ImageSet sharp) {
        double[] blurred = new double[sharp.values().length];
        new Convolution(kernel, sharp.height(), sharp.width()).apply(sharp.values(), blurred);
        return blurred;
    }

    /**
     * Judges the last restoration with the kernel learned from the first training pair.
     *
     * @param deconvolution restored
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofTikhonov(TikhonovDeconvolution<?> deconvolution, double lambda, boolean references) {
        Judgement.Referee referee = Judgement.referee();
        MethodId method = MethodId.KERNEL_DECONVOLUTION;
        OptionalDouble reference = references ? REFERENCES.of(method, lambda) : OptionalDouble.empty();
        referee.mspe(deconvolution.mspe(), reference, MspeTolerance.relative(method, lambda));
        return referee.atMost("backward error / eps", deconvolution.backwardError(), LARGEST_BACKWARD_ERROR)
                .decide();
    }

    /**
     * Judges the last restoration with a kernel learned from many pairs, at the λ that was selected on validation images.
     *
     * @param deconvolution restored
     * @param lambda with this λ
     * @return the judgement
     */
    public static Judgement ofTunedTikhonov(TikhonovDeconvolution<?> deconvolution, double lambda) {
        return Judgement.referee()
                .mspe(deconvolution.mspe())
                .atMost("backward error / eps", deconvolution.backwardError(), LARGEST_BACKWARD_ERROR)
                .note("lambda " + (float) lambda)
                .decide();
    }

    /**
     * Judges the last restoration by Wiener's filter.
     *
     * @param deconvolution restored
     * @return the judgement
     */
    public static Judgement ofWiener(WienerDeconvolution deconvolution) {
        double mspe = deconvolution.mspe();
        return Judgement.referee()
                .mspe(mspe)
                .atMost("mspe", mspe, LARGEST_WIENER_MSPE)
                .decide();
    }

    /**
     * Judges the last restoration of the test images by Wiener's filter with the true kernel, at the ratio that was selected
     * on validation images among powers of ten.
     *
     * @param deconvolution restored
     * @param ratio with this noise-to-signal ratio
     * @param padded whether the images were padded to a power of two
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofTunedWiener(
            WienerDeconvolution deconvolution, double ratio, boolean padded, boolean references) {
        double mspe = deconvolution.mspe();
        Judgement.Referee referee = Judgement.referee().note("noise-to-signal ratio " + (float) ratio);
        return references
                ? referee.mspe(mspe, padded ? WIENER_PADDED : WIENER_PERIODIC, WIENER_TOLERANCE)
                        .decide()
                : referee.mspe(mspe).decide();
    }
}
