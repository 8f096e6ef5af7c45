package org.deblurbench.method.ridge;

import java.util.List;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;
import org.deblurbench.data.Dataset;

/** Non-blind ridge inversion, λ selected on the validation images, and the test images restored with it. */
public final class TunedNonBlindRidge implements Operation {
    private final NonBlindRidge<?> validation;
    private final NonBlindRidge<?> test;
    private final double[] grid;
    private final boolean references;
    private final Answer answer;
    private double selected = Double.NaN;

    /**
     * Crops and converts the images.
     *
     * @param backend what computes
     * @param data the images
     * @param grid of λ
     * @param references whether stored references hold for them
     */
    public TunedNonBlindRidge(Backend<?> backend, Dataset data, double[] grid, boolean references) {
        this.validation = new NonBlindRidge<>(backend, data.validation());
        this.test = new NonBlindRidge<>(backend, data.test());
        this.grid = grid.clone();
        this.references = references;
        this.answer = test.answer();
    }

    @Override
    public void vary() {
        validation.vary();
        test.vary();
    }

    @Override
    public Object run() {
        selected = validation.tune(grid).selected().orElseThrow();
        return test.restore(selected);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Findings check() {
        List<String> complaints = Stream.concat(validation.complaints().stream(), test.complaints().stream())
                .toList();
        return RidgeChecks.of(Reference.NON_BLIND_RIDGE, references, test.mspe(), test.backwardError(), selected)
                .complain(complaints)
                .note("lambda " + (float) selected)
                .end();
    }
}
