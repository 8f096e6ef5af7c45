package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The micro-kernel for interleaved batches, in which an "element" is a vector: that element of as many matrices as a vector
 * has lanes. A tile is four elements by four. A step of the loop loads eight elements for sixteen multiply-adds, and each
 * of sixteen sums waits for no other. Written out and without a branch, for the reasons of {@link DoubleTile8}.
 *
 * <p>Of 16 registers the sums take all, and C2 keeps the rest in memory: M1 takes a fifth longer than of 32, but still two
 * thirds of what it took with a kernel for one system.
 */
final class InterleavedTile {
    /** Rows and columns of a tile. */
    static final int SIZE = 4;

    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private InterleavedTile() {}

    /** The least multiple of {@link #SIZE}. */
    static int roundUp(int size) {
        return (size + SIZE - 1) / SIZE * SIZE;
    }

    /**
     * C ← S + A B for a tile. Places and steps are counted in numbers, so from an element to its neighbour it is {@link
     * DoubleTile#LANES}.
     *
     * @param depth the columns of A and rows of B
     * @param a holds A, its element (0, 0) at {@code aFirst}
     * @param aStep from a column of A to the next
     * @param aRow from a row of A to the next
     * @param b holds B by columns, the first at {@code bFirst}, each {@code bStep} after the one before
     * @param s holds S by columns, the first at {@code sFirst}, each {@code sStep} after the one before
     * @param c holds C by columns, the first at {@code cFirst}, each {@code cStep} after the one before; overwritten
     */
    static void multiply(
            int depth,
            double[] a,
            int aFirst,
            int aStep,
            int aRow,
            double[] b,
            int bFirst,
            int bStep,
            double[] s,
            int sFirst,
            int sStep,
            double[] c,
            int cFirst,
            int cStep) {
        int sAt = sFirst;
        DoubleVector c00 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c10 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c20 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        DoubleVector c30 = DoubleVector.fromArray(S, s, sAt + 3 * L);
        sAt += sStep;
        DoubleVector c01 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c11 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c21 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        DoubleVector c31 = DoubleVector.fromArray(S, s, sAt + 3 * L);
        sAt += sStep;
        DoubleVector c02 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c12 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c22 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        DoubleVector c32 = DoubleVector.fromArray(S, s, sAt + 3 * L);
        sAt += sStep;
        DoubleVector c03 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c13 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c23 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        DoubleVector c33 = DoubleVector.fromArray(S, s, sAt + 3 * L);
        int a0At = aFirst;
        int a1At = aFirst + aRow;
        int a2At = aFirst + 2 * aRow;
        int a3At = aFirst + 3 * aRow;
        int b0At = bFirst;
        int b1At = bFirst + bStep;
        int b2At = bFirst + 2 * bStep;
        int b3At = bFirst + 3 * bStep;
        for (int p = 0; p < depth; p++) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, a0At + p * aStep);
            DoubleVector a1 = DoubleVector.fromArray(S, a, a1At + p * aStep);
            DoubleVector a2 = DoubleVector.fromArray(S, a, a2At + p * aStep);
            DoubleVector a3 = DoubleVector.fromArray(S, a, a3At + p * aStep);
            DoubleVector b0 = DoubleVector.fromArray(S, b, b0At + p * L);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            c20 = a2.fma(b0, c20);
            c30 = a3.fma(b0, c30);
            DoubleVector b1 = DoubleVector.fromArray(S, b, b1At + p * L);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            c21 = a2.fma(b1, c21);
            c31 = a3.fma(b1, c31);
            DoubleVector b2 = DoubleVector.fromArray(S, b, b2At + p * L);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            c22 = a2.fma(b2, c22);
            c32 = a3.fma(b2, c32);
            DoubleVector b3 = DoubleVector.fromArray(S, b, b3At + p * L);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            c23 = a2.fma(b3, c23);
            c33 = a3.fma(b3, c33);
        }
        int cAt = cFirst;
        c00.intoArray(c, cAt);
        c10.intoArray(c, cAt + L);
        c20.intoArray(c, cAt + 2 * L);
        c30.intoArray(c, cAt + 3 * L);
        cAt += cStep;
        c01.intoArray(c, cAt);
        c11.intoArray(c, cAt + L);
        c21.intoArray(c, cAt + 2 * L);
        c31.intoArray(c, cAt + 3 * L);
        cAt += cStep;
        c02.intoArray(c, cAt);
        c12.intoArray(c, cAt + L);
        c22.intoArray(c, cAt + 2 * L);
        c32.intoArray(c, cAt + 3 * L);
        cAt += cStep;
        c03.intoArray(c, cAt);
        c13.intoArray(c, cAt + L);
        c23.intoArray(c, cAt + 2 * L);
        c33.intoArray(c, cAt + 3 * L);
    }
}
