package org.deblurbench.method.lasso.ista;

import java.util.OptionalDouble;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.LassoChecks;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;

/**
 * Learning one pixel's weights by proximal gradient as the report's code does it, as an operation.
 *
 * @param <M> the backend's matrix type
 */
public final class LiteralIstaFit<M> implements Operation {
    /** Steps are the same in every call, up to rounding. */
    private static final double CALL_TOLERANCE = 1e-6;

    private final LiteralIsta<M> lasso;
    private final double lambda;
    private final boolean references;

    /**
     * Prepares the operation.
     *
     * @param lasso of one pixel, not fitted
     * @param lambda λ, positive
     * @param references whether stored references hold for its images and its pixel
     */
    public LiteralIstaFit(LiteralIsta<M> lasso, double lambda, boolean references) {
        this.lasso = lasso;
        this.lambda = lambda;
        this.references = references;
    }

    @Override
    public void vary() {
        lasso.pixels().vary();
    }

    @Override
    public Object run() {
        return lasso.pixels().elements(lasso.fitPixel(0, lambda));
    }

    @Override
    public Answer answer() {
        return lasso.pixels().answer(0, CALL_TOLERANCE);
    }

    /** {@inheritDoc} Restores the pixel of the test images first. */
    @Override
    public Findings check() {
        lasso.predict();
        Reference reference = Reference.LASSO_ISTA_LITERAL;
        Findings.Builder findings = Findings.begin()
                .partialMspe(
                        "mspe of the pixel",
                        lasso.mspe(),
                        references ? reference.test(lambda) : OptionalDouble.empty(),
                        reference.tolerance(lambda));
        int[] pixel = {lasso.pixels().pixel(0)};
        return LassoChecks.iterations(findings, references, lambda, pixel, lasso.iterations())
                .complain(lasso.pixels().complaints())
                .end();
    }
}
