/** Loops over arrays beside a backend's matrices. Knows nothing of matrices. */
package org.deblurbench.backend.loops;
