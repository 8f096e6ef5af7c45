package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Copies a strip of a matrix into the order in which the micro-kernel reads it: for each p the strip's {@code width}
 * elements (·, p) side by side, {@code step} apart from those of the next p; what is left of {@code step} becomes zero.
 */
final class DoublePacking {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private DoublePacking() {}

    /**
     * Packs a strip whose elements (·, p) lie side by side in the matrix, too.
     *
     * @param from at {@code at + p * stride + i} is element (i, p)
     * @param width how many elements there are for a p
     * @param depth how many p
     * @param scale a factor for all
     * @param to overwritten from {@code toAt} on, {@code depth * step} elements
     */
    static void copy(
            double[] from, int at, int stride, int width, int depth, double scale, double[] to, int toAt, int step) {
        for (int p = 0; p < depth; p++) {
            int source = at + p * stride;
            int target = toAt + p * step;
            // Vectors by name: of so short a loop C2 makes none.
            int i = 0;
            for (; i <= width - L; i += L) {
                DoubleVector.fromArray(S, from, source + i).mul(scale).intoArray(to, target + i);
            }
            for (; i < width; i++) {
                to[target + i] = scale * from[source + i];
            }
            for (; i < step; i++) {
                to[target + i] = 0;
            }
        }
    }

    /**
     * Packs a strip whose elements (i, ·) lie side by side in the matrix.
     *
     * @param from at {@code at + p + i * stride} is element (i, p)
     * @param width how many elements there are for a p
     * @param depth how many p
     * @param scale a factor for all
     * @param to overwritten from {@code toAt} on, {@code depth * step} elements
     */
    static void interleave(
            double[] from, int at, int stride, int width, int depth, double scale, double[] to, int toAt, int step) {
        int i = 0;
        for (; i + 7 < width; i += 8) {
            eight(from, at + i * stride, stride, depth, scale, to, toAt + i, step);
        }
        for (; i < width; i++) {
            int source = at + i * stride;
            int target = toAt + i;
            for (int p = 0; p < depth; p++) {
                to[target + p * step] = scale * from[source + p];
            }
        }
        for (; i < step; i++) {
            int target = toAt + i;
            for (int p = 0; p < depth; p++) {
                to[target + p * step] = 0;
            }
        }
    }

    /** Eight streams at a time, so that what is written side by side goes out together. */
    private static void eight(
            double[] from, int at, int stride, int depth, double scale, double[] to, int toAt, int step) {
        int at1 = at + stride;
        int at2 = at1 + stride;
        int at3 = at2 + stride;
        int at4 = at3 + stride;
        int at5 = at4 + stride;
        int at6 = at5 + stride;
        int at7 = at6 + stride;
        int target = toAt;
        for (int p = 0; p < depth; p++) {
            to[target] = scale * from[at + p];
            to[target + 1] = scale * from[at1 + p];
            to[target + 2] = scale * from[at2 + p];
            to[target + 3] = scale * from[at3 + p];
            to[target + 4] = scale * from[at4 + p];
            to[target + 5] = scale * from[at5 + p];
            to[target + 6] = scale * from[at6 + p];
            to[target + 7] = scale * from[at7 + p];
            target += step;
        }
    }
}
