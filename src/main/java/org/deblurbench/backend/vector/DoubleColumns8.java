package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The micro-kernel for products of few rows, in which B is used so little that packing it would cost a quarter of the time:
 * it reads B where it is, eight columns side by side, each of them without gaps. Two vectors of A and eight numbers of B
 * are 10 loads for 16 multiply-adds; each of eight columns needs an address, and with those of a third vector of A
 * and a third of the sums more there would be too few registers of either kind.
 *
 * <p>As {@link DoubleTile8} in all else.
 */
final class DoubleColumns8 {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private DoubleColumns8() {}

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
            double[] a,
            int aFirst,
            int aStep,
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
        sAt += sStep;
        DoubleVector c01 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c11 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c02 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c12 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c03 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c13 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c04 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c14 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c05 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c15 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c06 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c16 = DoubleVector.fromArray(S, s, sAt + L);
        sAt += sStep;
        DoubleVector c07 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c17 = DoubleVector.fromArray(S, s, sAt + L);
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
            DoubleVector a0 = DoubleVector.fromArray(S, a, aAt);
            DoubleVector a1 = DoubleVector.fromArray(S, a, aAt + L);
            DoubleVector b0 = DoubleVector.broadcast(S, b[at0 + p]);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            DoubleVector b1 = DoubleVector.broadcast(S, b[at1 + p]);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            DoubleVector b2 = DoubleVector.broadcast(S, b[at2 + p]);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            DoubleVector b3 = DoubleVector.broadcast(S, b[at3 + p]);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            DoubleVector b4 = DoubleVector.broadcast(S, b[at4 + p]);
            c04 = a0.fma(b4, c04);
            c14 = a1.fma(b4, c14);
            DoubleVector b5 = DoubleVector.broadcast(S, b[at5 + p]);
            c05 = a0.fma(b5, c05);
            c15 = a1.fma(b5, c15);
            DoubleVector b6 = DoubleVector.broadcast(S, b[at6 + p]);
            c06 = a0.fma(b6, c06);
            c16 = a1.fma(b6, c16);
            DoubleVector b7 = DoubleVector.broadcast(S, b[at7 + p]);
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
