package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Triangles of six rows, for the micro-kernel of 16 registers: see {@link Triangle8}.
 */
final class Triangle6 {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private Triangle6() {}

    /** From the first row to the last: see {@link Triangle#forward}. */
    static void forward(
            double[] x, int first, int step, int width, double[] t, int triangle, double[] d, int diagonal) {
        for (int row = first; row < first + width; row += L) {
            DoubleVector r0 = DoubleVector.fromArray(S, x, row);
            r0 = r0.mul(d[diagonal]);
            r0.intoArray(x, row);
            DoubleVector r1 = DoubleVector.fromArray(S, x, row + step);
            r1 = r0.fma(DoubleVector.broadcast(S, t[triangle + 1]), r1);
            r1 = r1.mul(d[diagonal + 1]);
            r1.intoArray(x, row + step);
            DoubleVector r2 = DoubleVector.fromArray(S, x, row + 2 * step);
            r2 = r0.fma(DoubleVector.broadcast(S, t[triangle + 2]), r2);
            r2 = r1.fma(DoubleVector.broadcast(S, t[triangle + 8]), r2);
            r2 = r2.mul(d[diagonal + 2]);
            r2.intoArray(x, row + 2 * step);
            DoubleVector r3 = DoubleVector.fromArray(S, x, row + 3 * step);
            r3 = r0.fma(DoubleVector.broadcast(S, t[triangle + 3]), r3);
            r3 = r1.fma(DoubleVector.broadcast(S, t[triangle + 9]), r3);
            r3 = r2.fma(DoubleVector.broadcast(S, t[triangle + 15]), r3);
            r3 = r3.mul(d[diagonal + 3]);
            r3.intoArray(x, row + 3 * step);
            DoubleVector r4 = DoubleVector.fromArray(S, x, row + 4 * step);
            r4 = r0.fma(DoubleVector.broadcast(S, t[triangle + 4]), r4);
            r4 = r1.fma(DoubleVector.broadcast(S, t[triangle + 10]), r4);
            r4 = r2.fma(DoubleVector.broadcast(S, t[triangle + 16]), r4);
            r4 = r3.fma(DoubleVector.broadcast(S, t[triangle + 22]), r4);
            r4 = r4.mul(d[diagonal + 4]);
            r4.intoArray(x, row + 4 * step);
            DoubleVector r5 = DoubleVector.fromArray(S, x, row + 5 * step);
            r5 = r0.fma(DoubleVector.broadcast(S, t[triangle + 5]), r5);
            r5 = r1.fma(DoubleVector.broadcast(S, t[triangle + 11]), r5);
            r5 = r2.fma(DoubleVector.broadcast(S, t[triangle + 17]), r5);
            r5 = r3.fma(DoubleVector.broadcast(S, t[triangle + 23]), r5);
            r5 = r4.fma(DoubleVector.broadcast(S, t[triangle + 29]), r5);
            r5 = r5.mul(d[diagonal + 5]);
            r5.intoArray(x, row + 5 * step);
        }
    }

    /** From the last row to the first: see {@link Triangle#backward}. */
    static void backward(
            double[] x, int first, int step, int width, double[] t, int triangle, double[] d, int diagonal) {
        for (int row = first; row < first + width; row += L) {
            DoubleVector r5 = DoubleVector.fromArray(S, x, row + 5 * step);
            r5 = r5.mul(d[diagonal + 5]);
            r5.intoArray(x, row + 5 * step);
            DoubleVector r4 = DoubleVector.fromArray(S, x, row + 4 * step);
            r4 = r5.fma(DoubleVector.broadcast(S, t[triangle + 34]), r4);
            r4 = r4.mul(d[diagonal + 4]);
            r4.intoArray(x, row + 4 * step);
            DoubleVector r3 = DoubleVector.fromArray(S, x, row + 3 * step);
            r3 = r5.fma(DoubleVector.broadcast(S, t[triangle + 33]), r3);
            r3 = r4.fma(DoubleVector.broadcast(S, t[triangle + 27]), r3);
            r3 = r3.mul(d[diagonal + 3]);
            r3.intoArray(x, row + 3 * step);
            DoubleVector r2 = DoubleVector.fromArray(S, x, row + 2 * step);
            r2 = r5.fma(DoubleVector.broadcast(S, t[triangle + 32]), r2);
            r2 = r4.fma(DoubleVector.broadcast(S, t[triangle + 26]), r2);
            r2 = r3.fma(DoubleVector.broadcast(S, t[triangle + 20]), r2);
            r2 = r2.mul(d[diagonal + 2]);
            r2.intoArray(x, row + 2 * step);
            DoubleVector r1 = DoubleVector.fromArray(S, x, row + step);
            r1 = r5.fma(DoubleVector.broadcast(S, t[triangle + 31]), r1);
            r1 = r4.fma(DoubleVector.broadcast(S, t[triangle + 25]), r1);
            r1 = r3.fma(DoubleVector.broadcast(S, t[triangle + 19]), r1);
            r1 = r2.fma(DoubleVector.broadcast(S, t[triangle + 13]), r1);
            r1 = r1.mul(d[diagonal + 1]);
            r1.intoArray(x, row + step);
            DoubleVector r0 = DoubleVector.fromArray(S, x, row);
            r0 = r5.fma(DoubleVector.broadcast(S, t[triangle + 30]), r0);
            r0 = r4.fma(DoubleVector.broadcast(S, t[triangle + 24]), r0);
            r0 = r3.fma(DoubleVector.broadcast(S, t[triangle + 18]), r0);
            r0 = r2.fma(DoubleVector.broadcast(S, t[triangle + 12]), r0);
            r0 = r1.fma(DoubleVector.broadcast(S, t[triangle + 6]), r0);
            r0 = r0.mul(d[diagonal]);
            r0.intoArray(x, row);
        }
    }
}
