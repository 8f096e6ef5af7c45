package org.deblurbench.backend.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeSystem;

/** What {@link Backend#ridge} promises. */
final class RidgePromises {
    /** Rows of A, columns of A, columns of B. */
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {1, 5, 3},
        {5, 1, 2},
        {24, 19, 15},
        {28, 28, 28},
        {7, 28, 3},
        {13, 6, 33},
        {64, 64, 64},
        {64, 63, 1},
        {3, 64, 17},
        {65, 30, 12},
        {20, 70, 5},
        {30, 20, 130}
    };

    private static final double LAMBDA = 1e-3;
    private static final int CALLS = 400;

    /** So many systems fill the lanes of any vector, and more. */
    private static final int ALIKE = 9;

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>("ridge solves systems of any shape, alone and in a batch", RidgePromises::anyShape),
            new Promise<>("ridge is right every time", RidgePromises::everyTime),
            new Promise<>("ridge names the first system that is not positive definite", RidgePromises::singular),
            new Promise<>("ridge passes NaN in B on to its column only", RidgePromises::nan),
            new Promise<>("ridge refuses wrong shapes, and a λ that is none", RidgePromises::wrong));

    private RidgePromises() {}

    /** A system and what was written into it. */
    private static final class Case<M> {
        final int m;
        final int n;
        final int k;
        final double[] a;
        final double[] b;
        final RidgeSystem<M> system;

        Case(int m, int n, int k, double[] a, double[] b, RidgeSystem<M> system) {
            this.m = m;
            this.n = n;
            this.k = k;
            this.a = a;
            this.b = b;
            this.system = system;
        }
    }

    private static <M> void anyShape(DoubleFixture<M> on) {
        on.backend().ridge(LAMBDA, List.of());
        List<Case<M>> small = new ArrayList<>();
        List<Case<M>> all = new ArrayList<>();
        Map<Integer, M> grams = new TreeMap<>();
        for (int[] s : SHAPES) {
            solve(on, List.of(random(on, s, on.matrixOfNaN(s[1], s[1]))));
            M gram = grams.computeIfAbsent(s[1], n -> on.matrixOfNaN(n, n));
            List<Case<M>> alike = new ArrayList<>();
            for (int i = 0; i < ALIKE; i++) {
                alike.add(random(on, s, gram));
            }
            solve(on, alike);
            all.add(random(on, s, gram));
            if (Math.max(s[0], Math.max(s[1], s[2])) <= 64) {
                small.add(random(on, s, gram));
            }
            for (int i = 0; i < 5; i++) {
                M shared = grams.computeIfAbsent(2 + i, n -> on.matrixOfNaN(n, n));
                small.add(random(on, new int[] {3 + i, 2 + i, 4 - i / 2}, shared));
            }
        }
        solve(on, all);
        solve(on, small);
        // More rows than columns: regular, so that λ may be nothing.
        solve(on, mixed(on, 30), 0);
    }

    private static <M> void everyTime(DoubleFixture<M> on) {
        List<Case<M>> cases = new ArrayList<>();
        M gram = on.matrixOfNaN(9, 9);
        for (int i = 0; i < 11; i++) {
            cases.add(random(on, new int[] {12, 9, 10}, gram));
        }
        for (int call = 0; call < CALLS; call++) {
            // One of them changes, and the others stay as they were.
            int changed = call % cases.size();
            Case<M> old = cases.get(changed);
            double[] a = on.random(12 * 9);
            double[] b = on.random(12 * 10);
            on.write(old.system.a(), 12, 9, a);
            on.write(old.system.b(), 12, 10, b);
            cases.set(changed, new Case<>(12, 9, 10, a, b, old.system));
            solve(on, cases);
        }
    }

    private static <M> void singular(DoubleFixture<M> on) {
        List<Case<M>> cases = mixed(on, 160);
        // So many that every thread meets some, and several at a time.
        List<Case<M>> zeros = new ArrayList<>();
        for (int zero = 23; zero < cases.size(); zero += 4) {
            zeros.add(cases.get(zero));
        }
        for (Case<M> zero : zeros) {
            on.write(zero.system.a(), zero.m, zero.n, new double[zero.m * zero.n]);
        }
        try {
            on.backend().ridge(0, systems(cases));
            throw new ConformanceException("a batch with matrices of zeros is solved at λ = 0");
        } catch (NotPositiveDefiniteException e) {
            Expect.that(e.system() == 23, "it is said of system " + e.system() + ", expected 23: " + e.getMessage());
        }
        // What failed must leave nothing behind.
        for (Case<M> zero : zeros) {
            on.write(zero.system.a(), zero.m, zero.n, zero.a);
        }
        solve(on, cases);
    }

    private static <M> void nan(DoubleFixture<M> on) {
        for (int count : new int[] {2, 30}) {
            List<Case<M>> cases = mixed(on, count);
            Case<M> one = cases.get(1);
            one.b[2 * one.k + 1] = Double.NaN;
            on.write(one.system.b(), one.m, one.k, one.b);
            on.backend().ridge(LAMBDA, systems(cases));
            String what = "of one in " + count + " systems, for a B with NaN in column 1";
            Expect.nanExactlyWhere("X " + what, on.read(one.system.x()), one.n, one.k, (i, j) -> j == 1);
            Expect.nanExactlyWhere("A X " + what, on.read(one.system.fitted()), one.m, one.k, (i, j) -> j == 1);
            for (Case<M> other : cases) {
                if (other != one) {
                    checkAnswer(on, other, LAMBDA);
                }
            }
        }
    }

    /** Systems of several sizes, which do not follow each other by size. */
    private static <M> List<Case<M>> mixed(DoubleFixture<M> on, int count) {
        List<Case<M>> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int n = 5 - i % 3;
            cases.add(random(on, new int[] {8 + i % 2, n, 3 + i % 5}, on.matrixOfNaN(n, n)));
        }
        return cases;
    }

    private static <M> void wrong(DoubleFixture<M> on) {
        Case<M> right = random(on, new int[] {6, 4, 3}, on.matrixOfNaN(4, 4));
        M gram = on.backend().allocate(4, 4);
        M x = on.backend().allocate(4, 3);
        M fitted = on.backend().allocate(6, 3);
        M a = right.system.a();
        M b = right.system.b();
        M odd = on.backend().allocate(5, 5);
        M square = on.matrix(3, 3, on.random(9));
        List<RidgeSystem<M>> refused = List.of(
                new RidgeSystem<>(a, odd, x, fitted, gram),
                new RidgeSystem<>(a, b, odd, fitted, gram),
                new RidgeSystem<>(a, b, x, odd, gram),
                new RidgeSystem<>(a, b, x, fitted, odd),
                new RidgeSystem<>(a, b, x, b, gram),
                new RidgeSystem<>(
                        square,
                        square,
                        square,
                        on.backend().allocate(3, 3),
                        on.backend().allocate(3, 3)));
        double[] before = on.random(12);
        on.write(right.system.x(), 4, 3, before);
        // A backend may take few systems another way than many.
        for (int count : new int[] {1, ALIKE}) {
            List<RidgeSystem<M>> fitting = Collections.nCopies(count, right.system);
            for (RidgeSystem<M> system : refused) {
                List<RidgeSystem<M>> systems = new ArrayList<>(fitting);
                systems.add(0, system);
                Expect.refused(
                        "a system that does not fit",
                        IllegalArgumentException.class,
                        () -> on.backend().ridge(LAMBDA, systems));
            }
            for (double lambda : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
                Expect.refused(
                        "λ = " + lambda,
                        IllegalArgumentException.class,
                        () -> on.backend().ridge(lambda, fitting));
            }
        }
        Expect.equal("X of a system behind one that does not fit", on.read(right.system.x()), before);
    }

    private static <M> Case<M> random(DoubleFixture<M> on, int[] s, M gram) {
        double[] a = on.random(s[0] * s[1]);
        double[] b = on.random(s[0] * s[2]);
        RidgeSystem<M> system = new RidgeSystem<>(
                on.matrix(s[0], s[1], a),
                on.matrix(s[0], s[2], b),
                on.matrixOfNaN(s[1], s[2]),
                on.matrixOfNaN(s[0], s[2]),
                gram);
        return new Case<>(s[0], s[1], s[2], a, b, system);
    }

    private static <M> List<RidgeSystem<M>> systems(List<Case<M>> cases) {
        return cases.stream().map(one -> one.system).toList();
    }

    private static <M> void solve(DoubleFixture<M> on, List<Case<M>> cases) {
        solve(on, cases, LAMBDA);
    }

    private static <M> void solve(DoubleFixture<M> on, List<Case<M>> cases, double lambda) {
        on.backend().ridge(lambda, systems(cases));
        for (Case<M> one : cases) {
            checkAnswer(on, one, lambda);
        }
    }

    /**
     * Holds the residual of the normal equations to what rounding can do to their matrix, right-hand side and solution
     * (Higham, theorem 10.4), and the fit to that of a product.
     */
    private static <M> void checkAnswer(DoubleFixture<M> on, Case<M> one, double lambda) {
        int m = one.m;
        int n = one.n;
        int k = one.k;
        String what = "ridge with an A of " + m + " x " + n + " and " + k + " right-hand sides: ";
        double[] transposed = NaiveLinearAlgebra.transpose(m, n, one.a);
        double[] gram = NaiveLinearAlgebra.multiply(n, n, m, 1, transposed, one.a, 0, new double[n * n]);
        for (int i = 0; i < n; i++) {
            gram[i * n + i] += lambda;
        }
        double[] right = NaiveLinearAlgebra.multiply(n, k, m, 1, transposed, one.b, 0, new double[n * k]);
        double[] x = on.read(one.system.x());
        double residual = NaiveLinearAlgebra.norm(NaiveLinearAlgebra.multiply(n, k, n, 1, gram, x, -1, right));
        double scale = NaiveLinearAlgebra.trace(n, gram) * NaiveLinearAlgebra.norm(x)
                + NaiveLinearAlgebra.norm(one.a) * NaiveLinearAlgebra.norm(one.b);
        Expect.atMost(what + "‖(AᵀA + λI)X − AᵀB‖", residual, (3 * n + 2 * m + 2) * NaiveLinearAlgebra.EPSILON * scale);
        double[] unused = new double[m * k];
        Expect.within(
                what + "A X",
                k,
                on.read(one.system.fitted()),
                NaiveLinearAlgebra.multiply(m, k, n, 1, one.a, x, 0, unused),
                NaiveLinearAlgebra.multiplyBound(on.epsilon(), m, k, n, 1, one.a, x, 0, unused));
        Expect.equal(what + "the input A afterwards", on.read(one.system.a()), one.a);
        Expect.equal(what + "the input B afterwards", on.read(one.system.b()), one.b);
    }
}
