package org.deblurbench.method.lasso.ista;

import org.deblurbench.backend.MatrixView;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.LassoProblem;

/** The report's formula, w ← soft(w − τ Xᵀ(Xw − s), τλ/2), in loops over X, one pixel after the other. */
final class NaiveIsta {
    final double[][] weights;
    final int[] iterations;

    NaiveIsta(LassoProblem<?> problem, double lambda, Stopping stopping) {
        this(blurred(problem), sharp(problem), lambda, stopping);
    }

    private NaiveIsta(MatrixView x, MatrixView s, double lambda, Stopping stopping) {
        double tau = 1 / squaredNorm(x);
        weights = new double[s.columns()][x.columns()];
        iterations = new int[s.columns()];
        for (int pixel = 0; pixel < s.columns(); pixel++) {
            double[] w = weights[pixel];
            double change;
            do {
                double[] residual = new double[x.rows()];
                for (int i = 0; i < x.rows(); i++) {
                    residual[i] = -s.get(i, pixel);
                    for (int j = 0; j < x.columns(); j++) {
                        residual[i] += x.get(i, j) * w[j];
                    }
                }
                change = 0;
                for (int j = 0; j < x.columns(); j++) {
                    double z = w[j];
                    for (int i = 0; i < x.rows(); i++) {
                        z -= tau * x.get(i, j) * residual[i];
                    }
                    double updated = Math.signum(z) * Math.max(Math.abs(z) - tau * lambda / 2, 0);
                    change += (updated - w[j]) * (updated - w[j]);
                    w[j] = updated;
                }
                iterations[pixel]++;
            } while (Math.sqrt(change) >= stopping.tolerance() && iterations[pixel] < stopping.maxIterations());
        }
    }

    private static double squaredNorm(MatrixView x) {
        double[] v = new double[x.columns()];
        java.util.Arrays.fill(v, 1);
        double norm = 0;
        for (int k = 0; k < 500; k++) {
            double[] next = new double[v.length];
            for (int i = 0; i < x.rows(); i++) {
                double product = 0;
                for (int j = 0; j < v.length; j++) {
                    product += x.get(i, j) * v[j];
                }
                for (int j = 0; j < v.length; j++) {
                    next[j] += x.get(i, j) * product;
                }
            }
            norm = 0;
            for (double element : next) {
                norm = Math.hypot(norm, element);
            }
            for (int j = 0; j < v.length; j++) {
                v[j] = next[j] / norm;
            }
        }
        return norm;
    }

    private static <M> MatrixView blurred(LassoProblem<M> problem) {
        return MatrixView.of(problem.backend(), problem.blurred());
    }

    private static <M> MatrixView sharp(LassoProblem<M> problem) {
        return MatrixView.of(problem.backend(), problem.sharp());
    }
}
