/**
 * Single operations of linear algebra on random matrices, for {@code KernelBenchmark} and {@code
 * KernelOrderBenchmark}. May know backends and checks.
 */
package org.deblurbench.benchmarks.kernel;
