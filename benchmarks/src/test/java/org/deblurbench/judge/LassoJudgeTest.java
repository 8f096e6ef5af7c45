package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.LassoTuning;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.ista.LiteralIsta;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.SamplePixels;
import org.deblurbench.method.tuning.LambdaSelection;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Dark training images: at a λ of 1 or more all weights are zero at the optimum, which one step of ISTA finds. Then the
 * MSPE is the mean square of the sharp test images, and can be chosen.
 */
class LassoJudgeTest {
    private static final int SIZE = 3;

    /** Of all pixels of the default data at λ = 1 and at λ = 100. */
    private static final double OPTIMUM = 0.00666857562576;

    private static final double ISTA = 0.0365525270313;

    private static ImagePairs training(int size, double brightness) {
        double[] sharp = new Random(1).doubles(5L * size * size, 0, brightness).toArray();
        double[] blurred =
                new Random(2).doubles(5L * size * size, 0, brightness).toArray();
        return ImagePairs.of(size, size, blurred, sharp);
    }

    private static ImagePairs test(int size, double meanSquare) {
        double[] sharp = new double[2 * size * size];
        Arrays.fill(sharp, Math.sqrt(meanSquare));
        double[] blurred = new Random(3).doubles(sharp.length).toArray();
        return ImagePairs.of(size, size, blurred, sharp);
    }

    private static Backend<?> backend() throws Exception {
        return Backends.onClassPath().open("ejml", BackendSettings.DEFAULT);
    }

    /** A fit that does not solve, but returns weights of its own, and says how many iterations each column took. */
    private static <M> LassoRegression<M> fitted(
            Backend<M> backend,
            ImagePairs training,
            ImagePairs test,
            double lambda,
            Consumer<double[]> weights,
            int iterations,
            int... pixels) {
        LassoProblem<M> problem = new LassoProblem<>(backend, training, pixels);
        int[] counts = new int[problem.outputs().size()];
        Arrays.fill(counts, 1);
        counts[counts.length - 1] = iterations;
        LassoRegression<M> lasso = new LassoRegression<>(
                problem,
                (l, w, checkpoints) -> {
                    weights.accept(backend.elements(w));
                    return counts;
                },
                test);
        lasso.fit(lambda);
        lasso.predict();
        return lasso;
    }

    private static LassoRegression<?> zero(double mspe, double lambda, int iterations) throws Exception {
        return fitted(backend(), training(SIZE, 0.1), test(SIZE, mspe), lambda, w -> {}, iterations);
    }

    private static LassoRegression<?> some(double lambda, int... pixels) throws Exception {
        return fitted(backend(), training(SIZE, 0.1), test(SIZE, 0.5), lambda, w -> {}, 1, pixels);
    }

    private static LassoRegression<?> offBy(double error) throws Exception {
        return fitted(backend(), training(SIZE, 0.1), test(SIZE, 0.5), 1, w -> w[4] = error, 1);
    }

    private static void assertWrong(Judgement judgement, String reason) {
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.WRONG);
        assertThat(judgement.reason()).contains(reason);
    }

    private static void assertOk(Judgement judgement) {
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.OK);
    }

    @Test
    void anOptimumHasNoDualityGap() throws Exception {
        assertOk(LassoJudge.of(offBy(0), LassoSolverKind.OPTIMUM, 1, false));
        assertWrong(LassoJudge.of(offBy(1e-5), LassoSolverKind.OPTIMUM, 1, false), "duality gap");
        assertOk(LassoJudge.of(offBy(1e-5), LassoSolverKind.ISTA, 1, false));
    }

    @Test
    void anIterationThatHasStoppedWouldNotGoOn() throws Exception {
        double tolerance = Stopping.REPORT.tolerance();
        assertOk(LassoJudge.of(offBy(0.99 * tolerance), LassoSolverKind.ISTA, 1, false));
        assertWrong(LassoJudge.of(offBy(1.01 * tolerance), LassoSolverKind.ISTA, 1, false), "next step");
    }

    @Test
    void everyPixelTakesAsManyIterationsAsItsReference() throws Exception {
        assertOk(LassoJudge.of(zero(ISTA, 100, 1), LassoSolverKind.ISTA, 100, true));
        assertWrong(LassoJudge.of(zero(ISTA, 100, 2), LassoSolverKind.ISTA, 100, true), "number of iterations");
        assertOk(LassoJudge.of(zero(ISTA, 100, 2), LassoSolverKind.ISTA, 100, false));
    }

    @Test
    void theErrorOfAllPixelsIsThatOfTheReference() throws Exception {
        assertOk(LassoJudge.of(zero(ISTA * (1 + 1e-10), 100, 1), LassoSolverKind.ISTA, 100, true));
        assertWrong(LassoJudge.of(zero(ISTA * (1 + 1e-8), 100, 1), LassoSolverKind.ISTA, 100, true), "reference");
        assertOk(LassoJudge.of(zero(ISTA * (1 + 1e-8), 100, 1), LassoSolverKind.ISTA, 100, false));

        // There is none for some of the pixels.
        assertOk(LassoJudge.of(some(100, 0, 1), LassoSolverKind.ISTA, 100, true));

        assertOk(LassoJudge.of(zero(OPTIMUM * (1 + 1e-6), 1, 1), LassoSolverKind.OPTIMUM, 1, true));
        assertWrong(LassoJudge.of(zero(OPTIMUM * (1 + 1e-4), 1, 1), LassoSolverKind.OPTIMUM, 1, true), "reference");
    }

    @Test
    void stochasticGradientIsNoWorseThanZeroWeights() throws Exception {
        assertOk(LassoJudge.of(offBy(0), LassoSolverKind.SGD, 1, false));
        assertWrong(LassoJudge.of(offBy(1), LassoSolverKind.SGD, 1, false), "zero weights");
    }

    @Test
    void theSampleOfStochasticGradientHasTheErrorItAlwaysHad() throws Exception {
        assertOk(sgdSample(0.0124163266940874 * (1 + 1e-10), 1e-3, true));
        assertWrong(sgdSample(0.0124163266940874 * (1 + 1e-8), 1e-3, true), "reference");
        assertOk(sgdSample(0.5, 1e-3, false));
        assertOk(sgdSample(0.5, 1e-2, true));
        assertOk(LassoJudge.of(some(1e-3, 0, 1), LassoSolverKind.SGD, 1e-3, true));
    }

    private static Judgement sgdSample(double mspe, double lambda, boolean references) throws Exception {
        LassoRegression<?> lasso =
                fitted(backend(), training(28, 1e-3), test(28, mspe), lambda, w -> {}, 1, SamplePixels.of(28, 28));
        return LassoJudge.of(lasso, LassoSolverKind.SGD, lambda, references);
    }

    @Test
    void aRestorationIsThatOfItsWeights() throws Exception {
        assertWrong(spoiltRestoration(backend()), "backward error");
    }

    private static <M> Judgement spoiltRestoration(Backend<M> backend) {
        LassoRegression<M> lasso =
                fitted(backend, training(SIZE, 0.1), test(SIZE, 0.5), 1, w -> Arrays.fill(w, 1e-9), 1);
        backend.elements(lasso.predict())[3] *= 1 + 1e-6;
        return LassoJudge.of(lasso, LassoSolverKind.ISTA, 1, false);
    }

    @Test
    void thePathsWeightsAreOptimal() throws Exception {
        assertOk(path(backend(), 0));
        assertWrong(path(backend(), 1e-3), "duality gap");
    }

    private static <M> Judgement path(Backend<M> backend, double error) {
        LassoProblem<M> problem = new LassoProblem<>(backend, training(SIZE, 1));
        LassoTuning<M> path =
                new LassoTuning<>(problem, new HomotopySolver<>(problem), test(SIZE, 0.5), test(SIZE, 0.5));
        LambdaSelection selection = path.select(1e-2, 1e-1);
        backend.elements(path.weights())[4] += error;
        return LassoJudge.ofPath(path, selection);
    }

    @Test
    void onePixelByTheReportsCodeTakesAsManyIterationsAsItsReference() throws Exception {
        assertOk(literal(0, 0.5, true));
        assertWrong(literal(1, 0.5, true), "number of iterations");
        assertOk(literal(1, 0.5, false));
        assertWrong(literal(0, Double.NaN, false), "mspe");
    }

    @Test
    void onePixelByTheReportsCodeHasTheErrorOfItsReference() throws Exception {
        // Judged as of the λ that has a reference; how many iterations there should be is another check.
        assertThat(literal(0, 0.0609961719674, 1e-3, true).reason()).doesNotContain("relative difference");
        assertWrong(literal(0, 0.0609961719674 * (1 + 1e-6), 1e-3, true), "mspe of the pixel, relative difference");
    }

    private static Judgement literal(int more, double mspe, boolean references) throws Exception {
        return literal(more, mspe, 100, references);
    }

    /** Fitted at a λ that learns nothing from dark images in one step, and judged as of another. */
    private static Judgement literal(int more, double mspe, double judgedAs, boolean references) throws Exception {
        LiteralIsta<?> lasso = new LiteralIsta<>(backend(), training(SIZE, 0.1), test(SIZE, mspe), Stopping.REPORT, 4);
        lasso.fit(100);
        lasso.predict();
        lasso.iterations()[0] += more;
        return LassoJudge.ofLiteral(lasso, 4, judgedAs, references);
    }
}
