package org.deblurbench.method.lasso.homotopy;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.loops.ArrayLoops;
import org.deblurbench.check.DualityGap;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;

/**
 * The LASSO at its optimum, certified: the exact path of every output from the λ at which its weights are zero down to
 * the λ asked for ({@link PixelHomotopy}), on the shared products G = XᵀX and C = XᵀS.
 *
 * <p>The backend computes the products and the {@link DualityGap} that certifies the weights from X itself. The paths in
 * between are the same Java on every backend but for its {@link Backend#loops}, spread over as many threads as the backend
 * was opened with. Outputs are independent of each other, so the weights do not depend on the number of
 * threads.
 *
 * <p>Rounding may defeat a path, and at small λ the products have too few digits for the optimum. An output whose gap is
 * too large is repaired by the gradient Xᵀ(s − Xw), as in iterative refinement; if that does not help, its path is
 * followed once more in other segments; and if none helps, there is no answer but an exception. Where λ is so small that
 * the rounding of that gradient is no longer small beside it, this is what happens.
 *
 * <p>An iteration is an event of an output's path: an input that joins the active set or drops out. Those of repairs and
 * further attempts count too.
 *
 * @param <M> the backend's matrix type
 */
public final class HomotopySolver<M> implements LassoSolver<M> {
    /** What the duality gap may be, as a part of the objective. */
    public static final double TOLERANCE = 1e-6;

    /** How much smaller λ gets in a segment: the first is fastest, the others are for outputs that it fails. */
    private static final double[] RATIOS = {0.93, 0.97, 0.9, 0.95, 0.85};

    private final LassoProblem<M> problem;
    private final double[][] gram;
    private final PixelHomotopy[] paths;
    private final int[] iterations;

    /**
     * Allocates the work space: one copy of G, and for each thread twice as much.
     *
     * @param problem the outputs to solve for
     */
    public HomotopySolver(LassoProblem<M> problem) {
        this(problem, n -> new InverseFactor(n, problem.backend().loops()));
    }

    /** With factors of another make. */
    HomotopySolver(LassoProblem<M> problem, IntFunction<InverseFactor> factors) {
        int n = problem.inputs().size();
        int m = problem.outputs().size();
        this.problem = problem;
        this.gram = new double[n][n];
        this.iterations = new int[m];
        this.paths =
                new PixelHomotopy[Math.min(m, problem.backend().provenance().threads())];
        ArrayLoops loops = problem.backend().loops();
        Arrays.setAll(paths, thread -> new PixelHomotopy(gram, factors.apply(n), loops));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The checkpoints are not asked: outputs are solved one after the other, and there is no iteration at which the
     * weights of all of them would mean anything.
     *
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws NotOptimalException if the duality gap of some output stays above its part of {@link #TOLERANCE} times the
     *     objective; so it is also if a weight is not finite
     */
    @Override
    public int[] solve(double lambda, M weights, Checkpoints checkpoints) {
        requireDescending(lambda);
        computeProducts();
        double[] target = problem.backend().elements(weights);
        followAll(new double[] {lambda}, new double[][] {target});
        certify(lambda, weights);
        return iterations;
    }

    /**
     * Solves at every λ of a grid in one pass, which costs little more than the smallest λ does. Keeps the weights at
     * all of them until the last output is done: n m numbers for each λ.
     *
     * @param visitor sees the certified weights at each λ, in the order of the grid
     * @param lambdas positive, finite and descending
     * @return how many iterations each output took down to the smallest λ; live
     * @throws IllegalArgumentException if the grid is empty or not as it must be
     * @throws NotOptimalException as {@link #solve}
     */
    public int[] solvePath(PathVisitor<M> visitor, double... lambdas) {
        requireDescending(lambdas);
        computeProducts();
        Backend<M> backend = problem.backend();
        M weights = backend.allocate(problem.inputs().size(), problem.outputs().size());
        int size = problem.inputs().size() * problem.outputs().size();
        double[][] targets = new double[lambdas.length][size];
        followAll(lambdas, targets);
        for (int k = 0; k < lambdas.length; k++) {
            System.arraycopy(targets[k], 0, backend.elements(weights), 0, size);
            DualityGap gap = certify(lambdas[k], weights);
            visitor.visit(lambdas[k], weights, gap);
        }
        return iterations;
    }

    private static void requireDescending(double... lambdas) {
        boolean valid = lambdas.length > 0 && lambdas[0] < Double.POSITIVE_INFINITY;
        for (int k = 0; k < lambdas.length; k++) {
            valid &= lambdas[k] > 0 && (k == 0 || lambdas[k] < lambdas[k - 1]);
        }
        if (!valid) {
            throw new IllegalArgumentException(
                    "lambda must be positive, finite and descending, but is " + Arrays.toString(lambdas));
        }
    }

    /** G and C, and G again as one array a row. */
    private void computeProducts() {
        problem.computeProducts();
        double[] elements = problem.backend().elements(problem.gram());
        int n = gram.length;
        for (int i = 0; i < n; i++) {
            System.arraycopy(elements, i * n, gram[i], 0, n);
        }
    }

    /** The paths of all outputs, with the weights at each λ. */
    private void followAll(double[] lambdas, double[][] targets) {
        double ratio = RATIOS[0];
        ParallelTasks.run(iterations.length, paths.length, (output, thread) -> {
            PixelHomotopy path = paths[thread];
            start(path, output);
            for (int k = 0; k < lambdas.length; k++) {
                path.advance(LassoProblem.mu(lambdas[k]), ratio);
                copy(path, output, targets[k]);
            }
            iterations[output] = path.events();
        });
    }

    /** Measures the gap, refines those outputs whose gap is too large, and solves again those where that fails. */
    private DualityGap certify(double lambda, M weights) {
        DualityGap gap = refine(lambda, weights, problem.dualityGap(lambda, weights));
        double[] target = problem.backend().elements(weights);
        for (int attempt = 1; attempt < RATIOS.length; attempt++) {
            int[] failed = tooFar(gap);
            if (failed.length == 0) {
                return gap;
            }
            double ratio = RATIOS[attempt];
            ParallelTasks.run(failed.length, paths.length, (k, thread) -> {
                PixelHomotopy path = paths[thread];
                start(path, failed[k]);
                path.advance(LassoProblem.mu(lambda), ratio);
                copy(path, failed[k], target);
                iterations[failed[k]] += path.events();
            });
            gap = refine(lambda, weights, problem.dualityGap(lambda, weights));
        }
        requireOptimal(lambda, gap);
        return gap;
    }

    /** Repairs by gradients from X itself, for as long as that helps some output. */
    private DualityGap refine(double lambda, M weights, DualityGap first) {
        DualityGap gap = first;
        int[] failed = tooFar(gap);
        for (int before = Integer.MAX_VALUE; failed.length > 0 && failed.length < before; failed = tooFar(gap)) {
            before = failed.length;
            refine(lambda, weights, failed);
            gap = problem.dualityGap(lambda, weights);
        }
        return gap;
    }

    private void refine(double lambda, M weights, int[] outputs) {
        Backend<M> backend = problem.backend();
        double[] target = backend.elements(weights);
        double[] gradients = backend.elements(gradient(weights));
        ParallelTasks.run(outputs.length, paths.length, (k, thread) -> {
            PixelHomotopy path = paths[thread];
            path.refine(LassoProblem.mu(lambda), target, gradients, offset(outputs[k]), stride());
            copy(path, outputs[k], target);
            iterations[outputs[k]] += path.events();
        });
    }

    /** Xᵀ(S − XW). */
    private M gradient(M weights) {
        Backend<M> backend = problem.backend();
        int images = backend.rows(problem.blurred());
        M residual = backend.allocate(images, iterations.length);
        M gradient = backend.allocate(gram.length, iterations.length);
        System.arraycopy(
                backend.elements(problem.sharp()), 0, backend.elements(residual), 0, images * iterations.length);
        backend.multiply(-1, problem.blurred(), Transpose.NO, weights, Transpose.NO, 1, residual);
        backend.multiply(1, problem.blurred(), Transpose.YES, residual, Transpose.NO, 0, gradient);
        return gradient;
    }

    private int[] tooFar(DualityGap gap) {
        double allowed = allowed(gap);
        double[] gaps = gap.ofColumns();
        int[] failed = new int[gaps.length];
        int count = 0;
        for (int j = 0; j < gaps.length; j++) {
            // NaN is too far.
            if (!(gaps[j] <= allowed)) {
                failed[count++] = j;
            }
        }
        return Arrays.copyOf(failed, count);
    }

    /** An equal part of the tolerance for every output. */
    private static double allowed(DualityGap gap) {
        return TOLERANCE * gap.objective() / gap.ofColumns().length;
    }

    private void requireOptimal(double lambda, DualityGap gap) {
        int[] failed = tooFar(gap);
        if (failed.length > 0) {
            double worst = 0;
            for (int output : failed) {
                worst = Math.max(worst, gap.ofColumns()[output]);
            }
            throw new NotOptimalException("at lambda " + lambda + " " + failed.length + " of " + iterations.length
                    + " pixels have a duality gap of up to " + worst + ", where " + allowed(gap) + " is allowed");
        }
    }

    private void start(PixelHomotopy path, int output) {
        path.start(problem.backend().elements(problem.cross()), offset(output), stride());
    }

    private void copy(PixelHomotopy path, int output, double[] target) {
        path.copyWeights(target, offset(output), stride());
    }

    /** Where an output's weights begin in an n x m matrix. */
    private int offset(int output) {
        return output * problem.backend().order().columnStep(gram.length);
    }

    /** How far its weights lie apart there. */
    private int stride() {
        return problem.backend().order().rowStep(iterations.length);
    }
}
