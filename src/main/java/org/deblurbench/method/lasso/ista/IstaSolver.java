package org.deblurbench.method.lasso.ista;

import java.util.Arrays;
import java.util.function.Function;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;

/**
 * Iterative shrinkage-thresholding, as in the report's code: from w = 0,
 *
 * <pre>w ← soft(w − τ Xᵀ(Xw − s), τλ/2),  τ = 1 / ‖X‖₂²,</pre>
 *
 * with the gradient as Gw − c from G = XᵀX and c = Xᵀs, which all outputs share; ‖X‖₂² by power iterations on G. Both
 * are part of the solve. (I. Daubechies, M. Defrise, C. De Mol, An iterative thresholding algorithm for linear inverse
 * problems with a sparsity constraint, Comm. Pure Appl. Math. 57, 2004.)
 *
 * <p>An iteration is one such step of one column; a column stops by {@link Stopping}, with the weights of its last step.
 * For {@link Checkpoints}, the iterations of {@link Formulation#PER_PIXEL} are counted on from column to column; those
 * of {@link Formulation#ALL_PIXELS} are steps of all columns together.
 *
 * @param <M> the backend's matrix type
 */
public final class IstaSolver<M> implements LassoSolver<M> {
    /** The map is nonexpansive, so no step is longer than the first; this much is left to rounding. */
    private static final double SLACK = 1 + 1e-6;

    private final LassoProblem<M> problem;
    private final Backend<M> backend;
    private final Stopping stopping;
    private final int n;
    private final int m;
    private final SpectralNorm<M> spectralNorm;
    private final ActiveColumns<M> active;
    private final GramProduct<M> product;
    private final double[] squaredChanges;
    private final double[] limits;
    private final int[] iterations;

    /**
     * Allocates the work space: for all pixels at once, about 25 times the size of the weights.
     *
     * @param problem what to solve
     * @param formulation by which products
     * @param stopping when to stop
     */
    public IstaSolver(LassoProblem<M> problem, Formulation formulation, Stopping stopping) {
        this(problem, formulation, stopping, active -> new WholeProduct<>(problem, formulation, active));
    }

    private IstaSolver(
            LassoProblem<M> problem,
            Formulation formulation,
            Stopping stopping,
            Function<ActiveColumns<M>, GramProduct<M>> product) {
        this.problem = problem;
        this.backend = problem.backend();
        this.stopping = stopping;
        this.n = problem.inputs().size();
        this.m = problem.outputs().size();
        this.spectralNorm = new SpectralNorm<>(backend, n);
        int together = formulation == Formulation.ALL_PIXELS ? m : 1;
        this.active = new ActiveColumns<>(backend, n, m, together);
        this.product = product.apply(active);
        this.squaredChanges = new double[together];
        this.limits = new double[m];
        this.iterations = new int[m];
    }

    /**
     * A solver that takes all pixels together, and whose products are in mixed precision: the increments of Gw in single, what
     * they are added to in double, afresh every 16 iterations. Iterations and weights are those of double precision but for
     * what is far below the stopping rule.
     *
     * @param problem what to solve
     * @param single the backend in single precision
     * @param stopping when to stop
     * @param <M> the matrix type in double precision
     * @param <F> the matrix type in single precision
     * @return a solver
     * @throws IllegalArgumentException if matrices lie otherwise in single precision than in double
     */
    public static <M, F> IstaSolver<M> mixed(LassoProblem<M> problem, FloatBackend<F> single, Stopping stopping) {
        return new IstaSolver<>(
                problem, Formulation.ALL_PIXELS, stopping, active -> new MixedProduct<>(problem, single, active));
    }

    /** {@inheritDoc} Allocates nothing. */
    @Override
    public int[] solve(double lambda, M weights, Checkpoints checkpoints) {
        Arrays.fill(backend.elements(weights), 0);
        Arrays.fill(iterations, 0);
        problem.computeProducts();
        product.begin();
        double tau = 1 / spectralNorm.of(problem.gram());
        int together = squaredChanges.length;
        int before = 0;
        for (int first = 0; first < m && before >= 0; first += together) {
            active.start(problem.cross(), first);
            before = iterate(tau, tau * LassoProblem.mu(lambda), weights, checkpoints, before);
        }
        return iterations;
    }

    /** Iterates until no column is active; returns how many iterations there have been, or −1 to stop here. */
    private int iterate(double tau, double threshold, M weights, Checkpoints checkpoints, int before) {
        for (int iteration = 1; active.size() > 0; iteration++) {
            product.compute(iteration);
            ThresholdedStep.apply(
                    backend.order(),
                    n,
                    active.width(),
                    active.size(),
                    backend.elements(active.point()),
                    backend.elements(active.product()),
                    active.cross(),
                    tau,
                    threshold,
                    squaredChanges);
            retire(iteration, weights);
            if (checkpoints.isDue(before + iteration)) {
                active.copyTo(weights);
                if (checkpoints.isEnough(before + iteration)) {
                    return -1;
                }
            }
            if (active.size() == 0) {
                return before + iteration;
            }
            active.compact();
        }
        return before;
    }

    /** Counts the iteration for every active column, and retires those that it stops. */
    private void retire(int iteration, M weights) {
        // Backwards: the column that takes the place of a retired one has been looked at.
        for (int k = active.size() - 1; k >= 0; k--) {
            int column = active.column(k);
            double squared = squaredChanges[k];
            if (iteration == 1) {
                limits[column] = SLACK * squared;
            }
            // Written so that NaN is caught, too.
            if (!(squared <= limits[column])) {
                throw new DivergedException("pixel " + problem.outputs().column(column) + ", iteration " + iteration
                        + ": the weights change by " + Math.sqrt(squared)
                        + (Double.isNaN(squared) ? "" : ", more than at first"));
            }
            iterations[column] = iteration;
            if (Math.sqrt(squared) < stopping.tolerance() || iteration == stopping.maxIterations()) {
                active.retire(k, weights);
            }
        }
    }
}
