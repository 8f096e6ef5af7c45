package org.deblurbench.backend.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The micro-kernel for products of few rows, in which B is used so little that packing it would cost a quarter of the time:
 * it reads B where it is, eight columns side by side, each of them without gaps. Two vectors of A and eight numbers of B
 * are 10 loads for 16 multiply-adds; each of eight columns needs an address, and with those of a third vector of A
 * and a third of the sums more there would be too few registers of either kind.
 *
 * <p>As {@link FloatTile8} in all else.
 */
final class FloatColumns8 {
    private static final VectorSpecies<Float> S = Simd.FLOAT;
    private static final int L = FloatTile.LANES;

    private FloatColumns8() {}

    /**
     * C ← S + A B for a tile of two vectors by eight columns.
     *
     * @param depth the columns of A and rows of B
     * @param a holds A by columns, the first at {@code aFirst}, each {@code aStep} after the one before
     * @param b holds B by columns, the first at {@code bFirst}, each {@code bStep} after the one before
     * @param s holds S by columns, the first at {@code sFirst}, each {@code sStep} after the one before
     * @param c holds C by columns, the first at {@code cFirst}, each {@code cStep} after the one before; overwritten
     */
    static void two(
            int depth,
            float[] a,
            int aFirst,
            int aStep,
            float[] b,
            int bFirst,
            int bStep,
            float[] s,
            int sFirst,
            int sStep,
            float[] c,
            int cFirst,
            int cStep) {
        int sAt = sFirst;
        FloatVector c00 = FloatVector.fromArray(S, s, sAt);
        FloatVector c10 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c01 = FloatVector.fromArray(S, s, sAt);
        FloatVector c11 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c02 = FloatVector.fromArray(S, s, sAt);
        FloatVector c12 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c03 = FloatVector.fromArray(S, s, sAt);
        FloatVector c13 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c04 = FloatVector.fromArray(S, s, sAt);
        FloatVector c14 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c05 = FloatVector.fromArray(S, s, sAt);
        FloatVector c15 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c06 = FloatVector.fromArray(S, s, sAt);
        FloatVector c16 = FloatVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        FloatVector c07 = FloatVector.fromArray(S, s, sAt);
        FloatVector c17 = FloatVector.fromArray(S, s, sAt + L);
        int at0 = bFirst;
        int at1 = bFirst + bStep;
        int at2 = bFirst + 2 * bStep;
        int at3 = bFirst + 3 * bStep;
        int at4 = bFirst + 4 * bStep;
        int at5 = bFirst + 5 * bStep;
        int at6 = bFirst + 6 * bStep;
        int at7 = bFirst + 7 * bStep;
        int aAt = aFirst;
        for (int p = 0; p < depth; p++) {
            FloatVector a0 = FloatVector.fromArray(S, a, aAt);
            FloatVector a1 = FloatVector.fromArray(S, a, aAt + L);
            FloatVector b0 = FloatVector.broadcast(S, b[at0 + p]);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            FloatVector b1 = FloatVector.broadcast(S, b[at1 + p]);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            FloatVector b2 = FloatVector.broadcast(S, b[at2 + p]);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            FloatVector b3 = FloatVector.broadcast(S, b[at3 + p]);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            FloatVector b4 = FloatVector.broadcast(S, b[at4 + p]);
            c04 = a0.fma(b4, c04);
            c14 = a1.fma(b4, c14);
            FloatVector b5 = FloatVector.broadcast(S, b[at5 + p]);
            c05 = a0.fma(b5, c05);
            c15 = a1.fma(b5, c15);
            FloatVector b6 = FloatVector.broadcast(S, b[at6 + p]);
            c06 = a0.fma(b6, c06);
            c16 = a1.fma(b6, c16);
            FloatVector b7 = FloatVector.broadcast(S, b[at7 + p]);
            c07 = a0.fma(b7, c07);
            c17 = a1.fma(b7, c17);
            aAt += aStep;
        }
        int cAt = cFirst;
        c00.intoArray(c, cAt);
        c10.intoArray(c, cAt + L);
        cAt += cStep;
        c01.intoArray(c, cAt);
        c11.intoArray(c, cAt + L);
        cAt += cStep;
        c02.intoArray(c, cAt);
        c12.intoArray(c, cAt + L);
        cAt += cStep;
        c03.intoArray(c, cAt);
        c13.intoArray(c, cAt + L);
        cAt += cStep;
        c04.intoArray(c, cAt);
        c14.intoArray(c, cAt + L);
        cAt += cStep;
        c05.intoArray(c, cAt);
        c15.intoArray(c, cAt + L);
        cAt += cStep;
        c06.intoArray(c, cAt);
        c16.intoArray(c, cAt + L);
        cAt += cStep;
        c07.intoArray(c, cAt);
        c17.intoArray(c, cAt + L);
    }
}
