package org.deblurbench.method.lasso.ista;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;
import org.deblurbench.method.iterative.DivergedException;

/**
 * The largest eigenvalue of a positive semidefinite matrix by power iterations: ‖X‖₂² of a Gram matrix XᵀX.
 *
 * <p>Of a normalised v with Rayleigh quotient θ = vᵀGv and residual r = Gv − θv, the error of θ is at most ‖r‖²/γ, with
 * γ the distance to the other eigenvalues (B. N. Parlett, The Symmetric Eigenvalue Problem, section 11.7). The iteration
 * ends at ‖r‖ ≤ 1e-8 θ, which leaves a relative error of about 1e-16 θ/γ: rounding, for images, whose mean dominates.
 *
 * @param <M> the backend's matrix type
 */
final class SpectralNorm<M> {
    private static final double RESIDUAL = 1e-8;

    /** Where eigenvalues lie too close for {@link #RESIDUAL}, θ is in between them by now, and serves as well. */
    private static final int MAX_ITERATIONS = 1000;

    private final Backend<M> backend;
    private final M vector;
    private final M image;

    SpectralNorm(Backend<M> backend, int n) {
        this.backend = backend;
        this.vector = backend.allocate(n, 1);
        this.image = backend.allocate(n, 1);
    }

    /**
     * Computes the norm. Allocates nothing.
     *
     * @param gram G, n x n, symmetric, both triangles
     * @return its largest eigenvalue
     * @throws DivergedException if G holds NaN or an infinity, or is zero
     */
    double of(M gram) {
        double[] v = backend.elements(vector);
        double[] g = backend.elements(image);
        int n = backend.rows(vector);
        fillStart(v, n);
        double theta = Double.NaN;
        for (int k = 0; k < MAX_ITERATIONS; k++) {
            backend.multiplyVector(1, gram, Transpose.NO, vector, 0, image);
            theta = dot(v, g, n);
            if (!(theta > 0 && theta < Double.POSITIVE_INFINITY)) {
                throw new DivergedException("the largest eigenvalue of the Gram matrix comes out as " + theta);
            }
            double residual = 0;
            for (int i = 0; i < n; i++) {
                double r = g[i] - theta * v[i];
                residual += r * r;
            }
            if (Math.sqrt(residual) <= RESIDUAL * theta) {
                break;
            }
            double scale = 1 / Math.sqrt(dot(g, g, n));
            for (int i = 0; i < n; i++) {
                v[i] = scale * g[i];
            }
        }
        return theta;
    }

    /**
     * Positive, as the first eigenvector of images is, and too irregular to be orthogonal to another; i in place of i²
     * would be symmetric about its middle but for a constant.
     */
    private static void fillStart(double[] v, int n) {
        double golden = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < n; i++) {
            v[i] = 0.5 + (double) i * i * golden % 1;
        }
        double scale = 1 / Math.sqrt(dot(v, v, n));
        Arrays.setAll(v, i -> scale * v[i]);
    }

    private static double dot(double[] x, double[] y, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
