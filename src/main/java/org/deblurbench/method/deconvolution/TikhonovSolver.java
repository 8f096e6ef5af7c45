package org.deblurbench.method.deconvolution;

import java.util.List;
import org.deblurbench.check.Answer;

/** Solves (KᵀK + λI) r = Kᵀb for the images that it was made with. */
interface TikhonovSolver {
    /**
     * Restores all images. Allocates nothing.
     *
     * @param lambda λ, at least 0
     * @throws org.deblurbench.backend.NotPositiveDefiniteException if KᵀK + λI is singular to working precision
     */
    void restore(double lambda);

    /** Changes signs in the blur and in the images: what is restored follows exactly. */
    void vary();

    /** What a backend has done to matrices that it may only read: one line each. */
    List<String> complaints();

    /** The last restoration as an answer that can be compared from call to call. */
    Answer answer();

    /** The restored images, with the signs of images that were never varied, one after another, each row-major. */
    double[] restored();
}
