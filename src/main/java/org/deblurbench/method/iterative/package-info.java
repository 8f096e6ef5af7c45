/** How an iterative method stops, or is looked at on its way. Knows nothing. */
package org.deblurbench.method.iterative;
