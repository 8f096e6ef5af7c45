package org.deblurbench.backend.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * {@link ArrayLoops} by vectors, eight rows at a time as in {@link MatrixVector}; rows that are left over, and the end of a
 * rotation, are plain Java's. What is less than a vector of eight rows stays here: in plain Java's loops it made a path of the LASSO
 * take 5 % longer. Keeps nothing, so that threads share it.
 */
final class SimdLoops implements ArrayLoops {
    private static final VectorSpecies<Double> S = Simd.DOUBLE;
    private static final int L = DoubleTile.LANES;

    @Override
    public void addCombination(
            double[] y, double sign, double[] x, double[][] rows, int first, int count, int from, int to) {
        int last = first + count;
        int r = first;
        for (; r + 7 < last; r += 8) {
            addEight(y, sign, x, rows, r, from, to);
        }
        PLAIN.addCombination(y, sign, x, rows, r, last - r, from, to);
    }

    private static void addEight(double[] y, double sign, double[] x, double[][] rows, int r, int from, int to) {
        double[] a0 = rows[r];
        double[] a1 = rows[r + 1];
        double[] a2 = rows[r + 2];
        double[] a3 = rows[r + 3];
        double[] a4 = rows[r + 4];
        double[] a5 = rows[r + 5];
        double[] a6 = rows[r + 6];
        double[] a7 = rows[r + 7];
        double s0 = sign * x[r];
        double s1 = sign * x[r + 1];
        double s2 = sign * x[r + 2];
        double s3 = sign * x[r + 3];
        double s4 = sign * x[r + 4];
        double s5 = sign * x[r + 5];
        double s6 = sign * x[r + 6];
        double s7 = sign * x[r + 7];
        DoubleVector x0 = DoubleVector.broadcast(S, s0);
        DoubleVector x1 = DoubleVector.broadcast(S, s1);
        DoubleVector x2 = DoubleVector.broadcast(S, s2);
        DoubleVector x3 = DoubleVector.broadcast(S, s3);
        DoubleVector x4 = DoubleVector.broadcast(S, s4);
        DoubleVector x5 = DoubleVector.broadcast(S, s5);
        DoubleVector x6 = DoubleVector.broadcast(S, s6);
        DoubleVector x7 = DoubleVector.broadcast(S, s7);
        int i = from;
        for (; i <= to - L; i += L) {
            DoubleVector even = DoubleVector.fromArray(S, y, i);
            even = DoubleVector.fromArray(S, a0, i).fma(x0, even);
            DoubleVector odd = DoubleVector.fromArray(S, a1, i).mul(x1);
            even = DoubleVector.fromArray(S, a2, i).fma(x2, even);
            odd = DoubleVector.fromArray(S, a3, i).fma(x3, odd);
            even = DoubleVector.fromArray(S, a4, i).fma(x4, even);
            odd = DoubleVector.fromArray(S, a5, i).fma(x5, odd);
            even = DoubleVector.fromArray(S, a6, i).fma(x6, even);
            odd = DoubleVector.fromArray(S, a7, i).fma(x7, odd);
            even.add(odd).intoArray(y, i);
        }
        for (; i < to; i++) {
            y[i] += a0[i] * s0
                    + a1[i] * s1
                    + (a2[i] * s2 + a3[i] * s3)
                    + (a4[i] * s4 + a5[i] * s5 + (a6[i] * s6 + a7[i] * s7));
        }
    }

    @Override
    public void addProducts(double[] y, double[] x, double[][] rows, int first, int count, int from, int to) {
        int last = first + count;
        int r = first;
        for (; r + 7 < last; r += 8) {
            dotEight(y, x, rows, r, from, to);
        }
        PLAIN.addProducts(y, x, rows, r, last - r, from, to);
    }

    private static void dotEight(double[] y, double[] x, double[][] rows, int r, int from, int to) {
        double[] a0 = rows[r];
        double[] a1 = rows[r + 1];
        double[] a2 = rows[r + 2];
        double[] a3 = rows[r + 3];
        double[] a4 = rows[r + 4];
        double[] a5 = rows[r + 5];
        double[] a6 = rows[r + 6];
        double[] a7 = rows[r + 7];
        DoubleVector v0 = DoubleVector.zero(S);
        DoubleVector v1 = DoubleVector.zero(S);
        DoubleVector v2 = DoubleVector.zero(S);
        DoubleVector v3 = DoubleVector.zero(S);
        DoubleVector v4 = DoubleVector.zero(S);
        DoubleVector v5 = DoubleVector.zero(S);
        DoubleVector v6 = DoubleVector.zero(S);
        DoubleVector v7 = DoubleVector.zero(S);
        int i = from;
        for (; i <= to - L; i += L) {
            DoubleVector xi = DoubleVector.fromArray(S, x, i);
            v0 = DoubleVector.fromArray(S, a0, i).fma(xi, v0);
            v1 = DoubleVector.fromArray(S, a1, i).fma(xi, v1);
            v2 = DoubleVector.fromArray(S, a2, i).fma(xi, v2);
            v3 = DoubleVector.fromArray(S, a3, i).fma(xi, v3);
            v4 = DoubleVector.fromArray(S, a4, i).fma(xi, v4);
            v5 = DoubleVector.fromArray(S, a5, i).fma(xi, v5);
            v6 = DoubleVector.fromArray(S, a6, i).fma(xi, v6);
            v7 = DoubleVector.fromArray(S, a7, i).fma(xi, v7);
        }
        double s0 = v0.reduceLanes(VectorOperators.ADD);
        double s1 = v1.reduceLanes(VectorOperators.ADD);
        double s2 = v2.reduceLanes(VectorOperators.ADD);
        double s3 = v3.reduceLanes(VectorOperators.ADD);
        double s4 = v4.reduceLanes(VectorOperators.ADD);
        double s5 = v5.reduceLanes(VectorOperators.ADD);
        double s6 = v6.reduceLanes(VectorOperators.ADD);
        double s7 = v7.reduceLanes(VectorOperators.ADD);
        for (; i < to; i++) {
            double xi = x[i];
            s0 += a0[i] * xi;
            s1 += a1[i] * xi;
            s2 += a2[i] * xi;
            s3 += a3[i] * xi;
            s4 += a4[i] * xi;
            s5 += a5[i] * xi;
            s6 += a6[i] * xi;
            s7 += a7[i] * xi;
        }
        y[r] += s0;
        y[r + 1] += s1;
        y[r + 2] += s2;
        y[r + 3] += s3;
        y[r + 4] += s4;
        y[r + 5] += s5;
        y[r + 6] += s6;
        y[r + 7] += s7;
    }

    @Override
    public void rotate(double[] x, double[] y, double c, double s, int from, int to) {
        DoubleVector cosine = DoubleVector.broadcast(S, c);
        DoubleVector sine = DoubleVector.broadcast(S, s);
        int i = from;
        for (; i <= to - L; i += L) {
            DoubleVector xi = DoubleVector.fromArray(S, x, i);
            DoubleVector yi = DoubleVector.fromArray(S, y, i);
            xi.fma(cosine, yi.mul(sine)).intoArray(x, i);
            yi.mul(cosine).sub(xi.mul(sine)).intoArray(y, i);
        }
        PLAIN.rotate(x, y, c, s, i, to);
    }
}
