package org.deblurbench.method.ridge;

import java.util.List;
import java.util.OptionalDouble;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;
import org.deblurbench.data.Dataset;
import org.deblurbench.method.tuning.LambdaSelection;

/** Ridge regression, λ selected on the validation images, and the test images restored with it. */
public final class TunedRidge implements Operation {
    private final RidgeTuning<?> tuning;
    private final double[] grid;
    private final boolean references;
    private OptionalDouble selected = OptionalDouble.empty();

    /**
     * Converts the images.
     *
     * @param backend what computes
     * @param data the images
     * @param grid of λ
     * @param references whether stored references hold for them
     */
    public TunedRidge(Backend<?> backend, Dataset data, double[] grid, boolean references) {
        this.tuning = new RidgeTuning<>(backend, data.training(), data.validation(), data.test());
        this.grid = grid.clone();
        this.references = references;
    }

    @Override
    public void vary() {
        tuning.vary();
    }

    @Override
    public Object run() {
        LambdaSelection selection = tuning.select(grid);
        selected = selection.selected();
        return selection;
    }

    @Override
    public Answer answer() {
        return tuning.answer();
    }

    @Override
    public Findings check() {
        if (selected.isEmpty()) {
            return Findings.begin().complain(List.of("no lambda was selected")).end();
        }
        double lambda = selected.getAsDouble();
        return RidgeChecks.of(Reference.RIDGE_REGRESSION, references, tuning.mspe(), tuning.backwardError(), lambda)
                .complain(tuning.complaints())
                .note("lambda " + (float) lambda)
                .end();
    }
}
