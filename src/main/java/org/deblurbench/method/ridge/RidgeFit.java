package org.deblurbench.method.ridge;

import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;

/**
 * Learning the weights of a ridge regression at one λ, as an operation.
 *
 * @param <M> the backend's matrix type
 */
public final class RidgeFit<M> implements Operation {
    private final RidgeRegression<M> ridge;
    private final double lambda;
    private final boolean references;

    /**
     * Prepares the operation.
     *
     * @param ridge not fitted
     * @param lambda λ, positive
     * @param references whether stored references hold for its images
     */
    public RidgeFit(RidgeRegression<M> ridge, double lambda, boolean references) {
        this.ridge = ridge;
        this.lambda = lambda;
        this.references = references;
    }

    @Override
    public void vary() {
        ridge.data().vary();
    }

    @Override
    public Object run() {
        return ridge.data().backend().elements(ridge.fit(lambda));
    }

    @Override
    public Answer answer() {
        return ridge.learned(lambda);
    }

    /** {@inheritDoc} Restores the test images first. */
    @Override
    public Findings check() {
        ridge.predict();
        return RidgeChecks.of(Reference.RIDGE_REGRESSION, references, ridge.mspe(), ridge.backwardError(), lambda)
                .complain(ridge.data().complaints())
                .end();
    }
}
