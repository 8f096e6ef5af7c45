/** The restoration error. Knows nothing. */
package org.deblurbench.metric;
