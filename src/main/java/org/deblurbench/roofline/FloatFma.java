package org.deblurbench.roofline;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Fused multiply-adds on registers alone, in single precision: the twin of {@link DoubleFma}. Twelve chains that do not wait for each other: more than
 * the eight that two units of four cycles take, and with their constants within the 16 registers of AVX2.
 */
final class FloatFma implements Loop {
    private static final VectorSpecies<Float> S = VectorSpecies.of(float.class, VectorShape.preferredShape());
    private static final int STEPS = 1_000_000;

    @Override
    public double work() {
        return 2.0 * 12 * S.length() * STEPS;
    }

    @Override
    public double run() {
        // Each chain tends to 2, from wherever it starts: nothing overflows, and nothing gets subnormal.
        FloatVector half = FloatVector.broadcast(S, 0.5f);
        FloatVector one = FloatVector.broadcast(S, 1);
        FloatVector v0 = FloatVector.broadcast(S, 0);
        FloatVector v1 = FloatVector.broadcast(S, 1);
        FloatVector v2 = FloatVector.broadcast(S, 2);
        FloatVector v3 = FloatVector.broadcast(S, 3);
        FloatVector v4 = FloatVector.broadcast(S, 4);
        FloatVector v5 = FloatVector.broadcast(S, 5);
        FloatVector v6 = FloatVector.broadcast(S, 6);
        FloatVector v7 = FloatVector.broadcast(S, 7);
        FloatVector v8 = FloatVector.broadcast(S, 8);
        FloatVector v9 = FloatVector.broadcast(S, 9);
        FloatVector v10 = FloatVector.broadcast(S, 10);
        FloatVector v11 = FloatVector.broadcast(S, 11);
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
