/**
 * The deblurring methods, each written once against {@link org.deblurbench.backend.Backend}: ridge inversion of
 * single images, ridge regression of every pixel, its regularisation path; and the checks and reference values that
 * tell whether what a backend computed is right.
 *
 * <p>A method's constructor is set-up: it converts the images into the backend's matrices and allocates every
 * scratch matrix. The operations that a benchmark times ({@code restore}, {@code fit}, {@code predict},
 * {@code select}) run on what set-up made. Errors and checks ({@code mspe}, {@code backwardError}) are plain Java,
 * the same for all backends, and are not meant to be timed.
 */
package org.deblurbench.method;
