package org.deblurbench.method.lasso.ista;

import java.util.Arrays;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.method.lasso.problem.SoftThreshold;

/**
 * What is element-wise of a proximal gradient step on the normal equations, in one pass: v ← soft(v − τ(Gv − c), t) and
 * ‖v_new − v_old‖², for columns side by side.
 *
 * <p>All arrays have the same layout, and so the same index in a loop: C2 vectorises a loop over several arrays only if
 * their indices differ by nothing.
 */
final class ThresholdedStep {
    private ThresholdedStep() {}

    /**
     * Takes a step.
     *
     * @param order of the matrices
     * @param n rows
     * @param width columns
     * @param active how many of them, from the first on, take the step
     * @param v the weights; overwritten with the new ones
     * @param product Gv; overwritten with v_new − v_old
     * @param cross c
     * @param tau τ, the step size
     * @param threshold t
     * @param squaredChanges overwritten with ‖v_new − v_old‖² of the active columns
     */
    static void apply(
            StorageOrder order,
            int n,
            int width,
            int active,
            double[] v,
            double[] product,
            double[] cross,
            double tau,
            double threshold,
            double[] squaredChanges) {
        if (order == StorageOrder.ROW_MAJOR) {
            Arrays.fill(squaredChanges, 0, active, 0);
            for (int i = 0; i < n; i++) {
                int offset = i * width;
                step(v, product, cross, offset, offset + active, tau, threshold);
                for (int j = 0; j < active; j++) {
                    double change = product[offset + j];
                    squaredChanges[j] += change * change;
                }
            }
        } else {
            for (int j = 0; j < active; j++) {
                int offset = j * n;
                step(v, product, cross, offset, offset + n, tau, threshold);
                squaredChanges[j] = squaredNorm(product, offset, offset + n);
            }
        }
    }

    private static void step(
            double[] v, double[] product, double[] cross, int from, int to, double tau, double threshold) {
        for (int i = from; i < to; i++) {
            double old = v[i];
            double updated = SoftThreshold.of(old - tau * (product[i] - cross[i]), threshold);
            v[i] = updated;
            product[i] = updated - old;
        }
    }

    /** Four sums, as one would wait for the addition before. */
    private static double squaredNorm(double[] x, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
        }
        for (; i < to; i++) {
            a += x[i] * x[i];
        }
        return a + b + (c + d);
    }
}
