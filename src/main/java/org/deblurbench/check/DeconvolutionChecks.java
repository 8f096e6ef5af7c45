package org.deblurbench.check;

import java.util.OptionalDouble;

/**
 * The figures of kernels and deconvolutions: a learned kernel's error, a restoration's backward error and, where an
 * independent reference is known, its MSPE.
 */
public final class DeconvolutionChecks {
    private DeconvolutionChecks() {}

    /**
     * Of a learned kernel.
     *
     * @param weightError the largest difference of a weight from the true one
     * @param noiseless whether nothing but the kernel separates sharp from blurred images
     * @param mspe between images blurred with either kernel
     * @return to be ended
     */
    public static Findings.Builder ofKernel(double weightError, boolean noiseless, double mspe) {
        Findings.Builder findings = Findings.begin().mspe(mspe);
        return noiseless
                ? findings.atMost("largest weight error", weightError, Bounds.WEIGHT_ERROR)
                : findings.record("largest weight error", weightError);
    }

    /**
     * Of a restoration by Tikhonov's regularisation.
     *
     * @param known whether references hold for the images, and the kernel was learned from the first training pair
     * @param mspe its mean square error per pixel
     * @param backwardError in units of ε
     * @param lambda λ
     * @return to be ended
     */
    public static Findings.Builder ofTikhonov(boolean known, double mspe, double backwardError, double lambda) {
        Reference reference = Reference.KERNEL_DECONVOLUTION;
        return Findings.begin()
                .mspe(mspe, known ? reference.test(lambda) : OptionalDouble.empty(), reference.tolerance(lambda))
                .atMost("backward error / eps", backwardError, Bounds.BACKWARD_ERROR);
    }

    /**
     * Of a restoration by Wiener's filter.
     *
     * @param mspe its mean square error per pixel
     * @return to be ended
     */
    public static Findings.Builder ofWiener(double mspe) {
        return Findings.begin().mspe(mspe).atMost("mspe", mspe, Bounds.WIENER_MSPE);
    }

    /**
     * Of a restoration by Wiener's filter with the true kernel, at the ratio that was selected on validation images among
     * powers of ten.
     *
     * @param known whether references hold for the images
     * @param mspe its mean square error per pixel
     * @param padded whether the images were padded to a power of two
     * @return to be ended
     */
    public static Findings.Builder ofTunedWiener(boolean known, double mspe, boolean padded) {
        Reference reference = padded ? Reference.WIENER_PADDED : Reference.WIENER_PERIODIC;
        return Findings.begin()
                .mspe(mspe, known ? reference.test(0) : OptionalDouble.empty(), reference.tolerance(0))
                .atMost("mspe", mspe, Bounds.WIENER_MSPE);
    }
}
