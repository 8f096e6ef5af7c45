/**
 * What this machine can do at most, as far as plain Java reaches it: floating-point operations and bytes from memory
 * in a second (S. Williams, A. Waterman, D. Patterson, Roofline, Comm. ACM 52(4), 2009). Knows the Vector API, no
 * backend, and of the rest of the library nothing but {@code Precision}.
 */
package org.deblurbench.roofline;
