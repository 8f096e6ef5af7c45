package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.Transpose;

/**
 * That operations are right every time: on the same matrices with other elements, and with the same, by arrays that were
 * got hold of before. So nothing is remembered, put off, or wrong now and then.
 */
final class RepetitionPromises {
    /** Enough to meet what is wrong once in a thousand times. */
    private static final int CALLS = 1200;

    /** Every so many calls the inputs stay as they are. */
    private static final int SAME_AGAIN = 3;

    private static final int ORDER = 12;

    static final List<Promise<Fixture<?>>> OF_PRODUCTS =
            List.of(new Promise<>("multiplies right every time", RepetitionPromises::products));

    static final List<Promise<DoubleFixture<?>>> OF_ALL_OPERATIONS = List.of(
            new Promise<>("multiplies vectors right every time", RepetitionPromises::vectors),
            new Promise<>("forms Gram matrices right every time", RepetitionPromises::grams),
            new Promise<>("solves right every time", RepetitionPromises::solves),
            new Promise<>("finds eigenvalues right every time", RepetitionPromises::eigen));

    private RepetitionPromises() {}

    private static <M> void products(Fixture<M> on) {
        int m = ORDER;
        int n = ORDER + 1;
        int k = ORDER - 1;
        M a = on.backend().allocate(m, k);
        M b = on.backend().allocate(k, n);
        M c = on.backend().allocate(m, n);
        Object result = on.elements(c);
        double[] left = {};
        double[] right = {};
        for (int call = 0; call < CALLS; call++) {
            if (call % SAME_AGAIN != 1) {
                left = on.random(m * k);
                right = on.random(k * n);
                on.write(a, m, k, left);
                on.write(b, k, n, right);
            }
            double[] before = on.random(m * n);
            on.write(c, m, n, before);
            double beta = call % 2;
            on.backend().multiply(0.5, a, Transpose.NO, b, Transpose.NO, beta, c);
            String what = "multiply of order " + ORDER + ", call " + call;
            Expect.within(
                    what,
                    n,
                    on.read(result, m, n),
                    NaiveLinearAlgebra.multiply(m, n, k, 0.5, left, right, beta, before),
                    NaiveLinearAlgebra.multiplyBound(on.epsilon(), m, n, k, 0.5, left, right, beta, before));
            Expect.equal(what + ": the input A afterwards", on.read(a), left);
            Expect.equal(what + ": the input B afterwards", on.read(b), right);
        }
    }

    private static <M> void vectors(DoubleFixture<M> on) {
        int m = ORDER;
        int n = ORDER + 1;
        M a = on.backend().allocate(m, n);
        M x = on.backend().allocate(n, 1);
        M y = on.backend().allocate(m, 1);
        double[] result = on.elements(y);
        double[] matrix = {};
        double[] vector = {};
        for (int call = 0; call < CALLS; call++) {
            if (call % SAME_AGAIN != 1) {
                matrix = on.random(m * n);
                vector = on.random(n);
                on.write(a, m, n, matrix);
                on.write(x, n, 1, vector);
            }
            double[] before = on.random(m);
            on.write(y, m, 1, before);
            double beta = call % 2;
            on.backend().multiplyVector(0.5, a, Transpose.NO, x, beta, y);
            String what = "multiplyVector of order " + ORDER + ", call " + call;
            Expect.within(
                    what,
                    1,
                    on.read(result, m, 1),
                    NaiveLinearAlgebra.multiply(m, 1, n, 0.5, matrix, vector, beta, before),
                    NaiveLinearAlgebra.multiplyBound(on.epsilon(), m, 1, n, 0.5, matrix, vector, beta, before));
            Expect.equal(what + ": the input A afterwards", on.read(a), matrix);
            Expect.equal(what + ": the input x afterwards", on.read(x), vector);
        }
    }

    private static <M> void grams(DoubleFixture<M> on) {
        int m = ORDER + 1;
        int n = ORDER;
        M a = on.backend().allocate(m, n);
        M c = on.backend().allocate(n, n);
        double[] result = on.elements(c);
        double[] matrix = {};
        for (int call = 0; call < CALLS; call++) {
            if (call % SAME_AGAIN != 1) {
                matrix = on.random(m * n);
                on.write(a, m, n, matrix);
            }
            on.write(c, n, n, Fixture.filled(n * n, Double.NaN));
            on.backend().gram(a, c);
            String what = "gram of order " + ORDER + ", call " + call;
            double[] transposed = NaiveLinearAlgebra.transpose(m, n, matrix);
            double[] unused = new double[n * n];
            Expect.lowerWithin(
                    what,
                    n,
                    on.read(result, n, n),
                    NaiveLinearAlgebra.multiply(n, n, m, 1, transposed, matrix, 0, unused),
                    NaiveLinearAlgebra.multiplyBound(on.epsilon(), n, n, m, 1, transposed, matrix, 0, unused));
            Expect.equal(what + ": the input A afterwards", on.read(a), matrix);
        }
    }

    private static <M> void solves(DoubleFixture<M> on) {
        int n = ORDER;
        M a = on.backend().allocate(n, n);
        M b = on.backend().allocate(n, n + 1);
        double[] result = on.elements(b);
        double[] matrix = {};
        double[] right = {};
        for (int call = 0; call < CALLS; call++) {
            if (call % SAME_AGAIN != 1) {
                matrix = SolvePromises.withEigenvaluesDownTo(0.1, n, on);
                right = on.random(n * (n + 1));
            }
            on.write(a, n, n, Fixture.lowerOnly(n, matrix));
            on.write(b, n, n + 1, right);
            on.backend().solveSpd(a, b);
            String what = "solveSpd of order " + ORDER + ", call " + call + ": ";
            SolvePromises.checkResidual(what, n, n + 1, matrix, on.read(result, n, n + 1), right);
        }
    }

    private static <M> void eigen(DoubleFixture<M> on) {
        int n = ORDER;
        M a = on.backend().allocate(n, n);
        M v = on.backend().allocate(n, n);
        double[] result = on.elements(v);
        double[] eigenvalues = {};
        double[] matrix = {};
        double[] values = new double[n];
        for (int call = 0; call < CALLS; call++) {
            if (call % SAME_AGAIN != 1) {
                eigenvalues = on.random(n);
                matrix = NaiveLinearAlgebra.symmetric(eigenvalues, on.random);
            }
            on.write(a, n, n, Fixture.lowerOnly(n, matrix));
            on.backend().symmetricEigen(a, values, v);
            EigenPromises.checkDecomposition(matrix, eigenvalues, values, on.read(result, n, n));
        }
    }
}
