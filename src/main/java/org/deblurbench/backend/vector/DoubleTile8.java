package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The micro-kernel for 32 vector registers: tiles of up to three vectors by eight columns.
 *
 * <p>A step of the loop is an outer product: a column of A times a row of B. With three vectors of A and eight numbers of
 * B it loads 11 times for 24 multiply-adds. Machines that multiply and add two vectors in a cycle also load two, so the
 * multiplier never waits for a load; and as each sum is touched once in a step, 24 sums are three times what hides the
 * latency of four cycles on two units. 24 sums, three vectors of A and one of B are 28 registers of 32: what C2 allocates
 * without spilling. (K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM Trans. Math.
 * Softw. 34(3), 2008; F. Van Zee, R. van de Geijn, BLIS, ACM Trans. Math. Softw. 41(3), 2015.)
 *
 * <p>Written out, because the sums must be local variables of one method: see the package's description. And without a
 * branch, so that compiled code is never thrown away: what is left then may be the interpreter, as the method is too large
 * for C1 with a few variables more. {@link DoubleTile8Low} has the other two heights, for the rows that are left over.
 */
final class DoubleTile8 {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    private DoubleTile8() {}

    /** A tile of three vectors by eight columns: see {@link DoubleTile#multiply}. */
    static void three(
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
        DoubleVector c20 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c01 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c11 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c21 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c02 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c12 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c22 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c03 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c13 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c23 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c04 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c14 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c24 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c05 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c15 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c25 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c06 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c16 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c26 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        sAt += sStep;
        DoubleVector c07 = DoubleVector.fromArray(S, s, sAt);
        DoubleVector c17 = DoubleVector.fromArray(S, s, sAt + L);
        DoubleVector c27 = DoubleVector.fromArray(S, s, sAt + 2 * L);
        int aAt = aFirst;
        int bAt = bFirst;
        for (int p = 0; p < depth; p++) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, aAt);
            DoubleVector a1 = DoubleVector.fromArray(S, a, aAt + L);
            DoubleVector a2 = DoubleVector.fromArray(S, a, aAt + 2 * L);
            DoubleVector b0 = DoubleVector.broadcast(S, b[bAt]);
            c00 = a0.fma(b0, c00);
            c10 = a1.fma(b0, c10);
            c20 = a2.fma(b0, c20);
            DoubleVector b1 = DoubleVector.broadcast(S, b[bAt + 1]);
            c01 = a0.fma(b1, c01);
            c11 = a1.fma(b1, c11);
            c21 = a2.fma(b1, c21);
            DoubleVector b2 = DoubleVector.broadcast(S, b[bAt + 2]);
            c02 = a0.fma(b2, c02);
            c12 = a1.fma(b2, c12);
            c22 = a2.fma(b2, c22);
            DoubleVector b3 = DoubleVector.broadcast(S, b[bAt + 3]);
            c03 = a0.fma(b3, c03);
            c13 = a1.fma(b3, c13);
            c23 = a2.fma(b3, c23);
            DoubleVector b4 = DoubleVector.broadcast(S, b[bAt + 4]);
            c04 = a0.fma(b4, c04);
            c14 = a1.fma(b4, c14);
            c24 = a2.fma(b4, c24);
            DoubleVector b5 = DoubleVector.broadcast(S, b[bAt + 5]);
            c05 = a0.fma(b5, c05);
            c15 = a1.fma(b5, c15);
            c25 = a2.fma(b5, c25);
            DoubleVector b6 = DoubleVector.broadcast(S, b[bAt + 6]);
            c06 = a0.fma(b6, c06);
            c16 = a1.fma(b6, c16);
            c26 = a2.fma(b6, c26);
            DoubleVector b7 = DoubleVector.broadcast(S, b[bAt + 7]);
            c07 = a0.fma(b7, c07);
            c17 = a1.fma(b7, c17);
            c27 = a2.fma(b7, c27);
            aAt += aStep;
            bAt += 8;
        }
        int cAt = cFirst;
        c00.intoArray(c, cAt);
        c10.intoArray(c, cAt + L);
        c20.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c01.intoArray(c, cAt);
        c11.intoArray(c, cAt + L);
        c21.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c02.intoArray(c, cAt);
        c12.intoArray(c, cAt + L);
        c22.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c03.intoArray(c, cAt);
        c13.intoArray(c, cAt + L);
        c23.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c04.intoArray(c, cAt);
        c14.intoArray(c, cAt + L);
        c24.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c05.intoArray(c, cAt);
        c15.intoArray(c, cAt + L);
        c25.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c06.intoArray(c, cAt);
        c16.intoArray(c, cAt + L);
        c26.intoArray(c, cAt + 2 * L);
        cAt += cStep;
        c07.intoArray(c, cAt);
        c17.intoArray(c, cAt + L);
        c27.intoArray(c, cAt + 2 * L);
    }
}
