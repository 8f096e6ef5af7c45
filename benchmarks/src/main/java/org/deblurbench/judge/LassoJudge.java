package org.deblurbench.judge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deblurbench.check.IstaIterations;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.check.MethodId;
import org.deblurbench.check.MspeTolerance;
import org.deblurbench.check.ReferenceMspe;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.LassoTuning;
import org.deblurbench.method.lasso.ista.LiteralIsta;
import org.deblurbench.method.regression.SamplePixels;
import org.deblurbench.method.tuning.LambdaSelection;

/**
 * Judges LASSO weights by plain loops over the images, which works on all data: the optimum by its duality gap, proximal
 * gradient by its own stopping rule. On the default data also by the MSPE, where an independent reference is known, and by
 * the number of iterations of every pixel.
 */
public final class LassoJudge {
    /** The largest duality gap of an optimum, relative to the objective. */
    private static final double LARGEST_GAP = 1e-6;

    /** As in {@link RidgeJudge}, for the product that restores. */
    private static final double LARGEST_BACKWARD_ERROR = 1000;

    /** What rounding may add to the length of a step. */
    private static final double STEP_SLACK = 1 + 1e-6;

    /**
     * Test MSPE of the sample pixels by stochastic gradient at λ = 1e-3: what four libraries agree in to every digit. It
     * guards against a change of the method, and is no independent reference.
     */
    private static final double SGD_SAMPLE = 0.0124163266940874;

    private static final int DEFAULT_SIZE = 28;
    private static final double SGD_LAMBDA = 1e-3;
    private static final double SGD_TOLERANCE = 1e-9;

    private static final ReferenceMspe REFERENCES = ReferenceMspe.load();
    private static final IstaIterations ISTA_ITERATIONS = IstaIterations.load();

    private LassoJudge() {}

    /**
     * Judges the last fit and prediction.
     *
     * @param lasso fitted and predicted
     * @param solver with this solver
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement of(LassoRegression<?> lasso, LassoSolverKind solver, double lambda, boolean references) {
        LassoCheck check = lasso.check();
        Judgement.Referee referee = Judgement.referee();
        OptionalDouble reference = references ? reference(lasso, solver, lambda) : OptionalDouble.empty();
        if (reference.isPresent()) {
            MethodId method = method(lasso, solver).orElseThrow();
            referee.mspe(lasso.mspe(), reference.getAsDouble(), MspeTolerance.relative(method, lambda));
        } else {
            referee.mspe(lasso.mspe());
        }
        referee.atMost("backward error / eps of the restorations", lasso.backwardError(), LARGEST_BACKWARD_ERROR);
        referee.measure("objective", check.gap().objective());
        String how = iterations(lasso.iterations());
        switch (solver) {
            case OPTIMUM -> {
                referee.atMost("duality gap / objective", check.gap().relative(), LARGEST_GAP);
                how = String.format(
                        Locale.ROOT,
                        "objective %.6f, duality gap %.1e of it",
                        check.gap().objective(),
                        check.gap().relative());
            }
            case ISTA -> {
                referee.atMost("next step", check.largestStep(), STEP_SLACK * Stopping.REPORT.tolerance());
                if (references) {
                    ISTA_ITERATIONS
                            .differences(lambda, lasso.problem().outputs().columns(), lasso.iterations())
                            .ifPresent(n -> referee.atMost("pixels with another number of iterations", n, 0));
                }
            }
            case SGD -> {
                referee.atMost("objective / that of zero weights", check.gap().objective() / lasso.zeroObjective(), 1);
                if (references && isSample(lasso) && lambda == SGD_LAMBDA) {
                    referee.mspe(lasso.mspe(), SGD_SAMPLE, SGD_TOLERANCE);
                }
            }
        }
        return referee.note(how).decide();
    }

    /** Pixels that are zero on the whole training set are not counted. */
    private static String iterations(int[] iterations) {
        return String.format(
                Locale.ROOT,
                "iterations of %d pixels: %d in all, at most %d",
                iterations.length,
                Arrays.stream(iterations).asLongStream().sum(),
                Arrays.stream(iterations).max().orElse(0));
    }

    private static boolean isSample(LassoRegression<?> lasso) {
        return Arrays.equals(lasso.problem().pixels(), SamplePixels.of(DEFAULT_SIZE, DEFAULT_SIZE));
    }

    private static OptionalDouble reference(LassoRegression<?> lasso, LassoSolverKind solver, double lambda) {
        return method(lasso, solver).map(m -> REFERENCES.of(m, lambda)).orElse(OptionalDouble.empty());
    }

    private static Optional<MethodId> method(LassoRegression<?> lasso, LassoSolverKind solver) {
        boolean all = lasso.problem().pixels().length == lasso.problem().imagePixels();
        String label = "lasso-" + solver.label() + (all ? "" : "-of-some-pixels");
        return Arrays.stream(MethodId.values())
                .filter(m -> m.label().equals(label))
                .findFirst();
    }

    /**
     * Judges the weights of the λ that a path selected: by their duality gap.
     *
     * @param path run
     * @param selection what it returned
     * @return the judgement
     */
    public static Judgement ofPath(LassoTuning<?> path, LambdaSelection selection) {
        double lambda = selection.selected().orElseThrow();
        LassoCheck check = path.check(lambda);
        return Judgement.referee()
                .mspe(path.mspe())
                .measure("objective", check.gap().objective())
                .atMost("duality gap / objective", check.gap().relative(), LARGEST_GAP)
                .note("lambda " + (float) lambda)
                .decide();
    }

    /**
     * Judges one pixel's weights by the report's code. The error is that of the pixel alone, and not an MSPE.
     *
     * @param lasso fitted and predicted
     * @param pixel the only one; the references hold for the middle one
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofLiteral(LiteralIsta<?> lasso, int pixel, double lambda, boolean references) {
        Judgement.Referee referee = Judgement.referee();
        double mspe = lasso.mspe();
        // NaN fails here.
        referee.atMost("mspe of the pixel", mspe, Double.MAX_VALUE);
        if (references) {
            MethodId method = MethodId.LASSO_ISTA_LITERAL;
            REFERENCES
                    .of(method, lambda)
                    .ifPresent(reference -> referee.partialMspe(
                            "mspe of the pixel", mspe, reference, MspeTolerance.relative(method, lambda)));
            ISTA_ITERATIONS
                    .differences(lambda, new int[] {pixel}, lasso.iterations())
                    .ifPresent(n -> referee.atMost("pixels with another number of iterations", n, 0));
        }
        return referee.note(iterations(lasso.iterations())).decide();
    }
}
