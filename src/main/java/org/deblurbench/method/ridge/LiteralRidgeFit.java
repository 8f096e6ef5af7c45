package org.deblurbench.method.ridge;

import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.RidgeChecks;

/**
 * Learning one pixel's weights as the report's code does it, as an operation.
 *
 * @param <M> the backend's matrix type
 */
public final class LiteralRidgeFit<M> implements Operation {
    /** An explicit inverse loses digits to the condition number, and threads may add up in another order. */
    private static final double CALL_TOLERANCE = 1e-3;

    private final LiteralRidgeRegression<M> ridge;
    private final double lambda;
    private final boolean references;

    /**
     * Prepares the operation.
     *
     * @param ridge of one pixel, not fitted
     * @param lambda λ, positive
     * @param references whether stored references hold for its images and its pixel
     */
    public LiteralRidgeFit(LiteralRidgeRegression<M> ridge, double lambda, boolean references) {
        this.ridge = ridge;
        this.lambda = lambda;
        this.references = references;
    }

    @Override
    public void vary() {
        ridge.pixels().vary();
    }

    @Override
    public Object run() {
        return ridge.pixels().elements(ridge.fitPixel(0, lambda));
    }

    @Override
    public Answer answer() {
        return ridge.pixels().answer(0, CALL_TOLERANCE);
    }

    /** {@inheritDoc} Restores the pixel of the test images first. */
    @Override
    public Findings check() {
        ridge.predict();
        return RidgeChecks.ofLiteral(references, ridge.mspe(), ridge.backwardError(), ridge.conditionBound(), lambda)
                .complain(ridge.pixels().complaints())
                .end();
    }
}
