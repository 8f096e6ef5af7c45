/**
 * Ridge: non-blind of single images (M1), regression of all pixels (M3), and both as the report's code has them.
 * Knows the regression data and the backend interface.
 */
package org.deblurbench.method.ridge;
