package org.deblurbench.method.lasso.homotopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.NaiveBackend.Matrix;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.loops.ArrayLoops;
import org.deblurbench.check.DualityGap;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomotopySolverTest {
    private static final ImagePairs IMAGES = TestImages.random(1, 60, 6, 5);

    @ParameterizedTest
    @EnumSource
    void satisfiesTheConditionsOfTheOptimum(StorageOrder order) {
        LassoInstance instance = new LassoInstance(order, IMAGES);
        for (double lambda : new double[] {10, 1, 0.1, 1e-3, 1e-6}) {
            assertThat(instance.solve(lambda).worstCondition(lambda)).isLessThan(1e-6);
        }
    }

    @Test
    void thresholdsWhereTheBlurredImagesAreOrthonormal() {
        double[] hadamard = {.5, .5, .5, .5, .5, -.5, .5, -.5, .5, .5, -.5, -.5, .5, -.5, -.5, .5};
        double[] sharp = {1, 2, 3, 4, 5, 6, -7, 8, 9, 10, 11, 12, 13, 14, -15, 16};
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, ImagePairs.of(2, 2, hadamard, sharp));
        double lambda = 2.5;

        instance.solve(lambda);

        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double correlation = 0;
                for (int k = 0; k < 4; k++) {
                    correlation += hadamard[4 * k + i] * sharp[4 * k + j];
                }
                double expected = Math.signum(correlation) * Math.max(0, Math.abs(correlation) - lambda / 2);
                assertThat(instance.weight(i, j)).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 0.1})
    void agreesWithCoordinateDescent(double lambda) {
        // Blurred images would keep coordinate descent busy for millions of sweeps.
        ImagePairs images = ImagePairs.of(4, 5, uniform(1), uniform(2));
        LassoInstance instance = new LassoInstance(StorageOrder.COLUMN_MAJOR, images).solve(lambda);
        Matrix slow = instance.coordinateDescent(lambda, 1000);
        DualityGap gap = instance.problem().dualityGap(lambda, slow);
        double optimum = instance.gap(lambda).objective();

        assertThat(optimum).isCloseTo(gap.objective(), within(1e-12 * optimum));
        for (int k = 0; k < slow.elements.length; k++) {
            assertThat(instance.weights().elements[k]).isCloseTo(slow.elements[k], within(1e-10));
        }
    }

    private static double[] uniform(long seed) {
        return new Random(seed).doubles(30 * 20, -1, 1).toArray();
    }

    @Test
    void gapBoundsTheDistanceToTheOptimumOfUnfinishedWeights() {
        double lambda = 0.5;
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, IMAGES).solve(lambda);
        double optimum = instance.gap(lambda).objective();
        for (int sweeps : new int[] {1, 3, 10, 30}) {
            DualityGap gap = instance.problem().dualityGap(lambda, instance.coordinateDescent(lambda, sweeps));

            assertThat(gap.objective() - optimum).isPositive().isLessThan(gap.total());
        }
    }

    @Test
    void leavesEverythingAtZeroAboveTheLargestLambda() {
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, IMAGES);
        double largest = 2 * instance.largestCorrelation();

        assertThat(instance.solve(largest * 1.0001).iterations()).containsOnly(0);
        assertThat(instance.weights().elements).containsOnly(0);
        instance.solve(largest * 0.9999);
        assertThat(Arrays.stream(instance.iterations()).sum()).isEqualTo(1);
    }

    @Test
    void startsAfreshEveryTime() {
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, IMAGES);
        double[] first = instance.solve(0.1).weights().elements.clone();
        int[] iterations = instance.iterations().clone();

        instance.solve(1e-3);
        instance.solve(0.1);

        assertThat(instance.weights().elements).containsExactly(first);
        assertThat(instance.iterations()).containsExactly(iterations);
    }

    @Test
    void solvesOnMoreThreadsToTheSameBit() {
        LassoInstance one = new LassoInstance(new Threads(1), IMAGES).solve(1e-3);
        for (int threads : new int[] {2, 3, 50}) {
            LassoInstance more = new LassoInstance(new Threads(threads), IMAGES).solve(1e-3);

            assertThat(more.weights().elements).containsExactly(one.weights().elements);
            assertThat(more.iterations()).containsExactly(one.iterations());
        }
    }

    @ParameterizedTest
    @EnumSource
    void solvesAWholeGridAsEachOfItsValues(StorageOrder order) {
        LassoInstance instance = new LassoInstance(order, IMAGES);
        LassoInstance single = new LassoInstance(order, IMAGES);
        double[] grid = {1e3, 10, 3, 2.9999, 1, 0.1, 0.01, 1e-4};
        double[] previous = {0, Double.POSITIVE_INFINITY, 0};
        int[] visits = {0};

        instance.solver()
                .solvePath(
                        (lambda, weights, gap) -> {
                            assertThat(lambda).isEqualTo(grid[visits[0]++]);
                            single.solve(lambda);
                            double norm = 0;
                            for (int k = 0; k < weights.elements.length; k++) {
                                assertThat(weights.elements[k]).isCloseTo(single.weights().elements[k], within(1e-7));
                                norm += Math.abs(weights.elements[k]);
                            }
                            assertThat(gap.relative()).isLessThan(HomotopySolver.TOLERANCE);
                            // Along the path the penalty's norm grows, and the objective falls.
                            assertThat(norm).isGreaterThanOrEqualTo(previous[0]);
                            assertThat(gap.objective()).isLessThan(previous[1]);
                            if (lambda == 2.9999) {
                                assertThat(norm).isCloseTo(previous[0], within(1e-3 * norm));
                            }
                            previous[0] = norm;
                            previous[1] = gap.objective();
                        },
                        grid);

        assertThat(visits[0]).isEqualTo(grid.length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesALambdaThatIsNone(double lambda) {
        LassoInstance instance = new LassoInstance(StorageOrder.ROW_MAJOR, IMAGES);

        assertThatIllegalArgumentException().isThrownBy(() -> instance.solve(lambda));
    }

    @Test
    void refusesAGridThatDoesNotDescend() {
        HomotopySolver<Matrix> solver = new LassoInstance(StorageOrder.ROW_MAJOR, IMAGES).solver();
        for (double[] grid : new double[][] {{}, {1, 1}, {1, 2}, {1, 0}, {Double.NaN}, {Double.POSITIVE_INFINITY, 1}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> solver.solvePath((lambda, w, gap) -> {}, grid));
        }
    }

    @Test
    void curesWhatProductsOfFewDigitsMakeOfIt() {
        LassoInstance instance = new LassoInstance(new Imprecise(1e-9), IMAGES);

        assertThat(instance.solve(1e-3).worstCondition(1e-3)).isLessThan(1e-5);
        assertThat(instance.gap(1e-3).relative()).isLessThan(HomotopySolver.TOLERANCE);
    }

    @Test
    void refusesWhatWrongProductsMakeOfIt() {
        LassoInstance instance = new LassoInstance(new Imprecise(0.5), IMAGES);

        assertThatThrownBy(() -> instance.solve(0.01))
                .isInstanceOf(NotOptimalException.class)
                .hasMessageContaining("of 30 pixels have a duality gap");
    }

    @Test
    void refusesWhatABrokenFactorMakesOfIt() {
        LassoProblem<Matrix> problem = new LassoProblem<>(new NaiveBackend(StorageOrder.ROW_MAJOR), IMAGES);
        HomotopySolver<Matrix> solver =
                new HomotopySolver<>(problem, capacity -> new InverseFactor(capacity, ArrayLoops.PLAIN) {
                    @Override
                    void solve(double[] x) {
                        super.solve(x);
                        for (int i = 1; i < size(); i += 2) {
                            x[i] = -x[i];
                        }
                    }
                });
        Matrix weights = problem.backend().allocate(30, 30);

        assertThatThrownBy(() -> solver.solve(0.01, weights, Checkpoints.NONE)).isInstanceOf(NotOptimalException.class);
    }

    @Test
    void refusesImagesWithNaN() {
        double[] blurred = IMAGES.blurredValues().clone();
        blurred[100] = Double.NaN;
        LassoInstance instance =
                new LassoInstance(StorageOrder.ROW_MAJOR, ImagePairs.of(6, 5, blurred, IMAGES.sharpValues()));

        assertThatThrownBy(() -> instance.solve(0.01)).isInstanceOf(NotOptimalException.class);
    }

    /** The diagonal of every Gram matrix is wrong by a relative error. */
    private static final class Imprecise extends NaiveBackend {
        private final double relative;

        Imprecise(double relative) {
            super(StorageOrder.ROW_MAJOR);
            this.relative = relative;
        }

        @Override
        public void gram(Matrix a, Matrix c) {
            super.gram(a, c);
            for (int i = 0; i < c.rows; i++) {
                c.elements[i * (c.rows + 1)] *= 1 + (i % 2 == 0 ? relative : -relative);
            }
        }
    }

    /** A backend that was opened with some number of threads. */
    private static final class Threads extends NaiveBackend {
        private final int threads;

        Threads(int threads) {
            super(StorageOrder.COLUMN_MAJOR);
            this.threads = threads;
        }

        @Override
        public org.deblurbench.backend.Provenance provenance() {
            return new org.deblurbench.backend.Provenance("plain loops", "none", threads, java.util.Map.of());
        }
    }
}
