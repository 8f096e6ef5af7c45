/**
 * The ridge methods without {@link org.deblurbench.backend.Backend}: written directly on each library, as by someone
 * who knows no other, to measure what the common interface costs. Algorithm, data, memory layout, library routines
 * and settings are those of {@code org.deblurbench.method} on that library's backend; whoever changes one side
 * changes the other. Images come in and answers go out, outside of what is timed, as {@code double[row][column]}.
 */
package org.deblurbench.benchmarks.direct;
