/** Stochastic proximal gradient descent with mini-batches. Knows the LASSO problem and the backend interface. */
package org.deblurbench.method.lasso.sgd;
