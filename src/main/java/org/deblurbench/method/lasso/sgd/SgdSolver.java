package org.deblurbench.method.lasso.sgd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.DivergedException;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;
import org.deblurbench.method.lasso.problem.SoftThreshold;

/**
 * Proximal stochastic gradient descent in mini-batches, with momentum. The objective is a sum over the batches B of the
 * training images, f_B(v) = ‖X_B v − s_B‖² + (|B|/N) λ‖v‖₁. Iteration k of at most K takes one batch and does, from
 * w₀ = w₋₁ = 0,
 *
 * <pre>
 * w_k = soft(w_{k−1} + β (w_{k−1} − w_{k−2}) − 2η_k X_Bᵀ(X_B w_{k−1} − s_B), η_k λ |B|/N),
 * η_k = (1 − (k − 1)/K) / (2 max_B ‖X_B‖_F²).
 * </pre>
 *
 * (P. Ochs, Y. Chen, T. Brox, T. Pock, iPiano, SIAM J. Imaging Sci. 7, 2014, on one batch at a time: since the momentum
 * is inside the threshold, fixed points are minimisers.) Without momentum every step is stable. The data can almost be
 * interpolated, so that the noise of the gradients is small next to what steps gain; momentum amplifies both, the more
 * the smaller the batches, and the linear decay takes the noise out again. Too much momentum for the size of the
 * batches, and the noise feeds itself: the weights grow at first, and rounding with them.
 *
 * <p>The batches are cut from a seeded permutation when the solver is made, and visited in another order in each epoch;
 * all outputs see the same orders. An iteration is one batch. A column stops by {@link Stopping}, with the weights
 * compared from epoch to epoch: between single batches they may hardly change though they are far from the end. Columns
 * stop late if at all, so those that have are not taken out of the products; their weights are kept.
 *
 * <p>For {@link Checkpoints}, the iterations of {@link Formulation#PER_PIXEL} are counted on from column to column.
 *
 * @param <M> the backend's matrix type
 */
public final class SgdSolver<M> implements LassoSolver<M> {
    /** How many times the first epoch's change a later epoch may bring. */
    private static final double GROWTH = 1000;

    private final LassoProblem<M> problem;
    private final Backend<M> backend;
    private final SgdSettings settings;
    private final Stopping stopping;
    private final boolean together;
    private final int n;
    private final int m;
    private final int width;
    private final MiniBatches<M> batches;

    /** w. */
    private final M point;

    /** w + β(w − w_before), which a product turns into what is thresholded. */
    private final M ahead;

    /** X_B w − s_B by number of images: of whole batches, and of the last if it is smaller. */
    private final List<M> residuals = new ArrayList<>();

    private final double[] epochStart;
    private final double[] squaredChanges;
    private final double[] limits;
    private final int[] iterations;
    private final boolean[] stopped;
    private int running;

    /**
     * Cuts the batches and allocates the work space.
     *
     * @param problem what to solve
     * @param formulation by which products
     * @param settings batches and momentum
     * @param stopping when to stop; its number of iterations is K, too
     */
    public SgdSolver(LassoProblem<M> problem, Formulation formulation, SgdSettings settings, Stopping stopping) {
        this.problem = problem;
        this.backend = problem.backend();
        this.settings = settings;
        this.stopping = stopping;
        this.together = formulation == Formulation.ALL_PIXELS;
        this.n = problem.inputs().size();
        this.m = problem.outputs().size();
        this.width = together ? m : 1;
        this.batches = new MiniBatches<>(problem, settings.batch(), settings.seed());
        this.point = backend.allocate(n, width);
        this.ahead = backend.allocate(n, width);
        for (int batch : new int[] {0, batches.count() - 1}) {
            residuals.add(backend.allocate(batches.size(batch), width));
        }
        this.epochStart = new double[n * width];
        this.squaredChanges = new double[width];
        this.limits = new double[width];
        this.iterations = new int[m];
        this.stopped = new boolean[m];
    }

    /** {@inheritDoc} Allocates nothing. */
    @Override
    public int[] solve(double lambda, M weights, Checkpoints checkpoints) {
        Arrays.fill(backend.elements(weights), 0);
        Arrays.fill(iterations, 0);
        Arrays.fill(stopped, false);
        double scale = 1 / batches.largestSquaredNorm();
        int before = 0;
        for (int first = 0; first < m && before >= 0; first += width) {
            before = descend(first, scale, lambda, weights, checkpoints, before);
        }
        return iterations;
    }

    /** Descends with the columns from a first one on; returns the iterations so far, or −1 to stop here. */
    private int descend(int first, double scale, double lambda, M weights, Checkpoints checkpoints, int before) {
        int images = backend.rows(problem.blurred());
        batches.restart();
        Arrays.fill(backend.elements(point), 0);
        Arrays.fill(backend.elements(ahead), 0);
        Arrays.fill(epochStart, 0);
        running = width;
        int iteration = 0;
        while (running > 0) {
            int inEpoch = iteration % batches.count();
            if (inEpoch == 0) {
                batches.shuffle();
            }
            int batch = batches.inOrder(inEpoch);
            double step = scale * (1 - iteration / (double) stopping.maxIterations());
            subtractGradient(batch, first, step);
            threshold(step * LassoProblem.mu(lambda) * batches.size(batch) / images);
            iteration++;
            boolean last = iteration == stopping.maxIterations();
            if (last || inEpoch + 1 == batches.count()) {
                stop(iteration, last, first, weights);
            }
            if (checkpoints.isDue(before + iteration)) {
                copyRunning(first, iteration, weights);
                if (checkpoints.isEnough(before + iteration)) {
                    return -1;
                }
            }
        }
        return before + iteration;
    }

    /** ahead ← ahead − step X_Bᵀ(X_B w − s_B). */
    private void subtractGradient(int batch, int first, double step) {
        M x = batches.blurred(batch);
        M residual = residuals.get(batches.size(batch) == backend.rows(residuals.get(0)) ? 0 : 1);
        copySharp(batch, first, backend.elements(residual));
        if (together) {
            backend.multiply(1, x, Transpose.NO, point, Transpose.NO, -1, residual);
            backend.multiply(-step, x, Transpose.YES, residual, Transpose.NO, 1, ahead);
        } else {
            backend.multiplyVector(1, x, Transpose.NO, point, -1, residual);
            backend.multiplyVector(-step, x, Transpose.YES, residual, 1, ahead);
        }
    }

    private void copySharp(int batch, int first, double[] target) {
        double[] s = backend.elements(batches.sharp(batch));
        int size = batches.size(batch);
        if (together) {
            System.arraycopy(s, 0, target, 0, size * m);
        } else if (backend.order() == StorageOrder.COLUMN_MAJOR) {
            System.arraycopy(s, first * size, target, 0, size);
        } else {
            for (int i = 0; i < size; i++) {
                target[i] = s[i * m + first];
            }
        }
    }

    private void threshold(double t) {
        double[] w = backend.elements(point);
        double[] a = backend.elements(ahead);
        double beta = settings.momentum();
        for (int i = 0; i < n * width; i++) {
            double updated = SoftThreshold.of(a[i], t);
            a[i] = updated + beta * (updated - w[i]);
            w[i] = updated;
        }
    }

    /** Stops the columns that an epoch has hardly changed, and all of them at the last iteration. */
    private void stop(int iteration, boolean last, int first, M weights) {
        double[] w = backend.elements(point);
        Arrays.fill(squaredChanges, 0);
        for (int k = 0; k < n * width; k++) {
            double change = w[k] - epochStart[k];
            squaredChanges[backend.order().column(k, n, width)] += change * change;
        }
        System.arraycopy(w, 0, epochStart, 0, n * width);
        for (int k = 0; k < width; k++) {
            if (stopped[first + k]) {
                continue;
            }
            double change = Math.sqrt(squaredChanges[k]);
            if (iteration <= batches.count()) {
                limits[k] = GROWTH * change;
            }
            // Written so that NaN is caught, too.
            if (!(change <= limits[k])) {
                throw new DivergedException("pixel " + problem.outputs().column(first + k) + ", iteration " + iteration
                        + ": the weights change by " + change + " in an epoch");
            }
            if (last || change < stopping.tolerance()) {
                copyColumn(k, first + k, weights);
                iterations[first + k] = iteration;
                stopped[first + k] = true;
                running--;
            }
        }
    }

    private void copyRunning(int first, int iteration, M weights) {
        for (int k = 0; k < width; k++) {
            if (!stopped[first + k]) {
                copyColumn(k, first + k, weights);
                iterations[first + k] = iteration;
            }
        }
    }

    private void copyColumn(int from, int to, M weights) {
        double[] w = backend.elements(point);
        double[] target = backend.elements(weights);
        if (backend.order() == StorageOrder.COLUMN_MAJOR) {
            System.arraycopy(w, from * n, target, to * n, n);
        } else {
            for (int i = 0; i < n; i++) {
                target[i * m + to] = w[i * width + from];
            }
        }
    }
}
