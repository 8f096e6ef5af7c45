package org.deblurbench.backend.conformance;

import java.util.SplittableRandom;

/**
 * The reference that backends are held against: textbook loops on row-major arrays, which can be seen to be right.
 *
 * <p>Error bounds are those of N. J. Higham, <em>Accuracy and Stability of Numerical Algorithms</em>, 2nd ed. They
 * hold for every order of summation. They are stated with ε = 2⁻⁵², twice the unit roundoff, which leaves room for
 * the rounding of the reference itself.
 */
final class NaiveLinearAlgebra {
    /** The spacing of doubles at 1: twice the unit roundoff. */
    static final double EPSILON = Math.ulp(1.0);

    private NaiveLinearAlgebra() {}

    /** α A B + β C, A being m x k and B k x n. C is not read if β = 0. */
    static double[] multiply(int m, int n, int k, double alpha, double[] a, double[] b, double beta, double[] c) {
        double[] product = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < k; p++) {
                double aip = a[i * k + p];
                for (int j = 0; j < n; j++) {
                    product[i * n + j] += aip * b[p * n + j];
                }
            }
        }
        for (int ij = 0; ij < m * n; ij++) {
            product[ij] = alpha * product[ij] + (beta == 0 ? 0 : beta * c[ij]);
        }
        return product;
    }

    /**
     * How far a computed α A B + β C may be from the exact one, element by element: (k + 3) ε (|α| |A| |B| + |β| |C|)
     * (Higham, section 3.5; three more roundings for α, β and the sum).
     *
     * @param epsilon the spacing at 1 of the numbers it was computed in
     */
    static double[] multiplyBound(
            double epsilon, int m, int n, int k, double alpha, double[] a, double[] b, double beta, double[] c) {
        double[] bound = multiply(m, n, k, Math.abs(alpha), abs(a), abs(b), Math.abs(beta), abs(c));
        for (int ij = 0; ij < bound.length; ij++) {
            bound[ij] *= (k + 3) * epsilon;
        }
        return bound;
    }

    /** The transpose of an m x n matrix. */
    static double[] transpose(int m, int n, double[] a) {
        double[] t = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                t[j * m + i] = a[i * n + j];
            }
        }
        return t;
    }

    /** The Frobenius norm; NaN if an element is. */
    static double norm(double[] a) {
        double sum = 0;
        for (double element : a) {
            sum += element * element;
        }
        return Math.sqrt(sum);
    }

    /** The sum of the diagonal of an n x n matrix. */
    static double trace(int n, double[] a) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i * n + i];
        }
        return sum;
    }

    /** An n x n diagonal matrix. */
    static double[] diagonal(double... values) {
        int n = values.length;
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++) {
            a[i * n + i] = values[i];
        }
        return a;
    }

    /** The n x n Hilbert matrix 1 / (i + j + 1): positive definite, of condition e^3.5n. */
    static double[] hilbert(int n) {
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i * n + j] = 1.0 / (i + j + 1);
            }
        }
        return a;
    }

    /** {@code n} values from 1 to {@code last} in equal ratios. */
    static double[] geometric(int n, double last) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = n == 1 ? 1 : Math.pow(last, i / (n - 1.0));
        }
        return values;
    }

    /** Elements drawn uniformly from [−1, 1), none of them zero. */
    static double[] random(int length, SplittableRandom random) {
        double[] a = new double[length];
        for (int i = 0; i < length; i++) {
            a[i] = random.nextDouble(-1, 1);
        }
        return a;
    }

    /**
     * A symmetric matrix without zeros that has the given eigenvalues to within a few ε of the largest: Q diag(w) Qᵀ
     * with Q a product of two Householder reflections.
     */
    static double[] symmetric(double[] eigenvalues, SplittableRandom random) {
        int n = eigenvalues.length;
        double[] a = diagonal(eigenvalues);
        for (int reflection = 0; reflection < 2; reflection++) {
            reflectBothSides(n, a, random(n, random));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[j * n + i] = a[i * n + j];
            }
        }
        return a;
    }

    /** A ← H A H with H = I − 2 v vᵀ / vᵀv, as A − v wᵀ − w vᵀ (Golub and Van Loan, section 8.3.1). */
    private static void reflectBothSides(int n, double[] a, double[] v) {
        double scale = 2 / (norm(v) * norm(v));
        double[] w = multiply(n, 1, n, scale, a, v, 0, new double[n]);
        double half = scale / 2 * multiply(1, 1, n, 1, w, v, 0, new double[1])[0];
        for (int i = 0; i < n; i++) {
            w[i] -= half * v[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i * n + j] -= v[i] * w[j] + w[i] * v[j];
            }
        }
    }

    private static double[] abs(double[] a) {
        double[] absolute = a.clone();
        for (int i = 0; i < absolute.length; i++) {
            absolute[i] = Math.abs(absolute[i]);
        }
        return absolute;
    }
}
