package org.deblurbench.backend.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The micro-kernel for 16 vector registers, as {@link FloatTile8}: two vectors by six columns are 12 sums, two vectors of
 * A and one of B, 15 registers; eight loads for 12 multiply-adds.
 */
final class FloatTile6 {
    private static final VectorSpecies<Float> S = Simd.FLOAT;
    private static final int L = FloatTile.LANES;

    private FloatTile6() {}

    /** A tile of two vectors by six columns: see {@link FloatTile#multiply}. */
    static void two(
            int depth,
            float[] a,
            int aFirst,
            int aStep,
            float[] b,
            int bFirst,
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
        int aAt = aFirst;
        int bAt = bFirst;
        for (int p = 0; p < depth; p++) {
            FloatVector a0 = FloatVector.fromArray(S, a, aAt);
            FloatVector a1 = FloatVector.fromArray(S, a, aAt + L);
            FloatVector b0 = FloatVector.broadcast(S, b[bAt]);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            FloatVector b1 = FloatVector.broadcast(S, b[bAt + 1]);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            FloatVector b2 = FloatVector.broadcast(S, b[bAt + 2]);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            FloatVector b3 = FloatVector.broadcast(S, b[bAt + 3]);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            FloatVector b4 = FloatVector.broadcast(S, b[bAt + 4]);
            c04 = a0.fma(b4, c04);
            c14 = a1.fma(b4, c14);
            FloatVector b5 = FloatVector.broadcast(S, b[bAt + 5]);
            c05 = a0.fma(b5, c05);
            c15 = a1.fma(b5, c15);
            aAt += aStep;
            bAt += 6;
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
    }

    /** A tile of one vector by six columns: see {@link FloatTile#multiply}. */
    static void one(
            int depth,
            float[] a,
            int aFirst,
            int aStep,
            float[] b,
            int bFirst,
            float[] s,
            int sFirst,
            int sStep,
            float[] c,
            int cFirst,
            int cStep) {
        int sAt = sFirst;
        FloatVector c00 = FloatVector.fromArray(S, s, sAt);
        sAt += sStep;
        FloatVector c01 = FloatVector.fromArray(S, s, sAt);
        sAt += sStep;
        FloatVector c02 = FloatVector.fromArray(S, s, sAt);
        sAt += sStep;
        FloatVector c03 = FloatVector.fromArray(S, s, sAt);
        sAt += sStep;
        FloatVector c04 = FloatVector.fromArray(S, s, sAt);
        sAt += sStep;
        FloatVector c05 = FloatVector.fromArray(S, s, sAt);
        int aAt = aFirst;
        int bAt = bFirst;
        for (int p = 0; p < depth; p++) {
            FloatVector a0 = FloatVector.fromArray(S, a, aAt);
            FloatVector b0 = FloatVector.broadcast(S, b[bAt]);
            c00 = a0.fma(b0, c00);
            FloatVector b1 = FloatVector.broadcast(S, b[bAt + 1]);
            c01 = a0.fma(b1, c01);
            FloatVector b2 = FloatVector.broadcast(S, b[bAt + 2]);
            c02 = a0.fma(b2, c02);
            FloatVector b3 = FloatVector.broadcast(S, b[bAt + 3]);
            c03 = a0.fma(b3, c03);
            FloatVector b4 = FloatVector.broadcast(S, b[bAt + 4]);
            c04 = a0.fma(b4, c04);
            FloatVector b5 = FloatVector.broadcast(S, b[bAt + 5]);
            c05 = a0.fma(b5, c05);
            aAt += aStep;
            bAt += 6;
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
    }
}
