package org.deblurbench.roofline;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Reads a part of an array that no cache holds, once. */
final class MemoryRead implements Loop {
    private static final VectorSpecies<Double> S = VectorSpecies.of(double.class, VectorShape.preferredShape());

    /** Vectors that are added up side by side, so that no addition waits for another. */
    private static final int SUMS = 4;

    private final double[] array;
    private final int from;
    private final int to;

    MemoryRead(double[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    @Override
    public double work() {
        return (double) Double.BYTES * (to - from);
    }

    @Override
    public double run() {
        int step = S.length();
        DoubleVector v0 = DoubleVector.zero(S);
        DoubleVector v1 = DoubleVector.zero(S);
        DoubleVector v2 = DoubleVector.zero(S);
        DoubleVector v3 = DoubleVector.zero(S);
        int i = from;
        for (; i <= to - SUMS * step; i += SUMS * step) {
            v0 = v0.add(DoubleVector.fromArray(S, array, i));
            v1 = v1.add(DoubleVector.fromArray(S, array, i + step));
            v2 = v2.add(DoubleVector.fromArray(S, array, i + 2 * step));
            v3 = v3.add(DoubleVector.fromArray(S, array, i + 3 * step));
        }
        double sum = v0.add(v1).add(v2.add(v3)).reduceLanes(VectorOperators.ADD);
        for (; i < to; i++) {
            sum += array[i];
        }
        return sum;
    }
}
