package org.deblurbench.method.deconvolution;

/** Images in the basis of K's right singular vectors, where KᵀK is diagonal. */
interface TikhonovSpectrum {
    /** Decomposes KᵀK, and transforms the images. Allocates nothing. */
    void compute();

    /** The eigenvalues of KᵀK, not negative; live. */
    double[] eigenvalues();

    /** KᵀB, image by image, each in the order of the eigenvalues; live. */
    double[] blurred();

    /** S, in the same order; live. */
    double[] sharp();
}
