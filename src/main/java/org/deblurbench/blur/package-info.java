/** What is done to sharp images: kernels, convolution, noise. Knows nothing but arrays of pixels. */
package org.deblurbench.blur;
