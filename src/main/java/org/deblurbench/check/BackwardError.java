package org.deblurbench.check;

import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;

/**
 * Checks of a ridge solution that need no stored reference: by how much, relative to their size, the data would have
 * to change for the computed matrices to be exact. All results are in units of ε = 2⁻⁵²; for a stable algorithm they
 * stay far below the dimension n, whatever λ and however ill-conditioned the system, while the solution's own error
 * may be large. The checks are plain Java and read matrices through {@link Backend#elements} alone.
 *
 * <p>For weights W that should solve (XᵀX + λI) W = XᵀS the normwise backward error of column j is (J. L. Rigal and
 * J. Gaches, 1967; N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., theorem 7.1)
 *
 * <pre>η_j = ‖Xᵀs_j − (XᵀX + λI) w_j‖ / ((‖X‖² + λ) ‖w_j‖ + ‖X‖ ‖s_j‖)</pre>
 *
 * with Frobenius norms: ‖X‖² = trace(XᵀX) bounds ‖XᵀX‖₂, and ‖X‖ ‖s_j‖ stands in for ‖Xᵀs_j‖ since the right-hand
 * side too was computed, from X and S, with rounding errors of that size. For a product R = XW it is
 * ‖r_j − X w_j‖ / (‖X‖ ‖w_j‖). The error of a matrix is that of its worst column. A NaN or an infinity anywhere makes
 * it NaN or infinite: compare with {@code !(error <= bound)}.
 *
 * <p>Large matrices are probed instead (R. Freivalds, Probabilistic machines can use less running time, 1977): the
 * residual is multiplied by vectors of random signs, each divided by its column's denominator, which takes
 * O(n p) rather than O(n p²). The mean square of a probe is the sum of the squares of all η_j. The probes estimate
 * the root of that sum, which lies between the worst η_j and √q times it for q columns.
 */
public final class BackwardError {
    /** The spacing of doubles at 1: ε = 2⁻⁵². */
    private static final double EPSILON = Math.ulp(1.0);

    /** A rank-one error is orthogonal to a vector of signs with probability at most 1/2: missed by all in 1/256. */
    private static final int PROBES = 8;

    private static final long SEED = 1977;

    private BackwardError() {}

    /**
     * The backward error of ridge weights, column by column: O(n p q) for X n x p, W p x q.
     *
     * @param <M> the matrix type
     * @param backend whose matrices they are
     * @param x X, n x p
     * @param s S, n x q
     * @param weights W, p x q
     * @param lambda λ
     * @return the largest η_j, in units of ε
     */
    public static <M> double ofWeights(Backend<M> backend, M x, M s, M weights, double lambda) {
        MatrixView xView = MatrixView.of(backend, x);
        MatrixView sView = MatrixView.of(backend, s);
        MatrixView wView = MatrixView.of(backend, weights);
        double squaredNorm = xView.squaredNorm();
        double worst = 0;
        for (int j = 0; j < wView.columns(); j++) {
            double[] w = wView.column(j);
            double[] sharp = sView.column(j);
            double error = norm(residual(xView, w, sharp, lambda));
            worst = Math.max(worst, ratio(error, weightsScale(squaredNorm, lambda, norm(w), norm(sharp))));
        }
        return worst / EPSILON;
    }

    /**
     * As {@link #ofWeights}, by random probes: O(n p + n q) each.
     *
     * @param <M> the matrix type
     * @param backend whose matrices they are
     * @param x X, n x p
     * @param s S, n x q
     * @param weights W, p x q
     * @param lambda λ
     * @return an estimate of the root of the sum of the squares of all η_j, in units of ε
     */
    public static <M> double ofWeightsProbed(Backend<M> backend, M x, M s, M weights, double lambda) {
        MatrixView xView = MatrixView.of(backend, x);
        MatrixView sView = MatrixView.of(backend, s);
        MatrixView wView = MatrixView.of(backend, weights);
        double squaredNorm = xView.squaredNorm();
        double[] scales = new double[wView.columns()];
        for (int j = 0; j < scales.length; j++) {
            scales[j] = weightsScale(squaredNorm, lambda, norm(wView.column(j)), norm(sView.column(j)));
        }
        Random random = new Random(SEED);
        double worst = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double[] v = probe(random, scales);
            worst = Math.max(worst, norm(residual(xView, wView.times(v), sView.times(v), lambda)));
        }
        return worst / EPSILON;
    }

    /**
     * The backward error of a product, column by column: O(n p q) for X n x p, W p x q.
     *
     * @param <M> the matrix type
     * @param backend whose matrices they are
     * @param x X, n x p
     * @param weights W, p x q
     * @param product R, n x q, which should be XW
     * @return the largest η_j, in units of ε
     */
    public static <M> double ofProduct(Backend<M> backend, M x, M weights, M product) {
        MatrixView xView = MatrixView.of(backend, x);
        MatrixView wView = MatrixView.of(backend, weights);
        MatrixView rView = MatrixView.of(backend, product);
        double xNorm = Math.sqrt(xView.squaredNorm());
        double worst = 0;
        for (int j = 0; j < wView.columns(); j++) {
            double[] w = wView.column(j);
            double error = norm(difference(rView.column(j), xView.times(w)));
            worst = Math.max(worst, ratio(error, xNorm * norm(w)));
        }
        return worst / EPSILON;
    }

    /**
     * As {@link #ofProduct}, by random probes: O(n p + n q) each.
     *
     * @param <M> the matrix type
     * @param backend whose matrices they are
     * @param x X, n x p
     * @param weights W, p x q
     * @param product R, n x q, which should be XW
     * @return an estimate of the root of the sum of the squares of all η_j, in units of ε
     */
    public static <M> double ofProductProbed(Backend<M> backend, M x, M weights, M product) {
        return ofProductProbed(
                MatrixView.of(backend, x), MatrixView.of(backend, weights), MatrixView.of(backend, product));
    }

    /**
     * As {@link #ofProductProbed(Backend, Object, Object, Object)}, of matrices of any origin.
     *
     * @param x X, n x p
     * @param weights W, p x q
     * @param product R, n x q, which should be XW
     * @return an estimate of the root of the sum of the squares of all η_j, in units of ε
     */
    public static double ofProductProbed(MatrixView x, MatrixView weights, MatrixView product) {
        double xNorm = Math.sqrt(x.squaredNorm());
        double[] scales = new double[weights.columns()];
        for (int j = 0; j < scales.length; j++) {
            // The product of a zero column must be zero: any positive scale shows where it is not.
            double scale = xNorm * norm(weights.column(j));
            scales[j] = scale == 0 ? 1 : scale;
        }
        Random random = new Random(SEED);
        double worst = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double[] v = probe(random, scales);
            worst = Math.max(worst, norm(difference(product.times(v), x.times(weights.times(v)))));
        }
        return worst / EPSILON;
    }

    /** Xᵀ(s − Xw) − λw. */
    private static double[] residual(MatrixView x, double[] w, double[] s, double lambda) {
        double[] residual = x.transposeTimes(difference(s, x.times(w)));
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= lambda * w[i];
        }
        return residual;
    }

    private static double weightsScale(double squaredNorm, double lambda, double w, double s) {
        return (squaredNorm + lambda) * w + Math.sqrt(squaredNorm) * s;
    }

    /** A zero denominator leaves no room for an error: 0/0 is an exact column. */
    private static double ratio(double error, double scale) {
        return error == 0 && scale == 0 ? 0 : error / scale;
    }

    /** Random signs over the scales; a column whose scale is zero has w = 0 and s = 0, and no residual. */
    private static double[] probe(Random random, double[] scales) {
        double[] v = new double[scales.length];
        for (int j = 0; j < v.length; j++) {
            double sign = random.nextBoolean() ? 1 : -1;
            v[j] = scales[j] == 0 ? 0 : sign / scales[j];
        }
        return v;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static double norm(double[] a) {
        double sum = 0;
        for (double x : a) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
