/**
 * What the backends with native code share when they load it.
 *
 * <p>jblas's OpenBLAS and bytedeco's can be in one process: neither is loaded with global visibility, so that the
 * dynamic linker binds each to itself. A third one, such as the system's BLAS behind netlib, must not join them: it
 * can share a name ({@code libopenblas.so.0}) with bytedeco's.
 */
package org.deblurbench.backend.natives;
