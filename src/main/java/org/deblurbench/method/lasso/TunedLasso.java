package org.deblurbench.method.lasso;

import java.util.OptionalDouble;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.check.LassoChecks;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.PixelChoice;
import org.deblurbench.method.tuning.LambdaSelection;

/**
 * LASSO regression at its optimum, λ selected on the validation images along the exact path, and the test images restored
 * with it.
 *
 * @param <M> the backend's matrix type
 */
public final class TunedLasso<M> implements Operation {
    /** As exact as the duality gap is small. */
    private static final double CALL_TOLERANCE = 1e-2;

    private final LassoProblem<M> problem;
    private final LassoTuning<M> tuning;
    private final double[] grid;
    private double selected = Double.NaN;

    /**
     * Converts the images.
     *
     * @param backend what computes
     * @param data the images
     * @param grid of λ
     * @param pixels which sharp pixels are learned
     */
    public TunedLasso(Backend<M> backend, Dataset data, double[] grid, PixelChoice pixels) {
        this.problem = new LassoProblem<>(backend, data.training(), pixels.of(data.training()));
        this.tuning = new LassoTuning<>(problem, new HomotopySolver<>(problem), data.validation(), data.test());
        this.grid = grid.clone();
    }

    @Override
    public void vary() {
        problem.data().vary();
    }

    @Override
    public Object run() {
        LambdaSelection selection = tuning.select(grid);
        selected = selection.selected().orElseThrow();
        return selection;
    }

    @Override
    public Answer answer() {
        return tuning.answer(CALL_TOLERANCE);
    }

    @Override
    public Findings check() {
        LassoCheck check = tuning.check(selected);
        Findings.Builder findings = LassoChecks.of(
                OptionalDouble.empty(),
                0,
                tuning.mspe(),
                tuning.backwardError(),
                check.gap().objective());
        return LassoChecks.optimum(findings, check.gap())
                .complain(problem.data().complaints())
                .note("lambda " + (float) selected)
                .end();
    }
}
