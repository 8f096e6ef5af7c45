package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Triangles of eight rows, which stay in registers until all are solved. Written out, as C2 keeps loops over so few rows, and a
 * row that is read where it has just been written takes longer than all that is made of it: in loops, a solve of order 28
 * took half as long again.
 */
final class Triangle8 {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private Triangle8() {}

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
            r2 = r1.fma(DoubleVector.broadcast(S, t[triangle + 10]), r2);
            r2 = r2.mul(d[diagonal + 2]);
            r2.intoArray(x, row + 2 * step);
            DoubleVector r3 = DoubleVector.fromArray(S, x, row + 3 * step);
            r3 = r0.fma(DoubleVector.broadcast(S, t[triangle + 3]), r3);
            r3 = r1.fma(DoubleVector.broadcast(S, t[triangle + 11]), r3);
            r3 = r2.fma(DoubleVector.broadcast(S, t[triangle + 19]), r3);
            r3 = r3.mul(d[diagonal + 3]);
            r3.intoArray(x, row + 3 * step);
            DoubleVector r4 = DoubleVector.fromArray(S, x, row + 4 * step);
            r4 = r0.fma(DoubleVector.broadcast(S, t[triangle + 4]), r4);
            r4 = r1.fma(DoubleVector.broadcast(S, t[triangle + 12]), r4);
            r4 = r2.fma(DoubleVector.broadcast(S, t[triangle + 20]), r4);
            r4 = r3.fma(DoubleVector.broadcast(S, t[triangle + 28]), r4);
            r4 = r4.mul(d[diagonal + 4]);
            r4.intoArray(x, row + 4 * step);
            DoubleVector r5 = DoubleVector.fromArray(S, x, row + 5 * step);
            r5 = r0.fma(DoubleVector.broadcast(S, t[triangle + 5]), r5);
            r5 = r1.fma(DoubleVector.broadcast(S, t[triangle + 13]), r5);
            r5 = r2.fma(DoubleVector.broadcast(S, t[triangle + 21]), r5);
            r5 = r3.fma(DoubleVector.broadcast(S, t[triangle + 29]), r5);
            r5 = r4.fma(DoubleVector.broadcast(S, t[triangle + 37]), r5);
            r5 = r5.mul(d[diagonal + 5]);
            r5.intoArray(x, row + 5 * step);
            DoubleVector r6 = DoubleVector.fromArray(S, x, row + 6 * step);
            r6 = r0.fma(DoubleVector.broadcast(S, t[triangle + 6]), r6);
            r6 = r1.fma(DoubleVector.broadcast(S, t[triangle + 14]), r6);
            r6 = r2.fma(DoubleVector.broadcast(S, t[triangle + 22]), r6);
            r6 = r3.fma(DoubleVector.broadcast(S, t[triangle + 30]), r6);
            r6 = r4.fma(DoubleVector.broadcast(S, t[triangle + 38]), r6);
            r6 = r5.fma(DoubleVector.broadcast(S, t[triangle + 46]), r6);
            r6 = r6.mul(d[diagonal + 6]);
            r6.intoArray(x, row + 6 * step);
            DoubleVector r7 = DoubleVector.fromArray(S, x, row + 7 * step);
            r7 = r0.fma(DoubleVector.broadcast(S, t[triangle + 7]), r7);
            r7 = r1.fma(DoubleVector.broadcast(S, t[triangle + 15]), r7);
            r7 = r2.fma(DoubleVector.broadcast(S, t[triangle + 23]), r7);
            r7 = r3.fma(DoubleVector.broadcast(S, t[triangle + 31]), r7);
            r7 = r4.fma(DoubleVector.broadcast(S, t[triangle + 39]), r7);
            r7 = r5.fma(DoubleVector.broadcast(S, t[triangle + 47]), r7);
            r7 = r6.fma(DoubleVector.broadcast(S, t[triangle + 55]), r7);
            r7 = r7.mul(d[diagonal + 7]);
            r7.intoArray(x, row + 7 * step);
        }
    }

    /** From the last row to the first: see {@link Triangle#backward}. */
    static void backward(
            double[] x, int first, int step, int width, double[] t, int triangle, double[] d, int diagonal) {
        for (int row = first; row < first + width; row += L) {
            DoubleVector r7 = DoubleVector.fromArray(S, x, row + 7 * step);
            r7 = r7.mul(d[diagonal + 7]);
            r7.intoArray(x, row + 7 * step);
            DoubleVector r6 = DoubleVector.fromArray(S, x, row + 6 * step);
            r6 = r7.fma(DoubleVector.broadcast(S, t[triangle + 62]), r6);
            r6 = r6.mul(d[diagonal + 6]);
            r6.intoArray(x, row + 6 * step);
            DoubleVector r5 = DoubleVector.fromArray(S, x, row + 5 * step);
            r5 = r7.fma(DoubleVector.broadcast(S, t[triangle + 61]), r5);
            r5 = r6.fma(DoubleVector.broadcast(S, t[triangle + 53]), r5);
            r5 = r5.mul(d[diagonal + 5]);
            r5.intoArray(x, row + 5 * step);
            DoubleVector r4 = DoubleVector.fromArray(S, x, row + 4 * step);
            r4 = r7.fma(DoubleVector.broadcast(S, t[triangle + 60]), r4);
            r4 = r6.fma(DoubleVector.broadcast(S, t[triangle + 52]), r4);
            r4 = r5.fma(DoubleVector.broadcast(S, t[triangle + 44]), r4);
            r4 = r4.mul(d[diagonal + 4]);
            r4.intoArray(x, row + 4 * step);
            DoubleVector r3 = DoubleVector.fromArray(S, x, row + 3 * step);
            r3 = r7.fma(DoubleVector.broadcast(S, t[triangle + 59]), r3);
            r3 = r6.fma(DoubleVector.broadcast(S, t[triangle + 51]), r3);
            r3 = r5.fma(DoubleVector.broadcast(S, t[triangle + 43]), r3);
            r3 = r4.fma(DoubleVector.broadcast(S, t[triangle + 35]), r3);
            r3 = r3.mul(d[diagonal + 3]);
            r3.intoArray(x, row + 3 * step);
            DoubleVector r2 = DoubleVector.fromArray(S, x, row + 2 * step);
            r2 = r7.fma(DoubleVector.broadcast(S, t[triangle + 58]), r2);
            r2 = r6.fma(DoubleVector.broadcast(S, t[triangle + 50]), r2);
            r2 = r5.fma(DoubleVector.broadcast(S, t[triangle + 42]), r2);
            r2 = r4.fma(DoubleVector.broadcast(S, t[triangle + 34]), r2);
            r2 = r3.fma(DoubleVector.broadcast(S, t[triangle + 26]), r2);
            r2 = r2.mul(d[diagonal + 2]);
            r2.intoArray(x, row + 2 * step);
            DoubleVector r1 = DoubleVector.fromArray(S, x, row + step);
            r1 = r7.fma(DoubleVector.broadcast(S, t[triangle + 57]), r1);
            r1 = r6.fma(DoubleVector.broadcast(S, t[triangle + 49]), r1);
            r1 = r5.fma(DoubleVector.broadcast(S, t[triangle + 41]), r1);
            r1 = r4.fma(DoubleVector.broadcast(S, t[triangle + 33]), r1);
            r1 = r3.fma(DoubleVector.broadcast(S, t[triangle + 25]), r1);
            r1 = r2.fma(DoubleVector.broadcast(S, t[triangle + 17]), r1);
            r1 = r1.mul(d[diagonal + 1]);
            r1.intoArray(x, row + step);
            DoubleVector r0 = DoubleVector.fromArray(S, x, row);
            r0 = r7.fma(DoubleVector.broadcast(S, t[triangle + 56]), r0);
            r0 = r6.fma(DoubleVector.broadcast(S, t[triangle + 48]), r0);
            r0 = r5.fma(DoubleVector.broadcast(S, t[triangle + 40]), r0);
            r0 = r4.fma(DoubleVector.broadcast(S, t[triangle + 32]), r0);
            r0 = r3.fma(DoubleVector.broadcast(S, t[triangle + 24]), r0);
            r0 = r2.fma(DoubleVector.broadcast(S, t[triangle + 16]), r0);
            r0 = r1.fma(DoubleVector.broadcast(S, t[triangle + 8]), r0);
            r0 = r0.mul(d[diagonal]);
            r0.intoArray(x, row);
        }
    }
}
