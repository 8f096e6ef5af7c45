package org.deblurbench.method.lasso;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.check.LassoChecks;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.regression.SamplePixels;

/**
 * Learning the weights of a LASSO regression at one λ, as an operation.
 *
 * @param <M> the backend's matrix type
 */
public final class LassoFit<M> implements Operation {
    /** The references' images are 28 x 28. */
    private static final int[] REFERENCE_SAMPLE = SamplePixels.of(28, 28);

    /** Steps are the same in every call, up to rounding, which a momentum close to 1 makes grow. */
    private static final double CALL_TOLERANCE = 1e-4;

    private final LassoRegression<M> lasso;
    private final LassoSolverKind solver;
    private final double lambda;
    private final boolean references;

    /**
     * Prepares the operation.
     *
     * @param lasso not fitted
     * @param solver which it has
     * @param lambda λ, positive
     * @param references whether stored references hold for its images
     */
    public LassoFit(LassoRegression<M> lasso, LassoSolverKind solver, double lambda, boolean references) {
        this.lasso = lasso;
        this.solver = solver;
        this.lambda = lambda;
        this.references = references;
    }

    @Override
    public void vary() {
        lasso.problem().data().vary();
    }

    @Override
    public Object run() {
        return lasso.problem().backend().elements(lasso.fit(lambda));
    }

    @Override
    public Answer answer() {
        return lasso.problem().data().weights(lasso.weights(), CALL_TOLERANCE);
    }

    /** {@inheritDoc} Restores the test images first. */
    @Override
    public Findings check() {
        lasso.predict();
        LassoCheck check = lasso.check();
        Reference reference = reference();
        Findings.Builder findings = LassoChecks.of(
                reference == null ? OptionalDouble.empty() : reference.test(lambda),
                reference == null ? 0 : reference.tolerance(lambda),
                lasso.mspe(),
                lasso.backwardError(),
                check.gap().objective());
        switch (solver) {
            case OPTIMUM -> LassoChecks.optimum(findings, check.gap());
            case ISTA, ISTA_MIXED -> {
                LassoChecks.stopped(findings, check.largestStep(), Stopping.REPORT.tolerance());
                int[] pixels = lasso.problem().outputs().columns();
                LassoChecks.iterations(findings, references, lambda, pixels, lasso.iterations());
            }
            case SGD -> {
                findings.atMost("objective / that of zero weights", check.gap().objective() / lasso.zeroObjective(), 1);
                LassoChecks.noteIterations(findings, lasso.iterations());
            }
        }
        return findings.complain(lasso.problem().data().complaints()).end();
    }

    /** What is known of these pixels by this solver; null if nothing is. */
    private Reference reference() {
        if (!references) {
            return null;
        }
        int[] pixels = lasso.problem().pixels();
        if (pixels.length == lasso.problem().imagePixels()) {
            return switch (solver) {
                case ISTA, ISTA_MIXED -> Reference.LASSO_ISTA;
                case OPTIMUM -> Reference.LASSO_OPTIMUM;
                case SGD -> null;
            };
        }
        boolean sample = Arrays.equals(pixels, REFERENCE_SAMPLE);
        return solver == LassoSolverKind.SGD && sample ? Reference.LASSO_SGD_SAMPLE : null;
    }
}
