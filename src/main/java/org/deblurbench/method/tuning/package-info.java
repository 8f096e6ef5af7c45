/** Grids of the regularisation parameter, and selections from them. Knows nothing. */
package org.deblurbench.method.tuning;
