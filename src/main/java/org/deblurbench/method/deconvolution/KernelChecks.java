package org.deblurbench.method.deconvolution;

import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;

/** What the deconvolutions check, and the norm of a kernel. */
final class KernelChecks {
    private KernelChecks() {}

    static void requireFits(Kernel kernel, ImagePairs images) {
        if (kernel.height() > images.height() || kernel.width() > images.width()) {
            throw new IllegalArgumentException("the kernel (" + kernel.height() + " x " + kernel.width()
                    + ") is larger than the images (" + images.height() + " x " + images.width()
                    + "); use a smaller kernel");
        }
    }

    /** ‖k‖₁ ≥ ‖K‖₂. */
    static double absoluteSum(Kernel kernel) {
        double sum = 0;
        for (double weight : kernel.weights()) {
            sum += Math.abs(weight);
        }
        return sum;
    }
}
