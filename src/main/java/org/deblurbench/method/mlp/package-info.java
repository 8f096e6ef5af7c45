/**
 * Restoration by a neural network, written once against {@link org.deblurbench.backend.MatrixMultiplication}:
 * products are the library's, everything else is the same plain Java in either precision.
 *
 * <p>As in {@link org.deblurbench.method}, constructors are set-up; what a benchmark times ({@code reset}, {@code
 * trainEpoch}, {@code restore}) runs on what set-up made.
 */
package org.deblurbench.method.mlp;
