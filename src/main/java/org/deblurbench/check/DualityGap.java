package org.deblurbench.check;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;

/**
 * How far weights are from the optimum, from X and S themselves, and not from products that a solver kept.
 *
 * <p>With the residual r = s − Xv of a column, P = ‖r‖² + λ‖v‖₁ is its objective. For every u with ‖Xᵀu‖∞ ≤ λ,
 * uᵀs − ‖u‖²/4 is a lower bound of the optimum (its Fenchel dual; S. Boyd, L. Vandenberghe, Convex Optimization,
 * section 5.2). u = 2αr is taken, with the best α that is allowed: α = rᵀs/‖r‖², between ±λ/‖2Xᵀr‖∞. The gap
 * P − D is therefore never smaller than the distance to the optimum.
 */
public final class DualityGap {
    private final double objective;
    private final double gap;
    private final double[] gaps;

    private DualityGap(double objective, double gap, double[] gaps) {
        this.objective = objective;
        this.gap = gap;
        this.gaps = gaps;
    }

    /**
     * Certifies weights. Allocates; not for timed code, but where a method says that certifying is part of it.
     *
     * @param backend whose matrices they are; its products are used
     * @param x X, blurred images, one a row; read only
     * @param s S, sharp pixels; read only
     * @param lambda λ, positive
     * @param weights n x m; read only
     * @param <M> the matrix type
     * @return objective and gap; NaN if the weights hold NaN
     */
    public static <M> DualityGap of(Backend<M> backend, M x, M s, double lambda, M weights) {
        int images = backend.rows(x);
        int n = backend.columns(x);
        int m = backend.columns(s);
        M residual = backend.allocate(images, m);
        double[] sharp = backend.elements(s);
        double[] r = backend.elements(residual);
        System.arraycopy(sharp, 0, r, 0, images * m);
        backend.multiply(-1, x, Transpose.NO, weights, Transpose.NO, 1, residual);
        M correlation = backend.allocate(n, m);
        backend.multiply(1, x, Transpose.YES, residual, Transpose.NO, 0, correlation);

        double[] residualNorms = new double[m];
        double[] products = new double[m];
        double[] largest = new double[m];
        double[] penalties = new double[m];
        StorageOrder order = backend.order();
        forEach(images, m, order, (j, k) -> {
            residualNorms[j] += r[k] * r[k];
            products[j] += r[k] * sharp[k];
        });
        double[] c = backend.elements(correlation);
        double[] v = backend.elements(weights);
        forEach(n, m, order, (j, k) -> {
            // Math.max hands NaN on.
            largest[j] = Math.max(largest[j], Math.abs(2 * c[k]));
            penalties[j] += Math.abs(v[k]);
        });

        return of(lambda, residualNorms, products, largest, penalties);
    }

    /** From ‖r‖², rᵀs, ‖2Xᵀr‖∞ and ‖v‖₁ of each column. */
    static DualityGap of(
            double lambda, double[] residualNorms, double[] products, double[] largest, double[] penalties) {
        int m = residualNorms.length;
        double objective = 0;
        double gap = 0;
        double[] gaps = new double[m];
        for (int j = 0; j < m; j++) {
            double primal = residualNorms[j] + lambda * penalties[j];
            double dual = residualNorms[j] == 0
                    ? 0
                    : dual(residualNorms[j], products[j], lambda / Math.max(largest[j], Double.MIN_NORMAL));
            objective += primal;
            gaps[j] = primal - dual;
            gap += gaps[j];
        }
        return new DualityGap(objective, gap, gaps);
    }

    private static double dual(double residualNorm, double product, double limit) {
        double best = product / residualNorm;
        double alpha = Math.max(-limit, Math.min(limit, best));
        return alpha * (2 * product - alpha * residualNorm);
    }

    private interface ElementOfColumn {
        void visit(int column, int index);
    }

    private static void forEach(int rows, int columns, StorageOrder order, ElementOfColumn visitor) {
        for (int k = 0; k < rows * columns; k++) {
            visitor.visit(order.column(k, rows, columns), k);
        }
    }

    /**
     * The objective of all columns together.
     *
     * @return Σ_j ‖X w_j − s_j‖² + λ‖w_j‖₁
     */
    public double objective() {
        return objective;
    }

    /**
     * How far the objective of all columns together can be from its minimum.
     *
     * @return at least 0 up to rounding
     */
    public double total() {
        return gap;
    }

    /**
     * {@link #total} in relation to {@link #objective}.
     *
     * @return the ratio
     */
    public double relative() {
        return gap / objective;
    }

    /**
     * The gap of each column.
     *
     * @return m numbers; live
     */
    public double[] ofColumns() {
        return gaps;
    }
}
