package org.deblurbench.method.lasso.problem;

import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.lasso.homotopy.NotOptimalException;

/**
 * One way to minimise ‖X v − s_j‖² + λ‖v‖₁ for every output j of a {@link LassoProblem}. A solver is made for one
 * problem, and allocates its work space when it is made.
 *
 * @param <M> the backend's matrix type
 */
public interface LassoSolver<M> {
    /**
     * Solves from X and S alone: whatever products it needs are part of it, and it starts from zero weights, however
     * often it is called.
     *
     * @param lambda λ, positive
     * @param weights n x m; overwritten with one minimiser, or what the stopping rule made of it, a column
     * @param checkpoints looks at the weights on the way
     * @return how many iterations each of the m columns took; what an iteration is, the solver states; live
     * @throws DivergedException if a weight is not finite, or the error grows instead of falling
     * @throws NotOptimalException if a solver that promises the optimum does not reach it
     */
    int[] solve(double lambda, M weights, Checkpoints checkpoints);
}
