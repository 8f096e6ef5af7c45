package org.deblurbench.method;

import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Kernel;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.regression.PixelChoice;

/**
 * What the tuned methods are told beside the images; each takes what it needs.
 *
 * @param kernel the true kernel: of it deconvolution is told only the size, and Wiener's filter all
 * @param pixels which sharp pixels the LASSO learns
 * @param precision of the network
 * @param epochs of the network
 * @param padding of Wiener's filter
 * @param references whether stored references hold for the images
 */
public record TuningSettings(
        Kernel kernel, PixelChoice pixels, Precision precision, int epochs, Padding padding, boolean references) {}
