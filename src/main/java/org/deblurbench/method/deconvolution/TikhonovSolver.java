package org.deblurbench.method.deconvolution;

/** Solves (KᵀK + λI) r = Kᵀb for the images that it was made with. */
interface TikhonovSolver {
    /**
     * Restores all images. Allocates nothing.
     *
     * @param lambda λ, at least 0
     * @throws org.deblurbench.backend.NotPositiveDefiniteException if KᵀK + λI is singular to working precision
     */
    void restore(double lambda);

    /** The restored images, one after another, each row-major. */
    double[] restored();
}
