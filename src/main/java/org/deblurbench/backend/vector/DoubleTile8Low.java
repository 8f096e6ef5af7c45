package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The micro-kernel {@link DoubleTile8} for rows that are left over: tiles of two vectors and of one by eight columns. */
final class DoubleTile8Low {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private DoubleTile8Low() {}

    /** A tile of two vectors by eight columns: see {@link DoubleTile#multiply}. */
    static void two(
            int depth,
            double[] a,
            int aFirst,
            int aStep,
            double[] b,
            int bFirst,
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
        int aAt = aFirst;
        int bAt = bFirst;
        for (int p = 0; p < depth; p++) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, aAt);
            DoubleVector a1 = DoubleVector.fromArray(S, a, aAt + L);
            DoubleVector b0 = DoubleVector.broadcast(S, b[bAt]);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            DoubleVector b1 = DoubleVector.broadcast(S, b[bAt + 1]);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            DoubleVector b2 = DoubleVector.broadcast(S, b[bAt + 2]);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            DoubleVector b3 = DoubleVector.broadcast(S, b[bAt + 3]);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            DoubleVector b4 = DoubleVector.broadcast(S, b[bAt + 4]);
            c04 = a0.fma(b4, c04);
            c14 = a1.fma(b4, c14);
            DoubleVector b5 = DoubleVector.broadcast(S, b[bAt + 5]);
            c05 = a0.fma(b5, c05);
            c15 = a1.fma(b5, c15);
            DoubleVector b6 = DoubleVector.broadcast(S, b[bAt + 6]);
            c06 = a0.fma(b6, c06);
            c16 = a1.fma(b6, c16);
            DoubleVector b7 = DoubleVector.broadcast(S, b[bAt + 7]);
            c07 = a0.fma(b7, c07);
            c17 = a1.fma(b7, c17);
            aAt += aStep;
            bAt += 8;
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

    /** A tile of one vector by eight columns: see {@link DoubleTile#multiply}. */
    static void one(
            int depth,
            double[] a,
            int aFirst,
            int aStep,
            double[] b,
            int bFirst,
            double[] s,
            int sFirst,
            int sStep,
            double[] c,
            int cFirst,
            int cStep) {
        int sAt = sFirst;
        DoubleVector c00 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c01 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c02 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c03 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c04 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c05 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c06 = DoubleVector.fromArray(S, s, sAt);
        sAt += sStep;
        DoubleVector c07 = DoubleVector.fromArray(S, s, sAt);
        int aAt = aFirst;
        int bAt = bFirst;
        for (int p = 0; p < depth; p++) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, aAt);
            DoubleVector b0 = DoubleVector.broadcast(S, b[bAt]);
            c00 = a0.fma(b0, c00);
            DoubleVector b1 = DoubleVector.broadcast(S, b[bAt + 1]);
            c01 = a0.fma(b1, c01);
            DoubleVector b2 = DoubleVector.broadcast(S, b[bAt + 2]);
            c02 = a0.fma(b2, c02);
            DoubleVector b3 = DoubleVector.broadcast(S, b[bAt + 3]);
            c03 = a0.fma(b3, c03);
            DoubleVector b4 = DoubleVector.broadcast(S, b[bAt + 4]);
            c04 = a0.fma(b4, c04);
            DoubleVector b5 = DoubleVector.broadcast(S, b[bAt + 5]);
            c05 = a0.fma(b5, c05);
            DoubleVector b6 = DoubleVector.broadcast(S, b[bAt + 6]);
            c06 = a0.fma(b6, c06);
            DoubleVector b7 = DoubleVector.broadcast(S, b[bAt + 7]);
            c07 = a0.fma(b7, c07);
            aAt += aStep;
            bAt += 8;
        }
        int cAt = cFirst;
        c00.intoArray(c, cAt);
        cAt += cStep;
        c01.intoArray(c, cAt);
        cAt += cStep;
        c02.intoArray(c, cAt);
        cAt += cStep;
        c03.intoArray(c, cAt);
        cAt += cStep;
        c04.intoArray(c, cAt);
        cAt += cStep;
        c05.intoArray(c, cAt);
        cAt += cStep;
        c06.intoArray(c, cAt);
        cAt += cStep;
        c07.intoArray(c, cAt);
    }
}
