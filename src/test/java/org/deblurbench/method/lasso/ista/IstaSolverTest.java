package org.deblurbench.method.lasso.ista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.FaultyBackend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.SamplePixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IstaSolverTest {
    /** More outputs than two widths of the ladder of active columns. */
    private static final ImagePairs IMAGES = TestImages.random(1, 60, 10, 10);

    private static final double LAMBDA = 0.1;

    @ParameterizedTest
    @CsvSource({"ROW_MAJOR, PER_PIXEL", "ROW_MAJOR, ALL_PIXELS", "COLUMN_MAJOR, PER_PIXEL", "COLUMN_MAJOR, ALL_PIXELS"})
    void doesWhatTheFormulaSays(StorageOrder order, Formulation formulation) {
        for (double lambda : new double[] {1e-3, 1, 30}) {
            LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(new NaiveBackend(order), IMAGES);
            NaiveBackend.Matrix weights = weights(problem);
            IstaSolver<NaiveBackend.Matrix> solver = new IstaSolver<>(problem, formulation, Stopping.REPORT);
            NaiveIsta naive = new NaiveIsta(problem, lambda, Stopping.REPORT);

            int[] iterations = solver.solve(lambda, weights, Checkpoints.NONE);

            assertThat(iterations).isEqualTo(naive.iterations);
            assertClose(problem, weights, naive.weights);
            assertThat(iterations).contains(naive.iterations[0]).doesNotContain(0);

            solver.solve(lambda, weights, Checkpoints.NONE);
            assertClose(problem, weights, naive.weights);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverRaisesTheObjective(Formulation formulation) {
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.ROW_MAJOR), IMAGES, 3, 44, 55);
        NaiveBackend.Matrix weights = weights(problem);
        double[] last = {problem.dualityGap(LAMBDA, weights).objective(), 0};

        new IstaSolver<>(problem, formulation, Stopping.REPORT).solve(LAMBDA, weights, new Checkpoints() {
            @Override
            public boolean isDue(int iteration) {
                assertThat(iteration).isEqualTo((int) ++last[1]);
                return true;
            }

            @Override
            public boolean isEnough(int iteration) {
                double objective = problem.dualityGap(LAMBDA, weights).objective();
                assertThat(objective).isLessThan(last[0]);
                last[0] = objective;
                return false;
            }
        });

        assertThat(last[1]).isGreaterThan(10);
        assertThat(problem.dualityGap(LAMBDA, weights).objective()).isEqualTo(last[0]);
    }

    @ParameterizedTest
    @EnumSource
    void stopsWhereItIsTold(Formulation formulation) {
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.COLUMN_MAJOR), IMAGES, 3, 44, 55);
        NaiveBackend.Matrix weights = weights(problem);
        Stopping never = new Stopping(7, 0);

        assertThat(new IstaSolver<>(problem, formulation, never).solve(LAMBDA, weights, Checkpoints.NONE))
                .containsExactly(7, 7, 7);
        assertClose(problem, weights, new NaiveIsta(problem, LAMBDA, never).weights);

        int[] iterations = new IstaSolver<>(problem, formulation, never).solve(LAMBDA, weights, enoughAfter(5));

        assertThat(iterations)
                .containsExactly(formulation == Formulation.PER_PIXEL ? new int[] {5, 0, 0} : new int[] {5, 5, 5});
        for (int j = 0; j < 3; j++) {
            double[] expected = new double[weights.rows];
            if (iterations[j] > 0) {
                expected = new NaiveIsta(problem, LAMBDA, new Stopping(5, 0)).weights[j];
            }
            for (int i = 0; i < weights.rows; i++) {
                assertThat(weights.elements[i + j * weights.rows]).isCloseTo(expected[i], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNothing(Formulation formulation) {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(backend, IMAGES);
        NaiveBackend.Matrix weights = weights(problem);
        IstaSolver<NaiveBackend.Matrix> solver = new IstaSolver<>(problem, formulation, Stopping.REPORT);
        int allocations = backend.allocations();

        solver.solve(LAMBDA, weights, Checkpoints.NONE);

        assertThat(backend.allocations()).isEqualTo(allocations);
    }

    @ParameterizedTest
    @CsvSource({"NaN, PER_PIXEL", "NaN, ALL_PIXELS", "1e3, PER_PIXEL", "1e3, ALL_PIXELS"})
    void saysWhereItDiverges(double factor, Formulation formulation) {
        FaultyBackend backend = new FaultyBackend();
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(backend, IMAGES, 44);
        IstaSolver<NaiveBackend.Matrix> solver = new IstaSolver<>(problem, formulation, Stopping.REPORT);
        NaiveBackend.Matrix weights = weights(problem);
        backend.watched = problem.gram();
        int[] healthy = solver.solve(LAMBDA, weights, Checkpoints.NONE);
        // The solver's products with the Gram matrix: those of the norm, and one for each iteration.
        backend.faultAfter = backend.products - healthy[0] + 2;
        backend.products = 0;
        backend.factor = factor;

        assertThatThrownBy(() -> solver.solve(LAMBDA, weights, Checkpoints.NONE))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("pixel 44, iteration 3");
    }

    @Test
    void literalWaySaysWhereItDiverges() {
        FaultyBackend backend = new FaultyBackend();
        LiteralIsta<NaiveBackend.Matrix> literal = new LiteralIsta<>(backend, IMAGES, IMAGES, Stopping.REPORT, 44);
        // Two products in an iteration.
        backend.faultAfter = backend.products + 5;
        backend.factor = Double.NaN;

        assertThatThrownBy(() -> literal.fit(LAMBDA))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("pixel 44, iteration 3");
    }

    @Test
    void literalWayFitsTheSameWeights() {
        ImagePairs test = TestImages.random(2, 20, 10, 10);
        int[] pixels = {44, 3};
        LiteralIsta<NaiveBackend.Matrix> literal =
                new LiteralIsta<>(new NaiveBackend(StorageOrder.ROW_MAJOR), IMAGES, test, Stopping.REPORT, pixels);
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.COLUMN_MAJOR), IMAGES, pixels);
        LassoRegression<NaiveBackend.Matrix> shared = new LassoRegression<>(
                problem, new IstaSolver<>(problem, Formulation.ALL_PIXELS, Stopping.REPORT), test);

        literal.fit(LAMBDA);
        literal.predict();
        shared.fit(LAMBDA);
        shared.predict();

        assertThat(literal.iterations()).containsExactly(shared.iterations()[1], shared.iterations()[0]);
        assertThat(literal.mspe()).isCloseTo(shared.mspe(), Percentage.withPercentage(1e-8));
        assertThatIllegalArgumentException().isThrownBy(() -> literal.fit(0));
    }

    /** The counts are NumPy's, by the formula on X itself and the norm by a singular value decomposition. */
    @Test
    void countsAsTheReportsCodeOnMnist() {
        int[] pixels = {232, 350, 406, 688};
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.ROW_MAJOR), TestImages.mnistTraining(), pixels);
        NaiveBackend.Matrix weights = weights(problem);

        assertThat(new IstaSolver<>(problem, Formulation.ALL_PIXELS, Stopping.REPORT)
                        .solve(1e-3, weights, Checkpoints.NONE))
                .containsExactly(136, 174, 184, 97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ejml", "vector"})
    void mixedPrecisionTakesTheSameCourse(String name) throws Exception {
        Backends backends = Backends.onClassPath();
        compareWithMixed(
                backends.open(name, BackendSettings.DEFAULT), backends.openFloat(name, BackendSettings.DEFAULT));
    }

    private static <M> void compareWithMixed(Backend<M> backend, FloatBackend<?> single) {
        ImagePairs training = TestImages.mnistTraining();
        LassoProblem<M> problem = new LassoProblem<>(backend, training, SamplePixels.of(training));
        M whole = backend.allocate(problem.inputs().size(), problem.outputs().size());
        M mixed = backend.allocate(problem.inputs().size(), problem.outputs().size());
        IstaSolver<M> reference = new IstaSolver<>(problem, Formulation.ALL_PIXELS, Stopping.REPORT);
        IstaSolver<M> solver = IstaSolver.mixed(problem, single, Stopping.REPORT);
        for (double lambda : new double[] {1e-3, 1}) {
            int[] expected = reference.solve(lambda, whole, Checkpoints.NONE);

            assertThat(solver.solve(lambda, mixed, Checkpoints.NONE)).isEqualTo(expected);

            double[] w = backend.elements(whole);
            double[] v = backend.elements(mixed);
            for (int i = 0; i < w.length; i++) {
                assertThat(v[i]).isCloseTo(w[i], within(1e-6));
            }
            // It has not computed in double alone.
            assertThat(v).isNotEqualTo(w);
        }
    }

    private static Checkpoints enoughAfter(int last) {
        return new Checkpoints() {
            @Override
            public boolean isDue(int iteration) {
                return iteration == last;
            }

            @Override
            public boolean isEnough(int iteration) {
                return true;
            }
        };
    }

    private static NaiveBackend.Matrix weights(LassoProblem<NaiveBackend.Matrix> problem) {
        NaiveBackend.Matrix weights = problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
        java.util.Arrays.fill(weights.elements, 0.25);
        return weights;
    }

    private static void assertClose(
            LassoProblem<NaiveBackend.Matrix> problem, NaiveBackend.Matrix weights, double[][] expected) {
        MatrixView view = MatrixView.of(problem.backend(), weights);
        for (int j = 0; j < view.columns(); j++) {
            for (int i = 0; i < view.rows(); i++) {
                assertThat(view.get(i, j)).as("weight %d, %d", i, j).isCloseTo(expected[j][i], within(1e-9));
            }
        }
    }
}
