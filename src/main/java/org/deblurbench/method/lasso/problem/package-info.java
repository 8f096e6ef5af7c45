/**
 * The LASSO problem that solvers share: Gram matrix, right-hand sides, penalty. Knows the regression data and the
 * backend interface.
 */
package org.deblurbench.method.lasso.problem;
