/** Grids of the regularisation parameter, and its selection by the validation error. Knows the metric. */
package org.deblurbench.method.tuning;
