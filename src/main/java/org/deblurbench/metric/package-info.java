/** The restoration error. Knows the storage order of matrices, and nothing else. */
package org.deblurbench.metric;
