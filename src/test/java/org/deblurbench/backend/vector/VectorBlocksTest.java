package org.deblurbench.backend.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Transpose;
import org.junit.jupiter.api.Test;

/** Sizes at the edges of tiles, blocks and shares, which conformance cannot know, and the same bits every time. */
class VectorBlocksTest {
    private final Backend<VectorMatrix> one = open(1);
    private final Backend<VectorMatrix> two = open(2);
    private final Blocking blocking =
            Blocking.of(Caches.of(Caches.LINUX), Double.BYTES, DoubleTile.ROWS, DoubleTile.COLUMNS);
    private final Random random = new Random(1);

    @Test
    void productsAtTheEdgesOfTilesAndShares() {
        int rows = DoubleTile.ROWS;
        int columns = DoubleTile.COLUMNS;
        for (int m : new int[] {1, rows - 1, rows, rows + 1, 2 * rows + DoubleTile.LANES + 1}) {
            for (int n : new int[] {1, columns - 1, columns, columns + 1, Blocking.TILES * columns + 1}) {
                checkProduct(m, n, 37);
            }
        }
    }

    @Test
    void productsAtTheEdgesOfBlocks() {
        for (int more = -1; more <= 1; more++) {
            checkProduct(blocking.rows() + more, 17, 40);
            checkProduct(50, 17, blocking.depth() + more);
            checkProduct(4096 / DoubleTile.ROWS * DoubleTile.ROWS + more, 9, 5);
        }
        checkProduct(2 * blocking.rows() + 5, Blocking.TILES * DoubleTile.COLUMNS + 3, 2 * blocking.depth() + 1);
    }

    /** What is not packed: few rows or columns, and an A whose columns are not packed but where they share sets of a cache. */
    @Test
    void productsOfFewRowsOrColumns() {
        int tile = 2 * DoubleTile.LANES;
        int[][] sizes = {
            {DoubleTile.LANES, 70, 64},
            {DoubleTile.LANES + 1, 4 * tile, DoubleTile.LANES},
            {28, 101, 28},
            {tile - 1, 2 * tile, 64},
            {tile + 3, 2 * tile + 13, 65},
            {4 * tile, 8 * tile + 1, 1025},
            {4 * tile + 1, 8 * tile + 2, 70},
            {8, 129, 20},
            {8, 128, 20},
        };
        for (int[] size : sizes) {
            for (Transpose transA : Transpose.values()) {
                for (Transpose transB : Transpose.values()) {
                    for (double beta : new double[] {0, 1, 0.5}) {
                        checkProduct(size[0], size[1], size[2], transA, transB, beta);
                        checkProduct(size[1], size[0], size[2], transA, transB, beta);
                    }
                }
            }
        }
    }

    @Test
    void gramMatricesAtTheEdgesOfBlocks() {
        for (int n : new int[] {DoubleTile.ROWS + 1, blocking.rows() - 1, blocking.rows() + 1}) {
            VectorMatrix a = random(two, blocking.depth() + 3, n);
            VectorMatrix gram = two.allocate(n, n);
            VectorMatrix product = two.allocate(n, n);
            two.gram(a, gram);
            two.multiply(1, a, Transpose.YES, a, Transpose.NO, 0, product);
            for (int j = 0; j < n; j++) {
                for (int i = j; i < n; i++) {
                    assertThat(gram.elements[i + j * n]).isEqualTo(product.elements[i + j * n]);
                }
            }
        }
    }

    @Test
    void solutionsAtTheEdgesOfBlocks() {
        for (int n : new int[] {7, 8, 9, 95, 96, 97, 191, 193}) {
            for (int width : new int[] {1, DoubleTile.ROWS, 4 * DoubleTile.ROWS + 1, 200}) {
                checkSolution(n, width);
            }
        }
    }

    /** A X = B to rounding, for a diagonally dominant A: its condition is below 4. */
    private void checkSolution(int n, int width) {
        VectorMatrix a = random(two, n, n);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < j; i++) {
                a.elements[i + j * n] = a.elements[j + i * n];
            }
            a.elements[j + j * n] = 2 * n;
        }
        VectorMatrix x = random(two, n, width);
        VectorMatrix b = two.allocate(n, width);
        two.multiply(1, a, Transpose.NO, x, Transpose.NO, 0, b);
        VectorMatrix factor = two.allocate(n, n);
        System.arraycopy(a.elements, 0, factor.elements, 0, n * n);
        two.solveSpd(factor, b);
        for (int i = 0; i < n * width; i++) {
            assertThat(Math.abs(b.elements[i] - x.elements[i])).isLessThan(100 * n * Math.ulp(1.0));
        }
    }

    @Test
    void neitherChanceNorThreadsChangeABit() {
        VectorMatrix a = random(one, 411, 403);
        VectorMatrix b = random(one, 403, 409);
        VectorMatrix expected = one.allocate(411, 409);
        one.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, expected);
        VectorMatrix gram = one.allocate(403, 403);
        one.gram(a, gram);
        for (int j = 0; j < 403; j++) {
            gram.elements[j + j * 403] += 1;
        }
        VectorMatrix solution = copy(b);
        one.solveSpd(copy(gram), solution);
        VectorMatrix x = random(one, 403, 1);
        VectorMatrix y = one.allocate(411, 1);
        one.multiplyVector(1, a, Transpose.NO, x, 0, y);
        for (int round = 0; round < 20; round++) {
            VectorMatrix c = two.allocate(411, 409);
            two.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, c);
            assertThat(c.elements).isEqualTo(expected.elements);
            VectorMatrix again = copy(b);
            two.solveSpd(copy(gram), again);
            assertThat(again.elements).isEqualTo(solution.elements);
            VectorMatrix z = two.allocate(411, 1);
            two.multiplyVector(1, a, Transpose.NO, x, 0, z);
            assertThat(z.elements).isEqualTo(y.elements);
        }
    }

    /** Of systems of all sizes: neither those beside one, which fill it up, nor its place in the batch. */
    @Test
    void theSystemsBesideOneDoNotChangeABit() {
        List<RidgeSystem<VectorMatrix>> systems = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            systems.add(system(1 + random.nextInt(29), 1 + random.nextInt(29), 1 + random.nextInt(29)));
        }
        for (int size : new int[] {61, 63, 64}) {
            systems.add(system(size, size, size));
            systems.add(system(size, 1, size));
            systems.add(system(1, size, 1));
        }
        one.ridge(1e-3, systems);
        double[][] solutions = copies(systems, RidgeSystem::x);
        double[][] fits = copies(systems, RidgeSystem::fitted);
        spoil(systems);
        for (RidgeSystem<VectorMatrix> system : systems) {
            two.ridge(1e-3, Collections.nCopies(8, system));
        }
        assertThat(copies(systems, RidgeSystem::x)).isDeepEqualTo(solutions);
        assertThat(copies(systems, RidgeSystem::fitted)).isDeepEqualTo(fits);
        List<RidgeSystem<VectorMatrix>> shuffled = new ArrayList<>(systems);
        Collections.shuffle(shuffled, random);
        spoil(systems);
        two.ridge(1e-3, shuffled);
        assertThat(copies(systems, RidgeSystem::x)).isDeepEqualTo(solutions);
        assertThat(copies(systems, RidgeSystem::fitted)).isDeepEqualTo(fits);
    }

    /** So that what is not computed again is noticed. */
    private static void spoil(List<RidgeSystem<VectorMatrix>> systems) {
        for (RidgeSystem<VectorMatrix> system : systems) {
            Arrays.fill(system.x().elements, Double.NaN);
            Arrays.fill(system.fitted().elements, Double.NaN);
        }
    }

    private static double[][] copies(
            List<RidgeSystem<VectorMatrix>> systems, Function<RidgeSystem<VectorMatrix>, VectorMatrix> part) {
        return systems.stream()
                .map(system -> part.apply(system).elements.clone())
                .toArray(double[][]::new);
    }

    private RidgeSystem<VectorMatrix> system(int m, int n, int k) {
        return new RidgeSystem<>(
                random(one, m, n), random(one, m, k), random(one, n, k), random(one, m, k), random(one, n, n));
    }

    private void checkProduct(int m, int n, int k) {
        checkProduct(m, n, k, Transpose.NO, Transpose.NO, 0);
    }

    /** C ← α op(A) op(B) + β C to rounding, with the same bits on one thread and two. */
    private void checkProduct(int m, int n, int k, Transpose transA, Transpose transB, double beta) {
        double alpha = beta == 1 ? 1 : -0.75;
        boolean aTransposed = transA == Transpose.YES;
        boolean bTransposed = transB == Transpose.YES;
        VectorMatrix a = aTransposed ? random(one, k, m) : random(one, m, k);
        VectorMatrix b = bTransposed ? random(one, n, k) : random(one, k, n);
        VectorMatrix c = random(one, m, n);
        double[] expected = new double[m * n];
        for (int j = 0; j < n; j++) {
            for (int p = 0; p < k; p++) {
                double factor = alpha * b.elements[bTransposed ? j + p * n : p + j * k];
                for (int i = 0; i < m; i++) {
                    expected[i + j * m] += a.elements[aTransposed ? p + i * k : i + p * m] * factor;
                }
            }
        }
        for (int i = 0; i < m * n; i++) {
            expected[i] += beta * c.elements[i];
            if (beta == 0) {
                // Is to be overwritten unread.
                c.elements[i] = Double.NaN;
            }
        }
        VectorMatrix shared = copy(c);
        one.multiply(alpha, a, transA, b, transB, beta, c);
        two.multiply(alpha, a, transA, b, transB, beta, shared);
        for (int i = 0; i < m * n; i++) {
            assertThat(Math.abs(c.elements[i] - expected[i])).isLessThan(k * k * Math.ulp(1.0));
            assertThat(shared.elements[i]).isEqualTo(c.elements[i]);
        }
    }

    private static VectorMatrix copy(VectorMatrix a) {
        VectorMatrix copy = new VectorMatrix(a.rows, a.columns);
        System.arraycopy(a.elements, 0, copy.elements, 0, a.elements.length);
        return copy;
    }

    private VectorMatrix random(Backend<VectorMatrix> backend, int rows, int columns) {
        VectorMatrix a = backend.allocate(rows, columns);
        for (int i = 0; i < a.elements.length; i++) {
            a.elements[i] = 2 * random.nextDouble() - 1;
        }
        return a;
    }

    private static Backend<VectorMatrix> open(int threads) {
        return new VectorBackend(threads);
    }
}
