/**
 * Linear algebra in plain Java on the Vector API ({@code jdk.incubator.vector}), from JDK 17 on: products after Goto
 * and van de Geijn, factorisation and triangular solves built on the same micro-kernel.
 *
 * <p>From the inside out: {@code DoubleTile} is the micro-kernel, a block of C in registers; {@code DoublePacking}
 * brings operands into the order in which it reads them; {@code DoubleProduct} cuts a product into tiles for caches
 * and threads, {@code DoubleFewRows} one whose larger operand is used too little to be packed; {@code Cholesky} and {@code
 * TriangularSolve} are written on these. {@code Interleaved…} classes solve batches of small systems, a lane for each.
 * {@link org.deblurbench.parallel.Workers} has the threads; {@code Simd}, {@code Caches} and {@code Blocking} know the
 * machine.
 *
 * <p>One rule for all loops here: a {@code DoubleVector} lives in local variables of one method. Handed from method
 * to method it becomes an object on the heap as soon as C2 declines to inline one of them, and that changes with the
 * profile: such code gets three times slower <em>after</em> it has warmed up.
 *
 * <p>{@code Float…} classes are twins of {@code Double…} ones, made by replacing the words; a test keeps them so.
 *
 * <p>More than twenty classes for that reason.
 */
package org.deblurbench.backend.vector;
