package org.deblurbench.method.lasso.homotopy;

import org.deblurbench.check.DualityGap;

/**
 * Sees the weights along a grid of λ.
 *
 * @param <M> the backend's matrix type
 */
@FunctionalInterface
public interface PathVisitor<M> {
    /**
     * Called once for each λ.
     *
     * @param lambda λ
     * @param weights n x m; read only, and overwritten for the next λ
     * @param gap how far they are from the optimum
     */
    void visit(double lambda, M weights, DualityGap gap);
}
