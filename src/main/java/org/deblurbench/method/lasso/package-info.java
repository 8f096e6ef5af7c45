/**
 * The LASSO regression of every sharp pixel on all blurred pixels: the problem, its solvers, and the duality gap that
 * tells how far a solution is from the optimum.
 */
package org.deblurbench.method.lasso;
