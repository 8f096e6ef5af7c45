/**
 * Deblurring by learning the blur and undoing it, the alternative that the report's Discussion proposes: the weights
 * of the kernel from pairs of images, then deconvolution with the learnt kernel, by Tikhonov regularisation of the
 * exact operator or by Wiener's filter of the periodic one.
 *
 * <p>As in {@link org.deblurbench.method}, constructors are set-up, and checks are plain Java and not to be timed.
 *
 * <p>More than twenty classes, since separable and general kernels have a spectrum and a solver each, and each way to
 * deconvolve an operation.
 */
package org.deblurbench.method.deconvolution;
