package org.deblurbench.method.lasso.sgd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FaultyBackend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SgdSolverTest {
    /** Six batches of eight, and one of two. */
    private static final ImagePairs IMAGES = TestImages.random(1, 50, 5, 4);

    private static final double LAMBDA = 0.5;
    private static final SgdSettings SETTINGS = new SgdSettings(8, 0.3, 3);

    @ParameterizedTest
    @CsvSource({"ROW_MAJOR, PER_PIXEL", "ROW_MAJOR, ALL_PIXELS", "COLUMN_MAJOR, PER_PIXEL", "COLUMN_MAJOR, ALL_PIXELS"})
    void doesWhatTheFormulaSays(StorageOrder order, Formulation formulation) {
        LassoProblem<NaiveBackend.Matrix> problem = problem(order);
        NaiveBackend.Matrix weights = weights(problem);
        Stopping stopping = new Stopping(40, 0);
        SgdSolver<NaiveBackend.Matrix> solver = new SgdSolver<>(problem, formulation, SETTINGS, stopping);

        // Twice: a solver starts afresh every time.
        for (int repetition = 0; repetition < 2; repetition++) {
            assertThat(solver.solve(LAMBDA, weights, Checkpoints.NONE)).containsOnly(40);
            for (int j = 0; j < weights.columns; j++) {
                double[] expected = naive(problem, j, stopping.maxIterations());
                for (int i = 0; i < weights.rows; i++) {
                    assertThat(MatrixView.of(problem.backend(), weights).get(i, j))
                            .isCloseTo(expected[i], within(1e-12));
                }
            }
        }
    }

    @Test
    void dependsOnTheSeed() {
        LassoProblem<NaiveBackend.Matrix> problem = problem(StorageOrder.ROW_MAJOR);
        double[] first = solved(problem, 3);

        assertThat(solved(problem, 3)).isEqualTo(first);
        assertThat(solved(problem, 4)).isNotEqualTo(first);
    }

    private static double[] solved(LassoProblem<NaiveBackend.Matrix> problem, long seed) {
        NaiveBackend.Matrix weights = weights(problem);
        new SgdSolver<>(problem, Formulation.ALL_PIXELS, new SgdSettings(8, 0.3, seed), new Stopping(40, 0))
                .solve(LAMBDA, weights, Checkpoints.NONE);
        return weights.elements;
    }

    @Test
    void comesCloseToTheOptimum() {
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.ROW_MAJOR), wellConditioned());
        NaiveBackend.Matrix weights = weights(problem);

        new SgdSolver<>(problem, Formulation.ALL_PIXELS, SETTINGS, new Stopping(4000, 0))
                .solve(LAMBDA, weights, Checkpoints.NONE);

        assertThat(problem.dualityGap(LAMBDA, weights).relative()).isBetween(-1e-12, 1e-4);
        assertThat(weights.elements).contains(0);
    }

    @ParameterizedTest
    @EnumSource
    void stopsAfterAnEpochThatChangesLittle(Formulation formulation) {
        LassoProblem<NaiveBackend.Matrix> problem = problem(StorageOrder.COLUMN_MAJOR);
        NaiveBackend.Matrix weights = weights(problem);
        // Which columns stop early and which late differs.
        Stopping stopping = new Stopping(700, 0.02);

        int[] iterations =
                new SgdSolver<>(problem, formulation, SETTINGS, stopping).solve(LAMBDA, weights, Checkpoints.NONE);

        assertThat(java.util.Arrays.stream(iterations)).allMatch(k -> k % 7 == 0 && k > 7 && k < 700);
        assertThat(java.util.Arrays.stream(iterations).distinct().count()).isGreaterThan(2);
        for (int j = 0; j < weights.columns; j++) {
            double[] expected = naive(problem, j, iterations[j], 700);
            for (int i = 0; i < weights.rows; i++) {
                assertThat(weights.elements[i + j * weights.rows]).isCloseTo(expected[i], within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheWeightsUpToDateForCheckpoints(Formulation formulation) {
        LassoProblem<NaiveBackend.Matrix> problem = problem(StorageOrder.ROW_MAJOR);
        NaiveBackend.Matrix weights = weights(problem);
        int columns = weights.columns;

        int[] iterations = new SgdSolver<>(problem, formulation, SETTINGS, new Stopping(40, 0))
                .solve(LAMBDA, weights, new Checkpoints() {
                    @Override
                    public boolean isDue(int iteration) {
                        return iteration == 25;
                    }

                    @Override
                    public boolean isEnough(int iteration) {
                        return true;
                    }
                });

        int reached = formulation == Formulation.PER_PIXEL ? 1 : columns;
        for (int j = 0; j < columns; j++) {
            assertThat(iterations[j]).isEqualTo(j < reached ? 25 : 0);
            double[] expected = naive(problem, j, iterations[j], 40);
            for (int i = 0; i < weights.rows; i++) {
                assertThat(weights.elements[i * columns + j]).isCloseTo(expected[i], within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNothing(Formulation formulation) {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(backend, IMAGES);
        NaiveBackend.Matrix weights = weights(problem);
        SgdSolver<NaiveBackend.Matrix> solver = new SgdSolver<>(problem, formulation, SETTINGS, new Stopping(20, 0));
        int allocations = backend.allocations();

        solver.solve(LAMBDA, weights, Checkpoints.NONE);

        assertThat(backend.allocations()).isEqualTo(allocations);
    }

    @ParameterizedTest
    @CsvSource({"NaN, PER_PIXEL", "NaN, ALL_PIXELS", "1e9, PER_PIXEL", "1e9, ALL_PIXELS"})
    void saysWhereItDiverges(double factor, Formulation formulation) {
        FaultyBackend backend = new FaultyBackend();
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(backend, IMAGES, 13);
        SgdSolver<NaiveBackend.Matrix> solver =
                new SgdSolver<>(problem, formulation, new SgdSettings(50, 0, 1), new Stopping(20, 0));
        // There are two products in an iteration. The fault is in the first one of iteration 4.
        backend.faultAfter = 6;
        backend.factor = factor;

        assertThatThrownBy(() -> solver.solve(LAMBDA, weights(problem), Checkpoints.NONE))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("pixel 13, iteration 4");
    }

    /** Two copies of a Hadamard matrix: XᵀX = 8I. */
    private static ImagePairs wellConditioned() {
        double[] blurred = new double[16 * 8];
        double[] sharp = new double[16 * 8];
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 8; j++) {
                blurred[i * 8 + j] = Integer.bitCount(i & j) % 2 == 0 ? 0.7 : -0.7;
                sharp[i * 8 + j] = random.nextDouble();
            }
        }
        return ImagePairs.of(2, 4, blurred, sharp);
    }

    private static double[] naive(LassoProblem<NaiveBackend.Matrix> problem, int pixel, int iterations) {
        return naive(problem, pixel, iterations, iterations);
    }

    /** The formula of the solver's Javadoc, in loops. */
    private static <M> double[] naive(LassoProblem<M> problem, int pixel, int iterations, int most) {
        Backend<M> backend = problem.backend();
        MiniBatches<M> batches = new MiniBatches<>(problem, SETTINGS.batch(), SETTINGS.seed());
        batches.restart();
        int n = problem.inputs().size();
        double[] before = new double[n];
        double[] w = new double[n];
        for (int k = 1; k <= iterations; k++) {
            if ((k - 1) % batches.count() == 0) {
                batches.shuffle();
            }
            int batch = batches.inOrder((k - 1) % batches.count());
            MatrixView x = MatrixView.of(backend, batches.blurred(batch));
            MatrixView s = MatrixView.of(backend, batches.sharp(batch));
            double eta = (1 - (k - 1) / (double) most) / 2 / batches.largestSquaredNorm();
            double[] z = new double[n];
            for (int j = 0; j < n; j++) {
                z[j] = w[j] + SETTINGS.momentum() * (w[j] - before[j]);
            }
            for (int i = 0; i < x.rows(); i++) {
                double residual = -s.get(i, pixel);
                for (int j = 0; j < n; j++) {
                    residual += x.get(i, j) * w[j];
                }
                for (int j = 0; j < n; j++) {
                    z[j] -= 2 * eta * x.get(i, j) * residual;
                }
            }
            double t = eta * LAMBDA * x.rows() / IMAGES.count();
            before = w;
            w = new double[n];
            for (int j = 0; j < n; j++) {
                w[j] = Math.signum(z[j]) * Math.max(Math.abs(z[j]) - t, 0);
            }
        }
        return w;
    }

    private static LassoProblem<NaiveBackend.Matrix> problem(StorageOrder order) {
        return new LassoProblem<>(new NaiveBackend(order), IMAGES);
    }

    private static NaiveBackend.Matrix weights(LassoProblem<NaiveBackend.Matrix> problem) {
        NaiveBackend.Matrix weights = problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
        java.util.Arrays.fill(weights.elements, 0.25);
        return weights;
    }
}
