package org.deblurbench.method.lasso.homotopy;

import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.NaiveBackend.Matrix;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.check.DualityGap;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.lasso.problem.LassoProblem;

/** A problem with its solver and weights, and independent ways to check them. */
final class LassoInstance {
    private final NaiveBackend backend;
    private final LassoProblem<Matrix> problem;
    private final HomotopySolver<Matrix> solver;
    private final Matrix weights;
    private final MatrixView x;
    private final MatrixView s;
    private int[] iterations = {};

    LassoInstance(StorageOrder order, ImagePairs images, int... pixels) {
        this(new NaiveBackend(order), images, pixels);
    }

    LassoInstance(NaiveBackend backend, ImagePairs images, int... pixels) {
        this.backend = backend;
        this.problem = new LassoProblem<>(backend, images, pixels);
        this.solver = new HomotopySolver<>(problem);
        this.weights =
                backend.allocate(problem.inputs().size(), problem.outputs().size());
        this.x = MatrixView.of(backend, problem.blurred());
        this.s = MatrixView.of(backend, problem.sharp());
    }

    LassoInstance solve(double lambda) {
        iterations = solver.solve(lambda, weights, Checkpoints.NONE);
        return this;
    }

    LassoProblem<Matrix> problem() {
        return problem;
    }

    HomotopySolver<Matrix> solver() {
        return solver;
    }

    Matrix weights() {
        return weights;
    }

    int[] iterations() {
        return iterations;
    }

    double weight(int i, int j) {
        return MatrixView.of(backend, weights).get(i, j);
    }

    DualityGap gap(double lambda) {
        return problem.dualityGap(lambda, weights);
    }

    /** max |x_iᵀs_j|, in plain loops. */
    double largestCorrelation() {
        double largest = 0;
        for (int j = 0; j < s.columns(); j++) {
            for (int i = 0; i < x.columns(); i++) {
                double sum = 0;
                for (int k = 0; k < x.rows(); k++) {
                    sum += x.get(k, i) * s.get(k, j);
                }
                largest = Math.max(largest, Math.abs(sum));
            }
        }
        return largest;
    }

    /**
     * The worst miss of 2x_iᵀr = λ sign(w_i), or |2x_iᵀr| ≤ λ where w_i = 0, as a part of λ, from X and S in plain loops.
     */
    double worstCondition(double lambda) {
        MatrixView w = MatrixView.of(backend, weights);
        double worst = 0;
        for (int j = 0; j < s.columns(); j++) {
            double[] r = residual(w, j);
            for (int i = 0; i < x.columns(); i++) {
                double gradient = 0;
                for (int k = 0; k < r.length; k++) {
                    gradient += 2 * x.get(k, i) * r[k];
                }
                double miss = w.get(i, j) == 0
                        ? Math.max(0, Math.abs(gradient) - lambda)
                        : Math.abs(gradient - lambda * Math.signum(w.get(i, j)));
                worst = Math.max(worst, miss / lambda);
            }
        }
        return worst;
    }

    private double[] residual(MatrixView w, int j) {
        double[] r = new double[x.rows()];
        for (int k = 0; k < r.length; k++) {
            r[k] = s.get(k, j);
            for (int i = 0; i < x.columns(); i++) {
                r[k] -= x.get(k, i) * w.get(i, j);
            }
        }
        return r;
    }

    /** Cyclic coordinate descent from zero weights, on X and S themselves. */
    Matrix coordinateDescent(double lambda, int sweeps) {
        Matrix result = backend.allocate(x.columns(), s.columns());
        MatrixView w = MatrixView.of(backend, result);
        double[] norms = new double[x.columns()];
        for (int i = 0; i < norms.length; i++) {
            for (int k = 0; k < x.rows(); k++) {
                norms[i] += x.get(k, i) * x.get(k, i);
            }
        }
        for (int j = 0; j < s.columns(); j++) {
            double[] r = residual(w, j);
            for (int sweep = 0; sweep < sweeps; sweep++) {
                for (int i = 0; i < norms.length; i++) {
                    double old = w.get(i, j);
                    double target = old * norms[i];
                    for (int k = 0; k < r.length; k++) {
                        target += x.get(k, i) * r[k];
                    }
                    double next = Math.signum(target) * Math.max(0, Math.abs(target) - lambda / 2) / norms[i];
                    for (int k = 0; k < r.length; k++) {
                        r[k] += x.get(k, i) * (old - next);
                    }
                    w.set(i, j, next);
                }
            }
        }
        return result;
    }
}
