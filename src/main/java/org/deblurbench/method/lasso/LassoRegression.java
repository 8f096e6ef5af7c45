package org.deblurbench.method.lasso;

import org.deblurbench.check.BackwardError;
import org.deblurbench.check.DualityGap;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.method.tuning.Arguments;

/**
 * LASSO regression of sharp pixels on all blurred pixels, R = X_test W, with the weights of a {@link LassoSolver}.
 *
 * @param <M> the backend's matrix type
 */
public final class LassoRegression<M> {
    private final LassoProblem<M> problem;
    private final LassoSolver<M> solver;
    private final PixelPrediction<M> test;
    private final M weights;
    private int[] iterations;
    private double lambda = Double.NaN;

    /**
     * Converts the test images and allocates the weights.
     *
     * @param problem the training images
     * @param solver made for {@code problem}
     * @param test the images to restore
     * @throws IllegalArgumentException if the images differ in size
     */
    public LassoRegression(LassoProblem<M> problem, LassoSolver<M> solver, ImagePairs test) {
        this.problem = problem;
        this.solver = solver;
        this.test = new PixelPrediction<>(problem.data(), test);
        this.weights = problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
    }

    /**
     * Learns the weights, from X and S on, starting at zero.
     *
     * @param lambda λ
     * @return W, n x m; the same matrix every time
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws org.deblurbench.method.iterative.DivergedException if the solver diverges
     */
    public M fit(double lambda) {
        return fit(lambda, Checkpoints.NONE);
    }

    /**
     * As {@link #fit(double)}, looked at on the way.
     *
     * @param lambda λ
     * @param checkpoints see {@link LassoSolver#solve}
     * @return W
     */
    public M fit(double lambda, Checkpoints checkpoints) {
        Arguments.requireLambda(lambda);
        this.lambda = Double.NaN;
        iterations = solver.solve(lambda, weights, checkpoints);
        this.lambda = lambda;
        return weights;
    }

    /**
     * The weights, in whatever state they are: for {@link Checkpoints} that look at them on the way.
     *
     * @return W, n x m; live, the same matrix every time
     */
    public M weights() {
        return weights;
    }

    /**
     * Restores the test images. Allocates nothing.
     *
     * @return R; the same matrix every time
     */
    public M predict() {
        requireFitted();
        return test.predict(weights);
    }

    /**
     * The mean square error of the restored test images over the pixels of the problem.
     *
     * @return the mean over test images and pixels of (S − R)²
     */
    public double mspe() {
        requireFitted();
        return test.mspe();
    }

    /**
     * How far the weights are from the optimum.
     *
     * @return objective and duality gap
     */
    public DualityGap dualityGap() {
        requireFitted();
        return problem.dualityGap(lambda, weights);
    }

    /**
     * Looks at the weights without the backend; takes seconds for all pixels.
     *
     * @return what was found
     */
    public LassoCheck check() {
        requireFitted();
        return problem.check(lambda, weights);
    }

    /**
     * The backward error of the last prediction, by random probes: see {@link BackwardError}.
     *
     * @return in units of ε; NaN or infinite if the restorations hold either
     */
    public double backwardError() {
        requireFitted();
        return test.backwardError(weights);
    }

    /**
     * The objective of all columns together at zero weights.
     *
     * @return ‖S‖²
     */
    public double zeroObjective() {
        double sum = 0;
        for (double energy : problem.energies()) {
            sum += energy;
        }
        return sum;
    }

    /**
     * Iterations of each output's column in the last fit.
     *
     * @return m numbers; live
     */
    public int[] iterations() {
        requireFitted();
        return iterations;
    }

    /**
     * The training images.
     *
     * @return the problem that is solved
     */
    public LassoProblem<M> problem() {
        return problem;
    }

    private void requireFitted() {
        if (Double.isNaN(lambda)) {
            throw new IllegalStateException("no weights have been fitted");
        }
    }
}
