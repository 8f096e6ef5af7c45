package org.deblurbench.method.ridge;

import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;

/** Non-blind ridge inversion of all images at one λ, as an operation. */
public final class NonBlindRestoration implements Operation {
    private final NonBlindRidge<?> ridge;
    private final double lambda;
    private final boolean references;
    private final Answer answer;

    /**
     * Prepares the operation.
     *
     * @param ridge of the test images
     * @param lambda λ, positive
     * @param references whether stored references hold for its images
     */
    public NonBlindRestoration(NonBlindRidge<?> ridge, double lambda, boolean references) {
        this.ridge = ridge;
        this.lambda = lambda;
        this.references = references;
        this.answer = ridge.answer();
    }

    @Override
    public void vary() {
        ridge.vary();
    }

    @Override
    public Object run() {
        return ridge.restore(lambda);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Findings check() {
        return RidgeChecks.of(Reference.NON_BLIND_RIDGE, references, ridge.mspe(), ridge.backwardError(), lambda)
                .complain(ridge.complaints())
                .end();
    }
}
