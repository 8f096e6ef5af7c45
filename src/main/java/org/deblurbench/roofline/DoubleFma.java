package org.deblurbench.roofline;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fused multiply-adds on registers alone, in double precision. Twelve chains that do not wait for each other: more than
 * the eight that two units of four cycles take, and with their constants within the 16 registers of AVX2.
 */
final class DoubleFma implements Loop {
    private static final VectorSpecies<Double> S = VectorSpecies.of(double.class, VectorShape.preferredShape());
    private static final int STEPS = 1_000_000;

    @Override
    public double work() {
        return 2.0 * 12 * S.length() * STEPS;
    }

    @Override
    public double run() {
        // Each chain tends to 2, from wherever it starts: nothing overflows, and nothing gets subnormal.
        DoubleVector half = DoubleVector.broadcast(S, 0.5);
        DoubleVector one = DoubleVector.broadcast(S, 1);
        DoubleVector v0 = DoubleVector.broadcast(S, 0);
        DoubleVector v1 = DoubleVector.broadcast(S, 1);
        DoubleVector v2 = DoubleVector.broadcast(S, 2);
        DoubleVector v3 = DoubleVector.broadcast(S, 3);
        DoubleVector v4 = DoubleVector.broadcast(S, 4);
        DoubleVector v5 = DoubleVector.broadcast(S, 5);
        DoubleVector v6 = DoubleVector.broadcast(S, 6);
        DoubleVector v7 = DoubleVector.broadcast(S, 7);
        DoubleVector v8 = DoubleVector.broadcast(S, 8);
        DoubleVector v9 = DoubleVector.broadcast(S, 9);
        DoubleVector v10 = DoubleVector.broadcast(S, 10);
        DoubleVector v11 = DoubleVector.broadcast(S, 11);
        for (int i = 0; i < STEPS; i++) {
            v0 = v0.fma(half, one);
            v1 = v1.fma(half, one);
            v2 = v2.fma(half, one);
            v3 = v3.fma(half, one);
            v4 = v4.fma(half, one);
            v5 = v5.fma(half, one);
            v6 = v6.fma(half, one);
            v7 = v7.fma(half, one);
            v8 = v8.fma(half, one);
            v9 = v9.fma(half, one);
            v10 = v10.fma(half, one);
            v11 = v11.fma(half, one);
        }
        v0 = v0.add(v1).add(v2).add(v3).add(v4).add(v5);
        v6 = v6.add(v7).add(v8).add(v9).add(v10).add(v11);
        return v0.add(v6).reduceLanes(VectorOperators.ADD);
    }
}
