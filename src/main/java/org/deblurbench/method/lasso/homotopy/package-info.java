/** The exact path of LASSO solutions over the penalty, pixel by pixel, in plain Java. Knows the LASSO problem. */
package org.deblurbench.method.lasso.homotopy;
