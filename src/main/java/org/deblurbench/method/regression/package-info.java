/** Images as the data of a regression: pixels that vary, weights, predictions. Knows data and the backend interface. */
package org.deblurbench.method.regression;
