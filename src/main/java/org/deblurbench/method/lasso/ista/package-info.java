/**
 * The proximal gradient method with soft thresholding (ISTA), together, pixel by pixel, and as the report's code has
 * it. Knows the LASSO problem and the backend interface.
 */
package org.deblurbench.method.lasso.ista;
