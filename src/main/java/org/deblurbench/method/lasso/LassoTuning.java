package org.deblurbench.method.lasso;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Answer;
import org.deblurbench.check.DualityGap;
import org.deblurbench.check.LassoCheck;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.homotopy.NotOptimalException;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.method.tuning.LambdaSelection;

/**
 * {@link LassoRegression} at every λ of a grid in one pass of the {@link HomotopySolver}, the λ selected on validation
 * images.
 *
 * @param <M> the backend's matrix type
 */
public final class LassoTuning<M> {
    private final LassoProblem<M> problem;
    private final HomotopySolver<M> solver;
    private final PixelPrediction<M> validation;
    private final PixelPrediction<M> test;
    private final M weights;
    private DualityGap selectedGap;

    /**
     * Converts the images into matrices and allocates the weights.
     *
     * @param problem the training images
     * @param solver made for {@code problem}
     * @param validation the images to select λ on
     * @param test the images to restore
     * @throws IllegalArgumentException if the images differ in size
     */
    public LassoTuning(LassoProblem<M> problem, HomotopySolver<M> solver, ImagePairs validation, ImagePairs test) {
        this.problem = problem;
        this.solver = solver;
        this.validation = new PixelPrediction<>(problem.data(), validation);
        this.test = new PixelPrediction<>(problem.data(), test);
        this.weights = problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
    }

    /**
     * Computes the validation error at every λ, selects the λ of the smallest, and with it restores the test images.
     *
     * @param lambdas the grid, in any order, each positive and finite
     * @return the errors, in the order of the grid, and the selection
     * @throws IllegalArgumentException unless all of {@code lambdas} are positive, finite and different
     * @throws NotOptimalException if the optimum is not reached at some λ
     * @throws ArithmeticException if an error is not finite
     */
    public LambdaSelection select(double... lambdas) {
        selectedGap = null;
        double[] ascending = lambdas.clone();
        Arrays.sort(ascending);
        double[] mspes = new double[lambdas.length];
        double[] smallest = {Double.POSITIVE_INFINITY};
        solver.solvePath(
                (lambda, visited, gap) -> {
                    validation.predict(visited);
                    double mspe = validation.mspe();
                    mspes[Arrays.binarySearch(ascending, lambda)] = mspe;
                    if (mspe < smallest[0]) {
                        smallest[0] = mspe;
                        keep(visited, gap);
                    }
                },
                IntStream.range(0, ascending.length)
                        .mapToDouble(k -> ascending[ascending.length - 1 - k])
                        .toArray());
        List<LambdaSelection.Point> points = Arrays.stream(lambdas)
                .mapToObj(lambda -> new LambdaSelection.Point(
                        lambda, OptionalDouble.of(mspes[Arrays.binarySearch(ascending, lambda)])))
                .toList();
        LambdaSelection path = LambdaSelection.of(points);
        test.predict(weights);
        return path;
    }

    private void keep(M visited, DualityGap gap) {
        Backend<M> backend = problem.backend();
        int size = backend.rows(weights) * backend.columns(weights);
        System.arraycopy(backend.elements(visited), 0, backend.elements(weights), 0, size);
        selectedGap = gap;
    }

    /**
     * The mean square error of the test images restored with the selected λ, over the pixels of the problem.
     *
     * @return the mean over test images and pixels of (S − R)²
     * @throws IllegalStateException if no λ has been selected
     */
    public double mspe() {
        requireSelected();
        return test.mspe();
    }

    /**
     * The weights of the selected λ.
     *
     * @return W, n x m; live
     * @throws IllegalStateException if no λ has been selected
     */
    public M weights() {
        requireSelected();
        return weights;
    }

    /**
     * How far the weights of the selected λ are from the optimum.
     *
     * @return objective and duality gap
     * @throws IllegalStateException if no λ has been selected
     */
    public DualityGap dualityGap() {
        requireSelected();
        return selectedGap;
    }

    /**
     * Looks at the weights of the selected λ without the backend; takes seconds for all pixels.
     *
     * @param lambda the selected λ
     * @return what was found
     * @throws IllegalStateException if no λ has been selected
     */
    public LassoCheck check(double lambda) {
        requireSelected();
        return problem.check(lambda, weights);
    }

    /**
     * The backward error of the restored test images, by random probes.
     *
     * @return in units of ε
     * @throws IllegalStateException if no λ has been selected
     */
    public double backwardError() {
        requireSelected();
        return test.backwardError(weights);
    }

    /** The restored test images as an answer that can be compared from call to call. */
    Answer answer(double tolerance) {
        return test.answer(tolerance);
    }

    private void requireSelected() {
        if (selectedGap == null) {
            throw new IllegalStateException("no lambda has been selected");
        }
    }
}
